// The first step of a new cohort: when it meets for the first time, and how often; the rest is filled in and can be changed.
import { DateTime } from "luxon";
import { type CohortFields, newFields } from "../editing/cohort-form";
import type { CohortOffer } from "../editing/cohort-form.queries.server";
import { emptySession, mostSessions, type SessionFields, withEmptyRows } from "../editing/session-form";

/** As typed. */
export interface FirstDates {
  offer: string;
  /** The id of a cohort to copy. */
  from: string;
  start: string;
  end: string;
  count: string;
  /** Weeks from one meeting to the next. */
  every: string;
}

export const everyWeeks = ["1", "2", "4"] as const;
export type FirstDatesFault = "startWrong" | "endWrong" | "countWrong" | "everyWrong";
export type FirstDatesFaults = Partial<Record<keyof FirstDates, FirstDatesFault>>;

type Dates = Pick<SessionFields, "startsAt" | "endsAt">;

const clock = "yyyy-LL-dd'T'HH:mm";
/** A wall-clock time, whatever zone it is in: a week later it is as late, on both sides of daylight saving. */
const onClock = (text: string, format = clock) => DateTime.fromFormat(text, format, { zone: "utc" });

/** The meetings that the first step asks for, by the clock of the cohort. */
export function repeatedDates({ start, end, count, every }: FirstDates):
  | {
      ok: true;
      dates: Dates[];
    }
  | { ok: false; faults: FirstDatesFaults } {
  const [begin, close] = [onClock(start), onClock(end, "HH:mm")];
  const meetings = /^\d{1,2}$/.test(count) ? Number(count) : 0;
  const faults: FirstDatesFaults = {
    ...(!begin.isValid && { start: "startWrong" }),
    ...((!close.isValid || (begin.isValid && start.slice(-end.length) >= end)) && { end: "endWrong" }),
    ...((meetings < 1 || meetings > mostSessions) && { count: "countWrong" }),
    ...(!everyWeeks.some((weeks) => weeks === every) && { every: "everyWrong" }),
  };
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const dates = Array.from({ length: meetings }, (_, number) => {
    const day = begin.plus({ weeks: number * Number(every) });
    return { startsAt: day.toFormat(clock), endsAt: `${day.toISODate()}T${end}` };
  });
  return { ok: true, dates };
}

/** Three days before the first meeting, at five; that meeting itself when this is past already. */
function usualDeadline(first: string | undefined, today: string): string {
  if (!first) return "";
  const deadline = onClock(first).minus({ days: 3 }).set({ hour: 17, minute: 0 }).toFormat(clock);
  return deadline > today ? deadline : first;
}

/**
 * The form of a new cohort, filled in as far as it can be: of a copied one everything but its address and dates; else what is
 * usual, with a module before each meeting where there are as many. `today` is the wall-clock time now.
 */
export function plannedFields({
  dates,
  offer,
  price,
  copied,
  today,
}: {
  dates: readonly Dates[];
  offer: Pick<CohortOffer, "id" | "vat" | "modules"> | undefined;
  /** Of the offer, as typed. */
  price: string;
  copied: CohortFields | null;
  today: string;
}): CohortFields {
  const known = { offerId: offer?.id ?? "", vat: offer?.vat ?? "standard", price };
  const base = copied ? { ...copied, slug: "", enrolFrom: "" } : newFields(known);
  const modules = offer?.modules.length === dates.length ? offer.modules : [];
  const planned = copied
    ? withEmptyRows(copied.sessions, 0)
    : modules.map(({ id, title }) => ({ ...emptySession, title, preparation: [id] }));
  const rows = Array.from({ length: Math.max(dates.length, planned.length) }, (_, row) => ({
    ...(planned[row] ?? emptySession),
    ...(dates[row] ?? { startsAt: "", endsAt: "" }),
    id: "",
  }));
  return {
    ...base,
    enrolUntil: usualDeadline(dates[0]?.startsAt, today),
    sessions: rows.length > 0 ? rows : withEmptyRows([], 4),
  };
}
