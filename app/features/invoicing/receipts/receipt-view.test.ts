import { expect, test } from "vitest";
import { makeReceipt, type Sale } from "./receipt";
import { receiptView } from "./receipt-view";

const sale: Sale = {
  orderNumber: "B-7K3M-92QD",
  currency: "EUR",
  locale: "nl",
  lines: [{ description: "Anders kijken", quantity: 1, netCents: 69_500, vat: "standard", vatRateBp: 2_100 }],
  isDemo: false,
};
const issue = {
  number: "2027-00001",
  issuedAt: new Date("2027-01-12T09:00:00Z"),
  seller: { name: "", address: "", kvk: "", vatNumber: "", rsin: "" },
  buyer: { name: "Noor Jansen", organisation: "", reference: "", email: "noor@example.nl" },
};
const receipt = (locale: "nl" | "en", method: string | null) =>
  makeReceipt({ ...sale, locale }, issue, { at: new Date("2027-01-11T23:30:00Z"), method });

test.each([
  ["nl", "ideal", "Betaald op 12 januari 2027 met iDEAL."],
  ["nl", "card", "Betaald op 12 januari 2027 met een kaart."],
  ["en", "sepa_debit", "Paid on 12 January 2027 by direct debit."],
  ["nl", "bancontact", "Betaald op 12 januari 2027."],
  ["en", null, "Paid on 12 January 2027."],
] as const)("in %s, paid with %s: %s", (locale, method, note) => {
  expect(receiptView(receipt(locale, method)).notes).toEqual([note]);
});

test("a receipt that was frozen without when and how it was paid still says that it was", () => {
  const { paid: _unknown, ...old } = receipt("nl", "card");
  expect(receiptView(old).notes).toEqual(["Dit bedrag is betaald."]);
});

test("the total names the VAT in it, when there is any", () => {
  expect(receiptView(receipt("nl", null)).total[0]).toBe("Totaal incl. btw");
  const exempt = makeReceipt(
    { ...sale, lines: [{ ...sale.lines[0]!, vat: "exempt", vatRateBp: 0 }] },
    issue,
    {
      at: issue.issuedAt,
      method: null,
    },
  );
  expect(receiptView(exempt).total[0]).toBe("Totaal");
});
