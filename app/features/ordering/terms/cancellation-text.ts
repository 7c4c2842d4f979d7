import type { Locale } from "~/i18n/locale";
import { rateText } from "~/features/catalogue/offers/price-text";
import { wholeShareBp } from "../cancelling/cancellation-share";
import type { CancellationStep } from "./sales-terms";
import { termsMessages } from "./terms.messages";

/** A share in words: all of it back, nothing, or so many per cent. */
export function shareBack(shareBp: number, locale: Locale): string {
  const t = termsMessages[locale];
  if (shareBp >= wholeShareBp) return t.allBack;
  return shareBp <= 0 ? t.noneBack : t.partBack(rateText(shareBp, locale));
}

/** What comes back of a seat that is cancelled, a sentence for each step. */
export function cancellationInWords(steps: readonly CancellationStep[], locale: Locale): string[] {
  const t = termsMessages[locale];
  if (steps.length === 0) return [t.nothingBack];
  return [
    ...steps.map(({ daysBefore, shareBp }) => `${t.until(daysBefore)}: ${shareBack(shareBp, locale)}.`),
    `${t.afterwards}: ${t.noneBack}.`,
  ];
}
