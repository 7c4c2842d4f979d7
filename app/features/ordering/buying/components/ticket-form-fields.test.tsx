import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { priceOf } from "~/features/catalogue/offers/vat";
import { type CancellationStep, firstTerms } from "../../terms/sales-terms";
import type { ForWhom } from "../ticket-form";
import { TicketFormFields } from "./ticket-form-fields";

const form = (
  isOpen: boolean,
  forWhom: ForWhom = "me",
  buyerOrganisation = "",
  cancellation: readonly CancellationStep[] | null = firstTerms.cancellation,
  named: { attendeeName?: string; attendeeLatinName?: string } = {},
  cents = 69_500,
) =>
  renderToStaticMarkup(
    <TicketFormFields
      values={{
        attendeeName: "Noor Jansen",
        attendeeLatinName: "",
        attendeeEmail: "",
        forWhom,
        buyerOrganisation,
        buyerReference: "",
        terms: false,
        begin: false,
        ...named,
      }}
      errors={{}}
      price={priceOf(cents, "standard")}
      currency="EUR"
      cancellation={cancellation}
      isOpen={isOpen}
      seller={<p>Je koopt van Stichting Voorbeeld.</p>}
    />,
  );

test("beside the box stand the pages of what is agreed to and of whom to ask", () => {
  const hint = /id="terms-hint">.*?<\/p>/.exec(form(false))![0];
  expect(hint).toContain('href="/voorwaarden"');
  expect(hint).toContain('href="/privacy"');
  expect(hint).toContain('href="/contact"');
});

test("a consumer makes a statement of its own on withdrawal, unticked; who names an organisation makes none", () => {
  const box = /<input[^>]*name="begin"[^>]*>/.exec(form(false))![0];
  expect(box).not.toContain("checked");
  expect(form(false)).toContain("herroepen");
  expect(form(false)).toContain("betaal ik het deel dat al is geweest");
  expect(form(false, "me", "", null)).toContain("eindigt als ik de eerste les open");
  const ofOrganisation = form(false, "me", "Gemeente Voorbeeldstad");
  expect(ofOrganisation).not.toContain("herroepen");
  expect(ofOrganisation).not.toContain('name="begin"');
});

test("the button says that one must pay, and above it stands who sells", () => {
  const text = form(false);
  expect(text).toMatch(/<button[^>]*>Bestel met betaalplicht: €.840,95<\/button>/);
  expect(text.indexOf("Stichting Voorbeeld")).toBeLessThan(text.indexOf("betaalplicht"));
});

test("how long a seat will be held is said while none is", () => {
  expect(form(false)).toContain("daarna een half uur van jou");
  expect(form(true)).not.toContain("half uur");
  expect(form(true)).toContain("beveiligde pagina van Stripe");
});

test("the name in Latin letters is asked for where it is needed only, and stays asked for what was typed", () => {
  expect(form(false)).not.toContain("attendeeLatinName");
  expect(form(false, "me", "", null, { attendeeName: "Мария Иванова" })).toContain("attendeeLatinName");
  expect(form(false, "me", "", null, { attendeeLatinName: "Li Lei" })).toContain('value="Li Lei"');
});

test("who buys for a colleague says where to invite them; who comes is asked for no address", () => {
  expect(form(false, "colleague")).toContain('name="attendeeEmail"');
  expect(form(false)).not.toContain("attendeeEmail");
});

test("what comes back of it is said before ordering, from the terms; who learns alone has no meetings to count from", () => {
  const steps = [{ daysBefore: 21, shareBp: 7_500 }];
  expect(form(false, "me", "", steps)).toContain("Tot 21 dagen voor de eerste bijeenkomst: 75% terug.");
  const alone = form(false, "me", "", null);
  expect(alone).toContain("zolang je geen les hebt geopend");
  expect(alone).not.toContain("voor de eerste bijeenkomst");
});

test("who pays nothing is asked for a name, and nothing is said of paying, VAT, terms or who sells", () => {
  for (const forWhom of ["me", "colleague"] as const) {
    const text = form(false, forWhom, "", firstTerms.cancellation, {}, 0);
    expect(text).toMatch(/<button[^>]*>Doe mee<\/button>/);
    for (const word of [/betaal/i, /btw/i, /voorwaarden/i, /annuleren/i, /Stichting Voorbeeld/, /herroepen/])
      expect(text).not.toMatch(word);
    expect([...text.matchAll(/name="(\w+)"/g)].map(([, name]) => name)).toEqual([
      "forWhom",
      "shown",
      "attendeeName",
      ...(forWhom === "me" ? [] : ["attendeeEmail"]),
    ]);
  }
});
