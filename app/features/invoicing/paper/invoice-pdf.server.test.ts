import fc from "fast-check";
import { expect, test } from "vitest";
import { formatMoney } from "~/lib/money";
import { foundation } from "~/platform/site/sites.server";
import { textOf, withoutSpace } from "~test/pdf";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { readXml } from "~test/read-xml";
import { foundationOnPaper, invoicedOrder, municipality, seats } from "~test/rows/orders/invoice-values";
import { addBuyer, creditSeats, fillInFoundation, orderOnInvoice } from "~test/rows/orders/orders-to-invoice";
import { makeCohort } from "~test/rows/shop";
import { flavourFor } from "../ubl/broken-rules";
import { toUbl } from "../ubl/ubl";
import { elementsAt } from "../ubl/ubl-element";
import { dueAfter, makeInvoice, sellerOn } from "../invoices/invoice";
import { invoiceMessages } from "./invoice.messages";
import { dayInWords } from "./invoice-view";
import { documentOf } from "../invoices/invoices.db.server";
import { issueInvoice } from "../invoices/issue-invoice.server";
import { invoicePdf } from "./invoice-pdf.server";

const issuedAt = new Date("2027-01-12T09:00:00Z");
const issue = { number: "F2027-00042", issuedAt, dueAt: dueAfter(issuedAt, 30) };
const seller = sellerOn(foundationOnPaper);

/** Cents in an amount of the norm: `1234.50`. */
const cents = (amount: string) => Number(amount.replace(/\.(?=\d\d$)/, ""));
const lines = <Vat extends string>(vat: fc.Arbitrary<Vat>) =>
  fc.array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 30 }),
      unitCents: fc.integer({ min: 1, max: 999_999 }),
      vat,
    }),
    { minLength: 1, maxLength: 4 },
  );
// What is outside the scope of VAT stands alone on an invoice (BR-O-11).
const orders = fc.oneof(
  { arbitrary: lines(fc.constantFrom("standard", "reduced", "exempt", "reverseCharge")), weight: 3 },
  lines(fc.constant("outsideScope" as const)),
);

test("what a row says is on paper and in the file, to the cent, of an invoice and of its credit note", async () => {
  await fillInFoundation();
  const buyer = await addBuyer({ vatId: "BE0123456749" });
  await makeCohort();
  await fc.assert(
    fc.asyncProperty(
      orders,
      fc.constantFrom(10_000, 5_000, 3_333),
      fc.constantFrom("nl", "en"),
      async (drawn, shareBp, locale) => {
        const wanted = drawn.map((line) => ({ ...line, offerId: "mc1-cohort", cohortId: null }));
        const { id, lines: made } = await orderOnInvoice(buyer, { lines: wanted, locale });
        await db.$transaction(async (tx) => issueInvoice(tx, (await lockOrder(tx, id))!), transactionLimits);
        const part = made.map((line) => ({ lineId: line.id, quantity: 1, shareBp }));
        await creditSeats(id, part, "Ziek");
        for (const row of await db.invoice.findMany({ where: { orderId: id } })) {
          const document = documentOf(row);
          const [gross, vat] = [Math.abs(row.amountCents), Math.abs(row.vatCents)];
          const text = withoutSpace(await textOf(await invoicePdf(document, foundation.brand)));
          const t = invoiceMessages[locale];
          const onPaper = [
            [t.netTotal, gross - vat],
            [t.total[row.kind], gross],
            ...document.lines.flatMap(({ unitCents, netCents }) => [
              ["", unitCents] as const,
              ["", netCents] as const,
            ]),
            ...document.vat.flatMap((part) => [["", part.netCents] as const, ["", part.vatCents] as const]),
          ] as const;
          const { number, dueOn, credits } = document;
          const written = [
            ...onPaper.map(([name, amount]) => name + formatMoney(amount, row.currency, locale)),
            ...[number, "PO-2027-118", "NL91ABNA0417164300", "Gemeente Voorstad", "Postbus 12"],
            dueOn ? dayInWords(dueOn, locale) : credits!.number,
          ];
          expect(written.map(withoutSpace).filter((one) => !text.includes(one))).toEqual([]);
          const xml = readXml(toUbl(document, flavourFor(document)));
          const inFile = (path: string) => elementsAt(xml, path).map(({ content }) => cents(String(content)));
          const total = "cac:LegalMonetaryTotal/cbc:";
          expect({
            net: inFile(`${total}TaxExclusiveAmount`),
            vat: inFile("cac:TaxTotal/cbc:TaxAmount"),
            gross: inFile(`${total}TaxInclusiveAmount`),
            payable: inFile(`${total}PayableAmount`),
          }).toEqual({ net: [gross - vat], vat: [vat], gross: [gross], payable: [gross] });
        }
      },
    ),
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
