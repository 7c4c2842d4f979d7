import { expect, test } from "vitest";
import { makeCredit, makeReceipt, receiptNumber, type Sale } from "./receipt";

const sale: Sale = {
  orderNumber: "B-7K3M-92QD",
  currency: "EUR",
  locale: "nl",
  description: "Anders kijken, voorjaar 2027",
  grossCents: 84_095,
  vatCents: 14_595,
  vat: "standard",
  rateBp: 2_100,
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

const credits: [
  name: string,
  creditCents: number,
  before: number,
  vatBefore: number,
  gross: number,
  vat: number,
][] = [
  ["all of it", 84_095, 0, 0, -84_095, -14_595],
  ["a part", 10_000, 0, 0, -10_000, -1_736],
  ["the rest", 74_095, 10_000, 1_736, -74_095, -12_859],
  ["more than is left", 84_095, 84_000, 14_579, -95, -16],
  ["one cent", 1, 0, 0, -1, -0],
];
test.each(credits)("a credit of %s", (_name, creditCents, before, vatBefore, grossCents, vatCents) => {
  const credited = { grossCents: before, vatCents: vatBefore };
  const credit = makeCredit(sale, issue, { creditsNumber: "2027-00001", creditCents, credited });
  expect(credit).toMatchObject({
    kind: "credit",
    creditsNumber: "2027-00001",
    grossCents,
    netCents: grossCents - vatCents,
  });
  expect(credit!.vatCents + 0).toBe(vatCents + 0);
});

test.each([0, -5])("nothing is credited for %i cents, or when all has been", (creditCents) => {
  const none = { grossCents: 0, vatCents: 0 };
  expect(makeCredit(sale, issue, { creditsNumber: "2027-00001", creditCents, credited: none })).toBeNull();
  const all = { grossCents: 84_095, vatCents: 14_595 };
  expect(makeCredit(sale, issue, { creditsNumber: "2027-00001", creditCents: 1, credited: all })).toBeNull();
});

test.each([
  [2027, 1, "2027-00001"],
  [2027, 99_999, "2027-99999"],
  [2028, 100_000, "2028-100000"],
])("receipt %i/%i is %s", (year, sequence, number) => {
  expect(receiptNumber(year, sequence)).toBe(number);
});
