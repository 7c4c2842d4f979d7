import type { Locale } from "~/i18n/locale";
import { rateText } from "~/features/catalogue/offers/price-text";
import type { CancellationStep } from "./sales-terms";
import { termsMessages } from "./terms.messages";

/** What comes back of a seat that is cancelled, a sentence for each step. */
export function cancellationInWords(steps: readonly CancellationStep[], locale: Locale): string[] {
  const t = termsMessages[locale];
  const share = (shareBp: number) => (shareBp === 10_000 ? t.allBack : t.partBack(rateText(shareBp, locale)));
  if (steps.length === 0) return [t.nothingBack];
  return [
    ...steps.map(({ daysBefore, shareBp }) => `${t.until(daysBefore)}: ${share(shareBp)}.`),
    `${t.afterwards}: ${t.noneBack}.`,
  ];
}
