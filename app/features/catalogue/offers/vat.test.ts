import fc from "fast-check";
import { expect, test } from "vitest";
import { priceOf, vatInCredit, vatTreatments, type VatTreatment } from "./vat";

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

test("credits in any parts add up to the whole, VAT included, and none is negative", () => {
  const parts = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(parts, fc.constantFrom(0, 900, 2_100), (amounts, rateBp) => {
      const grossCents = amounts.reduce((sum, cents) => sum + cents, 0);
      const vatCents = grossCents - Math.round((grossCents * 10_000) / (10_000 + rateBp));
      const credited = { grossCents: 0, vatCents: 0 };
      for (const amount of amounts) {
        const vat = vatInCredit({ grossCents, vatCents }, credited, amount);
        expect(vat).toBeGreaterThanOrEqual(0);
        expect(vat).toBeLessThanOrEqual(amount);
        credited.grossCents += amount;
        credited.vatCents += vat;
      }
      expect(credited.vatCents).toBe(vatCents);
    }),
  );
});
