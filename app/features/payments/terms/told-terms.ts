import type { CancellationStep } from "~/features/ordering/terms/sales-terms";
import type { Locale } from "~/i18n/locale";
import { cancellationMessages } from "../cancellation/cancellation.messages";
import { wholeShareBp } from "~/features/ordering/cancelling/cancellation-share";

/** A share in words: all of it, nothing, or so many per cent. */
export function shareInWords(shareBp: number, locale: Locale): string {
  const t = cancellationMessages[locale];
  if (shareBp >= wholeShareBp) return t.whole;
  if (shareBp <= 0) return t.nothing;
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  return t.part(percent.format(shareBp / wholeShareBp));
}

/** The steps of the terms in words, the longest before first, and what holds after the last. */
export function termsInWords(
  { cancellation }: { cancellation: readonly CancellationStep[] },
  locale: Locale,
): string[] {
  const t = cancellationMessages[locale];
  const steps = cancellation.toSorted((a, b) => b.daysBefore - a.daysBefore);
  return [
    ...steps.map(({ daysBefore, shareBp }) => t.until(daysBefore, shareInWords(shareBp, locale))),
    t.later,
  ];
}
