import { toLocalInput } from "~/lib/dates";
import { toMoneyInput } from "~/lib/money";
import type { Locale } from "~/i18n/locale";
import type { CohortFields, CohortPlan } from "./cohort-form";

/** The form's fields, filled from what is stored. */
export const fieldsOf = (cohort: CohortPlan, locale: Locale): CohortFields => ({
  offerId: cohort.offerId,
  name: cohort.name,
  slug: cohort.slug,
  mode: cohort.mode,
  place: cohort.place,
  joinUrl: cohort.joinUrl,
  language: cohort.language,
  timeZone: cohort.timeZone,
  capacity: String(cohort.capacity),
  price: toMoneyInput(cohort.priceCents, locale),
  vat: cohort.vat,
  enrolUntil: toLocalInput(cohort.enrolUntil, cohort.timeZone),
  sessions: cohort.sessions.map(({ id, startsAt, endsAt, title }) => ({
    id,
    startsAt: toLocalInput(startsAt, cohort.timeZone),
    endsAt: toLocalInput(endsAt, cohort.timeZone),
    title,
  })),
});

/** One field that was changed, for people. The meeting link's values are left out: it is for enrolled people only. */
export interface CohortChange {
  field: keyof CohortFields | "status";
  from: string | null;
  to: string | null;
}

const written = (value: CohortFields[keyof CohortFields]) =>
  typeof value === "string"
    ? value
    : value
        .map(({ startsAt, endsAt, title }) => [`${startsAt} – ${endsAt}`, title].filter(Boolean).join(" "))
        .join("\n");

/** What `after` changes, field by field; empty when it says the same. */
export function changesBetween(before: CohortPlan, after: CohortPlan): CohortChange[] {
  const [old, present] = [fieldsOf(before, "nl"), fieldsOf(after, "nl")];
  return (Object.keys(old) as (keyof CohortFields)[])
    .map((field) => ({ field, from: written(old[field]), to: written(present[field]) }))
    .filter(({ from, to }) => from !== to)
    .map((change) => (change.field === "joinUrl" ? { field: "joinUrl", from: null, to: null } : change));
}

/** Several rounds of changes as one: per field from the first value to the last; what was changed back is left out. */
export function mergeChanges(rounds: readonly (readonly CohortChange[])[]): CohortChange[] {
  const merged = new Map<CohortChange["field"], CohortChange>();
  for (const change of rounds.flat())
    merged.set(change.field, { ...change, from: merged.get(change.field)?.from ?? change.from });
  return [...merged.values()].filter(({ from, to }) => from === null || from !== to);
}
