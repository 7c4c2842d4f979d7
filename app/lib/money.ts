import type { Locale } from "~/i18n/locale";

const formats = new Map<string, Intl.NumberFormat>();

/** An amount for people: `€ 1.250,00` in Dutch, `€1,250.00` in English. `cents` is an integer of the currency's smallest unit. */
export const formatMoney = (cents: number, currency: string, locale: Locale): string =>
  formatOf(locale, currency, {}).format(cents / 100);

const million = 100_000_000;
/** A round amount where there is little room: `€ 1.250`, `€ 1,2 mln.`; cents are left out. */
export const formatRoundMoney = (cents: number, currency: string, locale: Locale): string =>
  formatOf(locale, currency, {
    ...(Math.abs(cents) < million ? {} : { notation: "compact" as const }),
    ...{ minimumFractionDigits: 0, maximumFractionDigits: Math.abs(cents) < million ? 0 : 2 },
  }).format(cents / 100);

/** A format is made once: making one takes most of the time. */
function formatOf(locale: Locale, currency: string, more: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${currency} ${more.notation ?? ""} ${more.maximumFractionDigits ?? ""}`;
  let format = formats.get(key);
  if (!format) {
    const language = locale === "nl" ? "nl-NL" : "en-IE";
    format = new Intl.NumberFormat(language, { style: "currency", currency, ...more });
    formats.set(key, format);
  }
  return format;
}

/** VAT in cents over an amount without VAT, rounded half up. `rateBp` is in basis points: 2100 is 21 %. */
export const vatOver = (netCents: number, rateBp: number) => Math.floor((netCents * rateBp + 5_000) / 10_000);

/**
 * Reads an amount somebody typed (`1.250`, `1250,50`, `€ 695`) as cents; null when it is not one amount of at most ten million.
 * Nothing inside a number is passed over: `5 0` may be a slip for 5,00 or for 50.
 */
export function parseMoney(text: string): number | null {
  const [, before, after] = /^(?:€\s*)?([\d.,]+)$|^([\d.,]+)\s*€$/.exec(text.trim()) ?? [];
  const plain = before ?? after ?? "";
  const match =
    /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(plain) ?? /^(\d+)(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  const cents = Number(match[1]!.replace(/\./g, "")) * 100 + Number((match[2] ?? "0").padEnd(2, "0"));
  return cents <= 1_000_000_000 ? cents : null;
}

/** The value of an input for an amount, such that `parseMoney` reads it back: `1250,00` in Dutch, `1250.00` in English. */
export const toMoneyInput = (cents: number, locale: Locale) =>
  (cents / 100).toFixed(2).replace(".", locale === "nl" ? "," : ".");
