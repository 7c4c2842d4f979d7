import { expect, test } from "vitest";
import { fullPriceText, priceText } from "./price-text";

test.for<[number, string, "nl" | "en", string, string]>([
  [69_500, "standard", "nl", "€ 695,00 excl. btw", "€ 695,00 excl. btw (€ 840,95 incl. btw)"],
  [69_500, "reduced", "en", "€695.00 excl. VAT", "€695.00 excl. VAT (€757.55 incl. VAT)"],
  [69_500, "exempt", "nl", "€ 695,00 vrij van btw", "€ 695,00 vrij van btw"],
  [69_500, "reverseCharge", "nl", "€ 695,00 btw verlegd", "€ 695,00 btw verlegd"],
  [69_500, "reverseCharge", "en", "€695.00 VAT reverse-charged", "€695.00 VAT reverse-charged"],
  [69_500, "outsideScope", "nl", "€ 695,00 buiten de btw", "€ 695,00 buiten de btw"],
  [69_500, "outsideScope", "en", "€695.00 outside the scope of VAT", "€695.00 outside the scope of VAT"],
  [0, "standard", "en", "Free", "Free"],
])("%i cents, %s, in %s: %s; whole: %s", ([cents, vat, locale, short, full]) => {
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  expect(plain(priceText(cents, "eur", vat, locale))).toBe(short);
  expect(plain(fullPriceText(cents, "eur", vat, locale))).toBe(full);
});
