import type { Locale } from "~/i18n/locale";
import { formatMoney } from "~/lib/money";
import { priceOf, type VatTreatment } from "./vat";

interface Words {
  free: string;
  excluding: string;
  including: string;
  /** What is said of a price to which no VAT is added, by treatment. */
  untaxed: Partial<Record<VatTreatment, string>>;
}

const words: Record<Locale, Words> = {
  nl: {
    free: "Gratis",
    excluding: "excl.\u00a0btw",
    including: "incl.\u00a0btw",
    untaxed: { exempt: "vrij van btw", reverseCharge: "btw verlegd", outsideScope: "buiten de btw" },
  },
  en: {
    free: "Free",
    excluding: "excl.\u00a0VAT",
    including: "incl.\u00a0VAT",
    untaxed: {
      exempt: "exempt from VAT",
      reverseCharge: "VAT reverse-charged",
      outsideScope: "outside the scope of VAT",
    },
  },
};

/** A price for people, which no line breaks: `€ 695,00 excl. btw`. `netCents` is without VAT. */
export function priceText(netCents: number, currency: string, vat: string, locale: Locale): string {
  const t = words[locale];
  if (netCents === 0) return t.free;
  return `${formatMoney(netCents, currency, locale)}\u00a0${t.untaxed[priceOf(netCents, vat).vat] ?? t.excluding}`;
}

/** A price both ways, each unbroken: `€ 695,00 excl. btw` and `€ 840,95 incl. btw`; null where VAT adds nothing. */
export interface PriceParts {
  net: string;
  gross: string | null;
}

/** `netCents` is without VAT. */
export function priceParts(netCents: number, currency: string, vat: string, locale: Locale): PriceParts {
  const net = priceText(netCents, currency, vat, locale);
  const { grossCents } = priceOf(netCents, vat);
  if (grossCents === netCents) return { net, gross: null };
  return { net, gross: `${formatMoney(grossCents, currency, locale)}\u00a0${words[locale].including}` };
}

/** The price of one thing, both ways: `€ 695,00 excl. btw (€ 840,95 incl. btw)`. `netCents` is without VAT. */
export function fullPriceText(netCents: number, currency: string, vat: string, locale: Locale): string {
  const { net, gross } = priceParts(netCents, currency, vat, locale);
  return gross ? `${net} (${gross})` : net;
}

/** Made once: making one takes longer than all that is done with it. */
const percentages = {
  nl: new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-IE", { maximumFractionDigits: 2 }),
};

/** A rate in basis points as people write it: `21%`, `9%`, `7,5%` (7.5% in English). */
export const rateText = (rateBp: number, locale: Locale) => `${percentages[locale].format(rateBp / 100)}%`;
