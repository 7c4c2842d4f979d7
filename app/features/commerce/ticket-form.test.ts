import { expect, test } from "vitest";
import { parseTicketForm } from "./ticket-form";

const values = { attendeeName: "Noor Jansen", buyerOrganisation: "", buyerReference: "", terms: true };

test("a name and the terms are enough", () => {
  expect(parseTicketForm(values)).toEqual({
    ok: true,
    form: { attendeeName: "Noor Jansen", buyerOrganisation: "", buyerReference: "" },
  });
});

test("white space and control characters become single spaces", () => {
  const parsed = parseTicketForm({
    ...values,
    attendeeName: "  Noor\r\nBcc: x@example.nl\u0000 \u202eJansen ",
  });
  expect(parsed).toMatchObject({ ok: true, form: { attendeeName: "Noor Bcc: x@example.nl Jansen" } });
});

test.each([
  [{ attendeeName: "" }, { attendeeName: "missing" }],
  [{ attendeeName: " \n\t" }, { attendeeName: "missing" }],
  [{ attendeeName: "a".repeat(101) }, { attendeeName: "tooLong" }],
  [{ buyerOrganisation: "a".repeat(121) }, { buyerOrganisation: "tooLong" }],
  [{ buyerReference: "a".repeat(61) }, { buyerReference: "tooLong" }],
  [{ terms: false }, { terms: "notAccepted" }],
  [
    { attendeeName: "", terms: false },
    { attendeeName: "missing", terms: "notAccepted" },
  ],
])("refuses %j", (change, errors) => {
  expect(parseTicketForm({ ...values, ...change })).toEqual({ ok: false, errors });
});
