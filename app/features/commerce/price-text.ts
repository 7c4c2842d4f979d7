import type { Locale } from "~/i18n/locale";
import { formatMoney } from "~/lib/money";
import { priceOf } from "./vat";

const words = {
  nl: { free: "Gratis", excluding: "excl. btw", exempt: "vrij van btw" },
  en: { free: "Free", excluding: "excl. VAT", exempt: "exempt from VAT" },
};

/** A price for people: `€ 695,00 excl. btw`. `netCents` is without VAT. */
export function priceText(netCents: number, currency: string, vat: string, locale: Locale): string {
  const t = words[locale];
  if (netCents === 0) return t.free;
  return `${formatMoney(netCents, currency, locale)} ${priceOf(netCents, vat).rateBp === 0 ? t.exempt : t.excluding}`;
}
