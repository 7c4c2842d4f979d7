import { z } from "zod";
import type { Locale } from "~/i18n/locale";
import { formatInstant } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { auditMessages } from "./audit.messages";
import { type ChangeInWords, changeInWords, clockInWords } from "~/features/cohorts/editing/describe-change";
import { cohortFormMessages } from "~/features/cohorts/editing/cohort-form.messages";
import { offerDeskMessages } from "~/features/catalogue/desk/offer-desk.messages";
import type { AuditLine } from "./audit.queries.server";

/** What known acts write down for the machine alone. */
const unsaid = ["version", "enrolmentId", "invitationId", "consentId", "agreementId", "textHash", "currency"];

const text = z.string().nullable();
const changes = z.array(z.object({ field: z.string(), from: text, to: text }));

const textIn = (texts: Readonly<Record<string, string>>, key: string) =>
  Object.hasOwn(texts, key) ? texts[key] : undefined;

/** A name that no text is known for, as words: `fromCents` becomes "From cents". */
const asWords = (name: string) => {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[._-]+/g, " ")
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What was done. */
export const actInWords = (act: string, locale: Locale): string =>
  textIn(auditMessages[locale].acts, act) ?? asWords(act);

/**
 * The details of a line of the audit log, for people: what changed from what to what, amounts as money, moments as dates.
 * Whatever an act writes down is told, also when it is of a kind that this does not know. `offers` gives titles by id, and
 * `named` what else is called by its id.
 */
export function detailsInWords(
  { act, detail, currency, named }: Pick<AuditLine, "act" | "detail" | "currency" | "named">,
  locale: Locale,
  offers: Readonly<Record<string, string>> = {},
): ChangeInWords[] {
  const t = auditMessages[locale];
  const isKnown = Object.hasOwn(t.acts, act);
  const label = (key: string) => textIn(t.labels, key) ?? asWords(key);
  const value = (key: string, given: unknown): string => {
    if (given === null || given === "")
      return /cents$/i.test(key) ? offerDeskMessages[locale].noPrice : cohortFormMessages[locale].empty;
    if (typeof given === "boolean") return given ? t.yes : t.no;
    if (typeof given === "number" && /cents$/i.test(key))
      return formatMoney(given, currency ?? "EUR", locale);
    if (typeof given === "string")
      return (
        textIn(named ?? {}, given) ??
        textIn(offers, given) ??
        textIn(t.words, given) ??
        instant(given, locale) ??
        clockInWords(given, locale) ??
        given
      );
    if (Array.isArray(given)) return given.map((one) => value(key, one)).join(", ");
    if (typeof given === "object")
      return Object.entries(given)
        .map(([name, one]) => `${label(name)}: ${value(name, one)}`)
        .join("; ");
    return String(given);
  };
  const pairOf = (key: string) => {
    const pair = /^(?:from|to)([A-Z]\w*)$/.exec(key)?.[1];
    return pair && `from${pair}` in detail && `to${pair}` in detail ? pair : null;
  };
  const told = (key: string, given: unknown): ChangeInWords[] => {
    const list = key === "changes" ? changes.safeParse(given) : null;
    if (list?.success) return list.data.map((change) => onlyDifferent(changeInWords(change, locale, offers)));
    const pair = pairOf(key);
    if (!pair) return [{ label: label(key), from: [], to: [value(key, given)] }];
    if (key.startsWith("to")) return [];
    const name = pair.charAt(0).toLowerCase() + pair.slice(1);
    return [{ label: label(name), from: [value(name, given)], to: [value(name, detail[`to${pair}`])] }];
  };
  // The database keeps names in an order of its own: what changed comes first.
  const isChange = ([key]: [string, unknown]) => key === "changes" || pairOf(key) !== null;
  return Object.entries(detail)
    .filter(([key]) => !(isKnown && unsaid.includes(key)))
    .sort((one, other) => Number(isChange(other)) - Number(isChange(one)))
    .flatMap(([key, given]) => told(key, given));
}

/** Of a list of sessions, those that came and those that went. */
const onlyDifferent = ({ label, from, to }: ChangeInWords): ChangeInWords => ({
  label,
  from: from.filter((line) => !to.includes(line)),
  to: to.filter((line) => !from.includes(line)),
});

/** `2027-01-12T09:00:00.000Z` as people read it; null when the text is no instant. */
function instant(given: string, locale: Locale): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(given)) return null;
  const at = new Date(given);
  return Number.isNaN(at.getTime()) ? null : formatInstant(at, locale);
}
