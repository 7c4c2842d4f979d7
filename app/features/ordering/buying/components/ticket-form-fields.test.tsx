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
      }}
      errors={{}}
      price={priceOf(69_500, "standard")}
      currency="EUR"
      cancellation={cancellation}
      isOpen={isOpen}
    />,
  );

test("beside the box stand the pages of what is agreed to and of whom to ask", () => {
  const hint = /id="terms-hint">.*?<\/p>/.exec(form(false))![0];
  expect(hint).toContain('href="/privacy"');
  expect(hint).toContain('href="/contact"');
});

test("the statement on withdrawal stands there for a consumer, not for who names an organisation", () => {
  expect(form(false)).toContain("herroepen");
  expect(form(false, "me", "Gemeente Voorbeeldstad")).not.toContain("herroepen");
});

test("how long a seat will be held is said while none is", () => {
  expect(form(false)).toContain("daarna een half uur van jou");
  expect(form(true)).not.toContain("half uur");
  expect(form(true)).toContain("beveiligde pagina van Stripe");
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
