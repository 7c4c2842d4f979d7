import type { Locale } from "~/i18n/locale";
import { formatInstant, formatPeriod, fromLocalInput } from "~/lib/dates";
import { formatMoney, parseMoney } from "~/lib/money";
import { cohortDeskMessages } from "../desk/cohort-desk.messages";
import { cohortFormMessages } from "./cohort-form.messages";
import { offerDeskMessages } from "~/features/catalogue/desk/offer-desk.messages";

/** What changed: its name, and how it was and is, each line by line. Without `from` there is only a value to tell. */
export interface ChangeInWords {
  label: string;
  from: string[];
  to: string[];
}

/** `2027-01-12T10:00`, or two of them with what the session is called. */
const written = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?: – (\d{4}-\d\d-\d\dT\d\d:\d\d)(?: (.*))?)?$/;

/** A wall-clock time, or a session, as people read it; null when the text is neither. The clock is the cohort's, so no zone moves it. */
export function clockInWords(text: string, locale: Locale): string | null {
  const [, begin = "", end, title] = written.exec(text) ?? [];
  const [startsAt, endsAt] = [fromLocalInput(begin, "UTC"), end ? fromLocalInput(end, "UTC") : null];
  if (!startsAt || (end && !endsAt)) return null;
  const time = endsAt
    ? formatPeriod(startsAt, endsAt, locale, "UTC")
    : formatInstant(startsAt, locale, "UTC");
  return title ? `${title}: ${time}` : time;
}

/** A line of what sessions say of their own: `2 ON_SITE Stadhuis`, `1 m0 m1`. */
const ofSession = /^(\d+) (.*)$/;

function sessionInWords(
  own: string,
  modes: Readonly<Record<string, string>>,
  titles: Readonly<Record<string, string>>,
): string {
  const known = (word: string) => [modes, titles].find((names) => Object.hasOwn(names, word))?.[word];
  const words = own.split(" ");
  if (words.every((word) => known(word))) return words.map(known).join(", ");
  const [mode, ...place] = words;
  return known(mode!) ? `${known(mode!)}, ${place.join(" ")}` : own;
}

/**
 * A change of a cohort as the audit log has it (`changesBetween`), in words; `titles` gives those of offers and modules by id. A value that is not
 * told is "changed".
 */
export function changeInWords(
  { field, from, to }: { field: string; from: string | null; to: string | null },
  locale: Locale,
  titles: Readonly<Record<string, string>> = {},
): ChangeInWords {
  const [t, offer] = [cohortFormMessages[locale], offerDeskMessages[locale]];
  const names: Record<string, Record<string, string>> = {
    offerId: titles,
    status: cohortDeskMessages[locale].cohortStatus,
    mode: t.modes,
    audience: t.audiences,
    language: t.languages,
    vat: offer.vats,
  };
  const line = (text: string) => {
    const known = Object.hasOwn(names, field) && names[field];
    if (known && Object.hasOwn(known, text)) return known[text]!;
    const [, number, own] =
      field.startsWith("session") && field !== "sessions" ? (ofSession.exec(text) ?? []) : [];
    if (own !== undefined) return `${t.session(Number(number))}: ${sessionInWords(own, t.modes, titles)}`;
    const cents = field === "price" ? parseMoney(text) : null;
    if (cents !== null) return formatMoney(cents, "EUR", locale);
    return clockInWords(text, locale) ?? (text || t.empty);
  };
  const labels: Record<string, string> = { ...t.fields, price: offer.price };
  const label = Object.hasOwn(labels, field) ? labels[field]! : field;
  if (from === null || to === null) return { label, from: [], to: [t.changedHidden] };
  return { label, from: from.split("\n").map(line), to: to.split("\n").map(line) };
}
