import type { Locale } from "~/i18n/locale";
import { dayOf } from "~/lib/dates";
import { slugOf } from "~/lib/text/slug";
import type { Instrument } from "../../instrument";

/** What the file of an edition is called: `adoptieplan-havenbuurt-versie-2-2027-01-12.pdf`, with the day on which it was frozen. */
export function editionFileName(
  instrument: Instrument,
  { title, number, frozenAt }: { title: string; number: number; frozenAt: Date },
  suffix: "pdf" | "json",
  locale: Locale,
): string {
  const version = `${locale === "nl" ? "versie" : "version"}-${number}`;
  const named = [instrument.texts[locale].name, title].map((part) => slugOf(part)).filter(Boolean);
  return `${[...named, version, dayOf(frozenAt)].join("-")}.${suffix}`;
}
