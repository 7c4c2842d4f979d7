import { assert, constantFrom, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { formatMoney, formatRoundMoney, parseMoney, vatOver } from "./money";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test.for([
  [0, "nl", "€ 0,00"],
  [1, "nl", "€ 0,01"],
  [69_500, "nl", "€ 695,00"],
  [125_000, "nl", "€ 1.250,00"],
  [-69_500, "nl", "€ -695,00"],
  [125_000, "en", "€1,250.00"],
] as const)("%d cents in %s is %s", ([cents, locale, text]) => {
  expect(plain(formatMoney(cents, "EUR", locale))).toBe(text);
});

test.for([
  [0, "nl", "€ 0"],
  [125_000, "nl", "€ 1.250"],
  [-5_000_000, "nl", "€ -50.000"],
  [120_000_000, "nl", "€ 1,2 mln."],
  [50_000_000, "en", "€500,000"],
  [120_000_000, "en", "€1.2M"],
] as const)("%d cents in %s, where there is little room, is %s", ([cents, locale, text]) => {
  expect(plain(formatRoundMoney(cents, "EUR", locale))).toBe(text);
});

test("another currency keeps its sign", () => {
  expect(plain(formatMoney(1_050, "GBP", "nl"))).toContain("£");
});

test.for([
  ["695", 69_500],
  ["€ 695", 69_500],
  ["1.250", 125_000],
  ["1.250,50", 125_050],
  ["1250,5", 125_050],
  ["1250.50", 125_050],
  ["1.25", 125],
  ["0", 0],
  ["10.000.000,00", 1_000_000_000],
  [" € 695 ", 69_500],
  ["695 €", 69_500],
] as const)("%s is %d cents", ([typed, cents]) => {
  expect(parseMoney(typed)).toBe(cents);
});

test.for([
  "",
  "€",
  "-1",
  "1e9",
  "1,234",
  "1.2.3",
  "12.50,00",
  "0x10",
  "10.000.000,01",
  "NaN",
  "1,5,0",
  "5 0",
  "1 250",
  "1. 250",
  "6€95",
  "€ 5 €",
  "€€5",
  "5\u00a00",
  "5\t0",
  "5\n0",
])("%j is not an amount", (typed) => {
  expect(parseMoney(typed)).toBeNull();
});

test("what is shown in Dutch can be typed again", () => {
  assert(
    property(integer({ min: 0, max: 1_000_000_000 }), constantFrom("EUR"), (cents, currency) => {
      expect(parseMoney(formatMoney(cents, currency, "nl"))).toBe(cents);
    }),
  );
});

test.for([
  [0, 2_100, 0],
  [69_500, 2_100, 14_595],
  [69_500, 900, 6_255],
  [69_500, 0, 0],
  [50, 2_100, 11],
  [2, 2_500, 1],
  [1, 4_900, 0],
] as const)("over %d cents at %d basis points the VAT is %d", ([net, rate, vat]) => {
  expect(vatOver(net, rate)).toBe(vat);
});

test("VAT is a whole number of cents within half a cent of the exact amount", () => {
  assert(
    property(integer({ min: 0, max: 1_000_000_000 }), integer({ min: 0, max: 10_000 }), (net, rate) => {
      const vat = vatOver(net, rate);
      expect(Number.isSafeInteger(vat)).toBe(true);
      expect(Math.abs(vat * 10_000 - net * rate)).toBeLessThanOrEqual(5_000);
    }),
  );
});
