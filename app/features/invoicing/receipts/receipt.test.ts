import fc from "fast-check";
import { expect, test } from "vitest";
import { makeCredit, makeReceipt, makeWithdrawal, receiptNumber, type Sale } from "./receipt";

const sale: Sale = {
  orderNumber: "B-7K3M-92QD",
  currency: "EUR",
  locale: "nl",
  lines: [
    {
      description: "Anders kijken, voorjaar 2027",
      quantity: 1,
      netCents: 69_500,
      vat: "standard",
      vatRateBp: 2_100,
    },
  ],
  isDemo: true,
};
const issue = {
  number: "2027-00001",
  issuedAt: new Date("2027-01-12T09:00:00Z"),
  seller: { name: "", address: "", kvk: "", vatNumber: "", rsin: "" },
  buyer: {
    name: "Noor Jansen",
    organisation: "Gemeente Voorbeeld",
    reference: "PO 12",
    email: "noor@example.nl",
  },
};

const paid = { at: new Date("2027-01-12T08:58:00Z"), method: "ideal" };

test("a receipt adds up and shows its VAT", () => {
  expect(makeReceipt(sale, issue, paid)).toEqual({
    kind: "receipt",
    number: "2027-00001",
    issuedAt: "2027-01-12T09:00:00.000Z",
    locale: "nl",
    orderNumber: "B-7K3M-92QD",
    creditsNumber: null,
    seller: issue.seller,
    buyer: issue.buyer,
    currency: "EUR",
    lines: [{ description: "Anders kijken, voorjaar 2027", quantity: 1, netCents: 69_500 }],
    vat: [{ treatment: "standard", rateBp: 2_100, netCents: 69_500, vatCents: 14_595 }],
    netCents: 69_500,
    vatCents: 14_595,
    grossCents: 84_095,
    isDemo: true,
    paid: { at: "2027-01-12T08:58:00.000Z", method: "ideal" },
  });
});

const credits: [name: string, creditCents: number, creditedCents: number, gross: number, vat: number][] = [
  ["all of it", 84_095, 0, -84_095, -14_595],
  ["a part", 10_000, 0, -10_000, -1_736],
  ["the rest", 74_095, 10_000, -74_095, -12_859],
  ["more than is left", 84_095, 84_000, -95, -16],
  ["one cent", 1, 0, -1, -0],
];
test.each(credits)("a credit of %s", (_name, creditCents, creditedCents, grossCents, vatCents) => {
  const credit = makeCredit(sale, issue, { creditsNumber: "2027-00001", creditCents, creditedCents });
  expect(credit).toMatchObject({
    kind: "credit",
    creditsNumber: "2027-00001",
    grossCents,
    netCents: grossCents - vatCents,
  });
  expect(credit!.vatCents + 0).toBe(vatCents + 0);
});

test.each([0, -5])("nothing is credited for %i cents, or when all has been", (creditCents) => {
  const of = (creditCents: number, creditedCents: number) =>
    makeCredit(sale, issue, { creditsNumber: "2027-00001", creditCents, creditedCents });
  expect(of(creditCents, 0)).toBeNull();
  expect(of(1, 84_095)).toBeNull();
});

test("credits in any parts, some of them taken back, add up to the whole in every VAT part", () => {
  const line = fc.record({
    netCents: fc.nat(50_000),
    treatment: fc.constantFrom<[string, number][]>(["standard", 2_100], ["reduced", 900], ["exempt", 0]),
  });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: -40_000, max: 60_000 }), { maxLength: 8 }),
      (lines, amounts) => {
        const several: Sale = {
          ...sale,
          lines: lines.map(({ netCents, treatment: [vat, vatRateBp] }) => ({
            description: "x",
            quantity: 1,
            netCents,
            vat,
            vatRateBp,
          })),
        };
        const whole = makeReceipt(several, issue, paid);
        const totals = new Map(whole.vat.map(({ treatment }) => [treatment, { netCents: 0, vatCents: 0 }]));
        let creditedCents = 0;
        for (const cents of [...amounts, whole.grossCents]) {
          const document =
            cents > 0
              ? makeCredit(several, issue, { creditsNumber: "", creditCents: cents, creditedCents })
              : makeWithdrawal(several, issue, { creditsNumber: "", cents: -cents, creditedCents });
          if (!document) continue;
          creditedCents -= document.grossCents;
          expect(document.netCents + document.vatCents).toBe(document.grossCents);
          for (const { treatment, netCents, vatCents } of document.vat) {
            totals.get(treatment)!.netCents += netCents;
            totals.get(treatment)!.vatCents += vatCents;
          }
        }
        expect(creditedCents).toBe(whole.grossCents);
        for (const { treatment, netCents, vatCents } of whole.vat)
          expect(totals.get(treatment)).toEqual({ netCents: 0 - netCents, vatCents: 0 - vatCents });
      },
    ),
  );
});

test.each([
  [2027, 1, "2027-00001"],
  [2027, 99_999, "2027-99999"],
  [2028, 100_000, "2028-100000"],
])("receipt %i/%i is %s", (year, sequence, number) => {
  expect(receiptNumber(year, sequence)).toBe(number);
});
