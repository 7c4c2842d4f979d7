import { invoiceNumberText } from "~/features/ordering/invoice-terms/invoice-number";
import fc from "fast-check";
import { expect, test } from "vitest";
import { vatOver } from "~/lib/money";
import { foundationOnPaper, invoicedOrder, municipality, seats } from "~test/rows/orders/invoice-values";
import { invoiceVersion, readInvoice } from "../documents/invoice-shape";
import { type Credit, creditOf, type CreditedLine, makeCreditNote } from "./credit";
import { dayOf, dueAfter, makeInvoice, readInvoiceNumber, sellerOn } from "./invoice";

const issuedAt = new Date("2027-01-12T09:00:00Z");
const issue = { number: "F2027-00042", issuedAt, dueAt: dueAfter(issuedAt, 30) };
const make = (...lines: ReturnType<typeof seats>[]) =>
  makeInvoice(invoicedOrder(lines), municipality, sellerOn(foundationOnPaper), issue);

test("an invoice names who sells to whom, for which order, and when it is due", () => {
  const invoice = make(seats(14, 69_500), seats(2, 12_500, "exempt", "Talent dat er al is"));
  expect(readInvoice(JSON.parse(JSON.stringify(invoice)), invoiceVersion)).toEqual(invoice);
  expect(invoice).toMatchObject({
    ...{ issuedOn: "2027-01-12", dueOn: "2027-02-11", purchaseOrder: "PO-2027-118", buyerReference: "" },
    seller: { address: { line: "Dorpsstraat 1, Achterhuis", country: "NL" }, rsin: "123456782" },
    buyer: { name: "Gemeente Voorstad", address: { line: "Postbus 12" }, contact: { name: "Noor Jansen" } },
    ...{ netCents: 998_000, vatCents: 204_330, grossCents: 1_202_330 },
  });
  expect(invoice.vat.map(({ treatment, vatCents }) => [treatment, vatCents])).toEqual([
    ["standard", 204_330],
    ["exempt", 0],
  ]);
});

test.for([
  ["PO-1", "Afdeling 3", "Afdeling 3"],
  ["PO-1", "", ""],
  ["", "Afdeling 3", "Afdeling 3"],
  // One of both must be there: without either it is who ordered.
  ["", "", "Noor Jansen"],
] as const)("number %j and reference %j: reference %j", ([purchaseOrder, buyerReference, expected]) => {
  const order = invoicedOrder(undefined, { purchaseOrder, buyerReference });
  const invoice = makeInvoice(order, municipality, sellerOn(foundationOnPaper), issue);
  expect(invoice).toMatchObject({ purchaseOrder, buyerReference: expected });
});

test.for([
  ["invoice", "Postbus 3"],
  ["postal", "Postbus 12"],
  ["visiting", "Markt 1"],
] as const)("the %s address is used when there is no better one", ([use, line]) => {
  const { visiting, postal } = municipality.addresses;
  const invoice = { ...postal!, line: "Postbus 3" };
  const addresses = {
    visiting,
    postal: use === "visiting" ? null : postal,
    invoice: use === "invoice" ? invoice : null,
  };
  const made = makeInvoice(
    invoicedOrder(),
    { ...municipality, addresses },
    sellerOn(foundationOnPaper),
    issue,
  );
  expect(made.buyer.address.line).toBe(line);
});

test.for([
  // Around midnight in Amsterdam, over the change to summer time, the turn of the year and a leap day.
  ["2027-12-31T22:59:59Z", "2027-12-31", "2028-01-30T22:59:59.999Z"],
  ["2027-12-31T23:00:00Z", "2028-01-01", "2028-01-31T22:59:59.999Z"],
  ["2027-03-10T12:00:00Z", "2027-03-10", "2027-04-09T21:59:59.999Z"],
  ["2028-01-30T12:00:00Z", "2028-01-30", "2028-02-29T22:59:59.999Z"],
] as const)("issued at %s: on %s, due by %s", ([at, day, due]) => {
  expect(dayOf(new Date(at))).toBe(day);
  expect(dueAfter(new Date(at), 30).toISOString()).toBe(due);
});

