import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { formatMoney } from "~/lib/money";
import { stopPdfRenderer } from "~/platform/pdf/pdf.server";
import { foundation } from "~/platform/site/sites.server";
import { textOf, withoutSpace } from "~test/pdf";
import { foundationOnPaper, invoicedOrder, municipality, seats } from "~test/rows/orders/invoice-values";
import { creditOf, makeCreditNote } from "./credit";
import { dueAfter, makeInvoice, sellerOn } from "./invoice";
import { invoicePdf } from "./invoice-pdf.server";

afterAll(stopPdfRenderer);

const issuedAt = new Date("2027-01-12T09:00:00Z");
const issue = { number: "F2027-00042", issuedAt, dueAt: dueAfter(issuedAt, 30) };
const seller = sellerOn(foundationOnPaper);

const orders = fc.array(
  fc.record({
    quantity: fc.integer({ min: 1, max: 500 }),
    cents: fc.integer({ min: 1, max: 999_999 }),
    vat: fc.constantFrom("standard", "reduced", "exempt", "reverseCharge", "outsideScope"),
  }),
  { minLength: 1, maxLength: 6 },
);

test("what is on paper is what is in the document, to the cent, in both languages", async () => {
  await fc.assert(
    fc.asyncProperty(orders, fc.constantFrom("nl", "en"), async (order, locale) => {
      const lines = order.map(({ quantity, cents, vat }, index) =>
        seats(quantity, cents, vat, `Regel ${index}`),
      );
      const invoice = makeInvoice(invoicedOrder(lines, { locale }), municipality, seller, issue);
      const credit = creditOf(invoice, [], [{ position: 1, quantity: 1, shareBp: 5_000 }]);
      const note =
        credit && makeCreditNote(invoice, credit, { number: "F2027-00043", issuedAt, note: "Ziek" });
      for (const document of note ? [invoice, note] : [invoice]) {
        const text = withoutSpace(await textOf(await invoicePdf(document, foundation.brand)));
        const amounts = [
          ...document.lines.flatMap(({ unitCents, netCents }) => [unitCents, netCents]),
          ...document.vat.flatMap(({ netCents, vatCents }) => [netCents, vatCents]),
          ...[document.netCents, document.grossCents],
        ];
        const shown = amounts.map((cents) => withoutSpace(formatMoney(cents, "EUR", locale)));
        expect(shown.filter((amount) => !text.includes(amount))).toEqual([]);
        for (const fact of [
          document.number,
          "PO-2027-118",
          "NL91ABNA0417164300",
          "GemeenteVoorstad",
          "Postbus12",
        ])
          expect(text).toContain(fact);
        expect(text).toContain(
          document.kind === "INVOICE"
            ? locale === "nl"
              ? "11februari2027"
              : "11February2027"
            : "F2027-00042",
        );
      }
    }),
    { numRuns: 4 },
  );
});

test("it is tagged, in its language, and shows names in any script as they were typed", async () => {
  const order = invoicedOrder([seats(1, 12_345, "standard", "Talent <b> & “samen” #let x")], {
    locale: "en",
    contact: { name: "نور الهدى", email: "noor@voorstad.example" },
    purchaseOrder: "Δ-42 שלום",
  });
  const pdf = await invoicePdf(makeInvoice(order, municipality, seller, issue), foundation.brand);
  const source = pdf.toString("latin1");
  expect(source).toContain("/StructTreeRoot");
  expect(source).toMatch(/\/Lang\s*\(en/);
  const text = await textOf(pdf);
  expect(text).toContain("Talent <b> & “samen” #let x");
  expect(withoutSpace(text)).toContain("Δ-42");
  expect(text).not.toContain("\ufffd");
});
