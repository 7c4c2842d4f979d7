import fc from "fast-check";
import { expect, test } from "vitest";
import { priceOf, priceOfLines, vatTreatments, type VatTreatment } from "./vat";

const prices: [netCents: number, vat: string, vatCents: number, grossCents: number][] = [
  [0, "standard", 0, 0],
  [1, "standard", 0, 1],
  [2, "standard", 0, 2],
  [3, "standard", 1, 4],
  [69_500, "standard", 14_595, 84_095],
  [125_050, "standard", 26_261, 151_311],
  [69_500, "reduced", 6_255, 75_755],
  [69_500, "exempt", 0, 69_500],
  [69_500, "reverseCharge", 0, 69_500],
];
test.each(prices)("%i cents, %s: %i VAT, %i in all", (netCents, vat, vatCents, grossCents) => {
  expect(priceOf(netCents, vat)).toMatchObject({
    netCents,
    vatCents,
    grossCents,
    rateBp: vatTreatments[vat as VatTreatment].rateBp,
  });
});

test("an unknown treatment is a fault", () => {
  expect(() => priceOf(100, "toString")).toThrow("VAT treatment");
});

test("the price without VAT can be found back from the price with it", () => {
  fc.assert(
    fc.property(
      fc.nat(100_000_000),
      fc.constantFrom(...(Object.keys(vatTreatments) as VatTreatment[])),
      (net, vat) => {
        const { grossCents, rateBp } = priceOf(net, vat);
        expect(Math.round((grossCents * 10_000) / (10_000 + rateBp))).toBe(net);
      },
    ),
  );
});

test("the VAT of an order is rounded once for each treatment and rate", () => {
  const line = (netCents: number, vat: VatTreatment) => ({
    netCents,
    vat,
    vatRateBp: vatTreatments[vat].rateBp,
  });
  // Each on its own they would be 1 cent VAT; together 2.
  expect(
    priceOfLines([line(3, "standard"), line(5, "exempt"), line(5, "standard"), line(11, "reduced")]),
  ).toEqual({
    netCents: 24,
    vatCents: 3,
    grossCents: 27,
    parts: [
      { vat: "standard", rateBp: 2_100, netCents: 8, vatCents: 2 },
      { vat: "exempt", rateBp: 0, netCents: 5, vatCents: 0 },
      { vat: "reduced", rateBp: 900, netCents: 11, vatCents: 1 },
    ],
  });
  expect(priceOfLines([])).toEqual({ netCents: 0, vatCents: 0, grossCents: 0, parts: [] });
  expect(() => priceOfLines([{ netCents: 1, vat: "x", vatRateBp: 0 }])).toThrow("VAT treatment");
});
