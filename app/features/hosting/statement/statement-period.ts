import { dayOf, fromDayInput, startOfMonth } from "~/lib/dates";
import type { Period } from "./statement";

export type PeriodFault = "dayForm" | "untilBeforeFrom";

/** The days that a statement is about, both included, as they were typed (`2027-01-12`); with a fault, the period is null. */
export interface AskedPeriod {
  from: string;
  until: string;
  period: Period | null;
  faults: Partial<Record<"from" | "until", PeriodFault>>;
}

const day = 86_400_000;
const monthsOfQuarter = 3;

/** The first and the last day of the calendar quarter of this moment, or of so many quarters later. */
export function quarterOf(now: Date, later = 0): { from: string; until: string } {
  const month = Number(dayOf(now).slice(5, 7)) - 1;
  const first = later * monthsOfQuarter - (month % monthsOfQuarter);
  const end = startOfMonth(now, first + monthsOfQuarter);
  return { from: dayOf(startOfMonth(now, first)), until: dayOf(new Date(end.getTime() - day / 2)) };
}

/** Reads the period in an address (`?from=…&until=…`), in the foundation's time zone; without one it is the present quarter. */
export function periodIn(search: URLSearchParams, now: Date): AskedPeriod {
  const quarter = quarterOf(now);
  const [from, until] = (["from", "until"] as const).map((name) =>
    (search.get(name) ?? quarter[name]).trim().slice(0, 40),
  ) as [string, string];
  const [startsAt, endsAt] = [fromDayInput(from), fromDayInput(until, 1)];
  const faults: AskedPeriod["faults"] = {};
  if (!startsAt) faults.from = "dayForm";
  if (!endsAt) faults.until = "dayForm";
  else if (startsAt && endsAt <= startsAt) faults.until = "untilBeforeFrom";
  const isRight = startsAt && endsAt && Object.keys(faults).length === 0;
  return { from, until, period: isRight ? { startsAt, endsAt } : null, faults };
}
