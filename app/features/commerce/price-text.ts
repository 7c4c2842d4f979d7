import type { Locale } from "~/i18n/locale";
import { formatMoney } from "~/lib/money";
import { priceOf } from "./vat";

const words = {
  nl: { free: "Gratis", excluding: "excl.\u00a0btw", including: "incl.\u00a0btw", exempt: "vrij van btw" },
  en: { free: "Free", excluding: "excl.\u00a0VAT", including: "incl.\u00a0VAT", exempt: "exempt from VAT" },
};

/** A price for people, which no line breaks: `€ 695,00 excl. btw`. `netCents` is without VAT. */
export function priceText(netCents: number, currency: string, vat: string, locale: Locale): string {
  const t = words[locale];
  if (netCents === 0) return t.free;
  return `${formatMoney(netCents, currency, locale)}\u00a0${priceOf(netCents, vat).rateBp === 0 ? t.exempt : t.excluding}`;
}

/** The price of one thing, both ways: `€ 695,00 excl. btw (€ 840,95 incl. btw)`. `netCents` is without VAT. */
export function fullPriceText(netCents: number, currency: string, vat: string, locale: Locale): string {
  const text = priceText(netCents, currency, vat, locale);
  const { grossCents } = priceOf(netCents, vat);
  if (grossCents === netCents) return text;
  return `${text} (${formatMoney(grossCents, currency, locale)}\u00a0${words[locale].including})`;
}