test.for([
  [2027, 1, "F2027-00001"],
  [2027, 99_999, "F2027-99999"],
  [2028, 100_000, "F2028-100000"],
] as const)("number %i/%i is %s, and is read back", ([year, sequence, number]) => {
  expect(invoiceNumberText({ year, sequence })).toBe(number);
  expect(readInvoiceNumber(number)).toEqual({ year, sequence });
});
test.for(["2027-00001", "F2027-1", "F2027-00001x", "f2027-00001", ""])("%s is no number", (text) => {
  expect(readInvoiceNumber(text)).toBeNull();
});

const noteOf = (invoice: ReturnType<typeof make>, credit: Credit) =>
  makeCreditNote(invoice, credit, { number: "F2027-00043", issuedAt, note: "Twee plaatsen geannuleerd" });

test("a credit note names its invoice, with positive amounts and without a day to pay", () => {
  const invoice = make(seats(14, 69_500));
  const note = noteOf(invoice, creditOf(invoice, [], [{ position: 1, quantity: 2, shareBp: 5_000 }])!);
  expect(readInvoice(JSON.parse(JSON.stringify(note)), invoiceVersion)).toEqual(note);
  expect(note).toMatchObject({
    ...{ kind: "CREDIT_NOTE", dueOn: null, credits: { number: "F2027-00042", issuedOn: "2027-01-12" } },
    lines: [{ quantity: 2, unitCents: 34_750, netCents: 69_500 }],
    ...{ netCents: 69_500, vatCents: 14_595, grossCents: 84_095 },
  });
});

test.for([
  ["nothing is asked", []],
  ["none of a line", [{ position: 1, quantity: 0, shareBp: 10_000 }]],
  ["no share", [{ position: 1, quantity: 1, shareBp: 0 }]],
] as const)("there is no credit note when %s", ([, asked]) => {
  expect(creditOf(make(seats(1, 100)), [], asked)).toBeNull();
});

const treatments = fc.constantFrom("standard", "reduced", "exempt", "reverseCharge", "outsideScope");
const orders = fc.array(
  fc.record({
    quantity: fc.integer({ min: 1, max: 30 }),
    cents: fc.integer({ min: 1, max: 99_999 }),
    vat: treatments,
  }),
  { minLength: 1, maxLength: 4 },
);
const acts = fc.array(
  fc.array(
    fc.record({
      position: fc.integer({ min: 1, max: 4 }),
      quantity: fc.integer({ min: 0, max: 40 }),
      shareBp: fc.constantFrom(10_000, 7_500, 5_000, 3_333, 1),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  { maxLength: 12 },
);

test("however it is credited: never more than was invoiced, each note adds up, its VAT is a cent off at most, and the rest ends at zero", () => {
  fc.assert(
    fc.property(orders, acts, (order, credits) => {
      const invoice = make(
        ...order.map(({ quantity, cents, vat }, index) => seats(quantity, cents, vat, `Regel ${index % 2}`)),
      );
      const notes: ReturnType<typeof make>[] = [];
      const all: CreditedLine[] = invoice.lines.map(({ quantity }, index) => {
        return { position: index + 1, quantity, shareBp: 10_000 };
      });
      for (const asked of [...credits, all]) {
        const credit = creditOf(
          invoice,
          notes,
          asked.filter(({ position }) => position <= invoice.lines.length),
        );
        if (!credit) continue;
        for (const { quantity, unitCents, netCents } of credit.lines)
          expect(netCents).toBe(quantity * unitCents);
        for (const { netCents, vatCents, rateBp } of credit.vat) {
          expect(netCents).toBeGreaterThan(0);
          expect(Math.abs(vatCents - vatOver(netCents, rateBp))).toBeLessThanOrEqual(1);
          expect(vatCents).toBeGreaterThanOrEqual(0);
        }
        expect(credit.netCents).toBe(credit.lines.reduce((sum, line) => sum + line.netCents, 0));
        notes.push(noteOf(invoice, credit));
        expect(total(notes, "netCents")).toBeLessThanOrEqual(invoice.netCents);
        expect(total(notes, "grossCents")).toBeLessThanOrEqual(invoice.grossCents);
      }
      for (const amount of ["netCents", "vatCents", "grossCents"] as const)
        expect(total(notes, amount)).toBe(invoice[amount]);
      expect(creditOf(invoice, notes, all)).toBeNull();
    }),
    { numRuns: 150 },
  );
});

const total = (notes: readonly Credit[], amount: "netCents" | "vatCents" | "grossCents") =>
  notes.reduce((sum, note) => sum + note[amount], 0);
