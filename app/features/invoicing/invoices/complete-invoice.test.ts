import fc from "fast-check";
import { expect, test } from "vitest";
import { foundationOnPaper, invoicedOrder, municipality, seats } from "~test/rows/orders/invoice-values";
import { brokenRules, flavourFor } from "../ubl/broken-rules";
import { creditOf, makeCreditNote } from "./credit";
import { dueAfter, makeInvoice, sellerOn } from "./invoice";
import { missingForInvoice } from "./missing";

const issuedAt = new Date("2027-01-12T09:00:00Z");
const issue = { number: "F2027-00042", issuedAt, dueAt: dueAfter(issuedAt, 30) };

const organisations = fc.record({
  kvk: fc.constantFrom("", "68599750"),
  oin: fc.constantFrom("", "00000003685997500000"),
  vatId: fc.constantFrom("", "NL004495445B01", "BE0123456749"),
  eInvoice: fc.constantFrom("", "0106:68599750", "0088:6291041500213"),
  invoiceEmail: fc.constantFrom("", "facturen@voorstad.example"),
  country: fc.constantFrom("NL", "BE", "US"),
});
const lines = <Vat extends string>(vat: fc.Arbitrary<Vat>) =>
  fc.array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 20 }),
      cents: fc.integer({ min: 1, max: 90_000 }),
      vat,
    }),
    { minLength: 1, maxLength: 3 },
  );
// What is outside the scope of VAT stands alone on an invoice (BR-O-11).
const orders = fc.oneof(
  lines(fc.constantFrom("standard", "reduced", "exempt", "reverseCharge")),
  lines(fc.constant("outsideScope" as const)),
);

test("an invoice for which nothing is missing breaks no rule of an e-invoice, nor does a credit note on it", () => {
  fc.assert(
    fc.property(organisations, orders, fc.constantFrom("", "PO-1"), (facts, bought, purchaseOrder) => {
      const { country, ...said } = facts;
      const postcode = country === "NL" ? "1234 AB" : "1000";
      const visiting = { line: "Markt 1", postcode, city: "Stad", country };
      const organisation = { ...municipality, ...said, addresses: { visiting, postal: null, invoice: null } };
      const order = invoicedOrder(
        bought.map(({ quantity, cents, vat }, index) => seats(quantity, cents, vat, `Regel ${index}`)),
        { purchaseOrder },
      );
      const asked = {
        ...{ awaitsPurchaseOrder: false, contactEmail: order.contact.email },
        treatments: bought.map(({ vat }) => vat),
      };
      if (missingForInvoice(asked, organisation, foundationOnPaper).length > 0) return;
      const invoice = makeInvoice(order, organisation, sellerOn(foundationOnPaper), issue);
      const credit = creditOf(invoice, [], [{ position: 1, quantity: 3, shareBp: 3_333 }]);
      const note =
        credit && makeCreditNote(invoice, credit, { ...issue, number: "F2027-00043", note: "Ziek" });
      for (const document of note ? [invoice, note] : [invoice])
        expect(brokenRules(document, flavourFor(document))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
