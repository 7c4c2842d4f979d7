import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { priceOf } from "~/features/catalogue/offers/vat";
import { TicketFormFields } from "./ticket-form-fields";

const form = (isOpen: boolean) =>
  renderToStaticMarkup(
    <TicketFormFields
      values={{
        attendeeName: "Noor Jansen",
        attendeeLatinName: "",
        buyerOrganisation: "",
        buyerReference: "",
        terms: false,
      }}
      errors={{}}
      price={priceOf(69_500, "standard")}
      currency="EUR"
      isOpen={isOpen}
    />,
  );

test("beside the box stand the pages of what is agreed to and of whom to ask", () => {
  const hint = /id="terms-hint">.*?<\/p>/.exec(form(false))![0];
  expect(hint).toContain('href="/privacy"');
  expect(hint).toContain('href="/contact"');
});

test("how long a seat will be held is said while none is", () => {
  expect(form(false)).toContain("daarna 31 minuten van jou");
  expect(form(true)).not.toContain("31 minuten");
  expect(form(true)).toContain("beveiligde pagina van Stripe");
});
