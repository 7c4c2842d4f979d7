import type { Locale } from "~/i18n/locale";
import { formatPlainDate, fromDayInput } from "~/lib/dates";
import type { EditionStanding } from "./edition";
import { signingMessages } from "./signing.messages";

/** A day as in `2027-01-12`, in words. */
export const dayWords = (day: string, locale: Locale): string => formatPlainDate(fromDayInput(day)!, locale);

/** How far an edition is, in words: `Wacht op 2 van 3 handtekeningen`. */
export function standingWords(standing: EditionStanding, locale: Locale): string {
  const t = signingMessages[locale].standings;
  if (standing.is === "waiting") return t.waiting(standing.of - standing.signed, standing.of);
  if (standing.is === "decided") return t.decided(dayWords(standing.on, locale));
  return standing.is === "replaced" ? t.replaced(standing.by) : t.withdrawn;
}
