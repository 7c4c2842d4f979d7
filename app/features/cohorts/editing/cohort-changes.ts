import { toLocalInput } from "~/lib/dates";
import { toMoneyInput } from "~/lib/money";
import type { Locale } from "~/i18n/locale";
import type { CohortFields, CohortPlan } from "./cohort-form";
import type { SessionFields } from "./session-form";

/** The form's fields, filled from what is stored. */
export const fieldsOf = (cohort: CohortPlan, locale: Locale): CohortFields => ({
  offerId: cohort.offerId,
  name: cohort.name,
  slug: cohort.slug,
  mode: cohort.mode,
  place: cohort.place,
  joinUrl: cohort.joinUrl,
  tool: cohort.tool,
  travel: cohort.travel,
  accessibility: cohort.accessibility,
  language: cohort.language,
  timeZone: cohort.timeZone,
  capacity: String(cohort.capacity),
  minimum: cohort.minimum === null ? "" : String(cohort.minimum),
  price: toMoneyInput(cohort.priceCents, locale),
  vat: cohort.vat,
  enrolFrom: cohort.enrolFrom ? toLocalInput(cohort.enrolFrom, cohort.timeZone) : "",
  enrolUntil: toLocalInput(cohort.enrolUntil, cohort.timeZone),
  hosted: cohort.hosted && {
    agreement: cohort.hosted.agreementId,
    audience: cohort.hosted.audience,
    closedFor: cohort.hosted.closedFor?.name ?? "",
  },
  sessions: cohort.sessions.map(({ startsAt, endsAt, mode, ...session }) => ({
    ...textsOf(session),
    mode: mode ?? "",
    startsAt: toLocalInput(startsAt, cohort.timeZone),
    endsAt: toLocalInput(endsAt, cohort.timeZone),
  })),
});

/** A stored session has more than a form shows. */
const textsOf = ({
  id,
  title,
  place,
  joinUrl,
  preparation,
  preparationNote,
  materials,
  facilitator,
}: Omit<SessionFields, "startsAt" | "endsAt" | "mode">) => ({
  ...{ id, title, place, joinUrl, preparation, preparationNote, materials, facilitator },
});

/** What sessions say of their own, each in a line that begins with its place in the row. */
type OfSessions =
  | "sessionPlaces"
  | "sessionLinks"
  | "sessionPreparation"
  | "sessionNotes"
  | "sessionMaterials"
  | "sessionFacilitators";

/** One field that was changed, for people. The values of links are left out: they are for enrolled people only. */
export interface CohortChange {
  field: Exclude<keyof CohortFields, "hosted"> | "audience" | "closedFor" | OfSessions | "status";
  from: string | null;
  to: string | null;
}

const linesOf = (sessions: CohortFields["sessions"], line: (session: SessionFields) => string) =>
  sessions
    .map((session, index) => [index + 1, line(session).trim()] as const)
    .flatMap(([number, text]) => (text === "" ? [] : `${number} ${text}`))
    .join("\n");

const written = ({
  sessions,
  hosted,
  ...fields
}: CohortFields): Record<Exclude<CohortChange["field"], "status">, string> => ({
  ...fields,
  audience: hosted?.audience ?? "",
  closedFor: hosted?.closedFor ?? "",
  sessions: sessions
    .map(({ startsAt, endsAt, title }) => [`${startsAt} – ${endsAt}`, title].filter(Boolean).join(" "))
    .join("\n"),
  sessionPlaces: linesOf(sessions, ({ mode, place }) => [mode, place].filter(Boolean).join(" ")),
  sessionLinks: linesOf(sessions, ({ joinUrl }) => joinUrl),
  sessionPreparation: linesOf(sessions, ({ preparation }) => preparation.join(" ")),
  sessionNotes: linesOf(sessions, ({ preparationNote }) => preparationNote),
  sessionMaterials: linesOf(sessions, ({ materials }) => materials),
  sessionFacilitators: linesOf(sessions, ({ facilitator }) => facilitator),
});

/** What is for enrolled people only: that it changed is told, not what it is. */
const ofEnrolled = ["joinUrl", "sessionLinks", "sessionMaterials"];

/** What `after` changes, field by field; empty when it says the same. */
export function changesBetween(before: CohortPlan, after: CohortPlan): CohortChange[] {
  const planned = { ...after, hosted: after.hosted ?? before.hosted };
  const [old, present] = [written(fieldsOf(before, "nl")), written(fieldsOf(planned, "nl"))];
  return (Object.keys(old) as (keyof typeof old)[])
    .filter((field) => old[field] !== present[field])
    .map((field) =>
      ofEnrolled.some((one) => one === field)
        ? { field, from: null, to: null }
        : { field, from: old[field], to: present[field] },
    );
}

/** Several rounds of changes as one: per field from the first value to the last; what was changed back is left out. */
export function mergeChanges(rounds: readonly (readonly CohortChange[])[]): CohortChange[] {
  const merged = new Map<CohortChange["field"], CohortChange>();
  for (const change of rounds.flat())
    merged.set(change.field, { ...change, from: merged.get(change.field)?.from ?? change.from });
  return [...merged.values()].filter(({ from, to }) => from === null || from !== to);
}
