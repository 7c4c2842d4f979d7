import { priceParts } from "~/features/catalogue/offers/price-text";
import type { Sale } from "~/features/catalogue/pages/listed-masterclass";
import type { Locale } from "~/i18n/locale";
import { formatDate } from "~/lib/dates";
import { whereInWords } from "../sessions/whereabouts";
import { datesMessages } from "./dates.messages";
import type { Listable } from "./listed-cohort";

interface Alone {
  priceCents: number | null;
  currency: string;
  vat: string;
}

/**
 * The first cohort that has a seat to sell, one in the reader's language before others, or else following alone; null when neither is
 * sold. `cohorts` are in the order of their dates.
 */
export function onSale(
  cohorts: readonly Listable[],
  alone: Alone | null | undefined,
  locale: Locale,
): Sale | null {
  const open = cohorts.filter(({ availability }) => availability.ok);
  const first = open.find(({ language }) => language === locale) ?? open[0];
  const price = ({ priceCents, currency, vat }: Alone) => priceParts(priceCents!, currency, vat, locale);
  const t = datesMessages[locale];
  if (first) {
    const language = first.language === locale ? [] : [t.heldIn[first.language] ?? first.language];
    return {
      slug: first.slug,
      begins: formatDate(first.startsAt, locale, first.timeZone),
      where: [whereInWords(first, locale), ...language].join(", "),
      price: price(first),
    };
  }
  return alone ? { slug: null, begins: t.wheneverYouLike, where: t.alone, price: price(alone) } : null;
}
