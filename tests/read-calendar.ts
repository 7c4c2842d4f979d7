// Calendar files as a program reads them that has nothing to do with what made them.
import ICAL from "ical.js";

export interface ReadEvent {
  uid: string;
  /** As an instant, reckoned by the zone rules in the file; and as the clock there says it. */
  startsAt: string;
  clock: string;
  endsAt: string;
  zone: string | null;
  sequence: number;
  status: string | null;
  summary: string;
  location: string;
  description: string;
  url: string | null;
  alarms: number;
}

const twoDigits = (n: number) => String(n).padStart(2, "0");
const instantOf = (time: ICAL.Time) => new Date(time.toUnixTime() * 1000).toISOString();

/** What stands in a calendar file, event by event. */
export function readCalendar(file: string): {
  name: string | null;
  method: string | null;
  events: ReadEvent[];
} {
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  const text = (component: ICAL.Component, name: string) =>
    (component.getFirstPropertyValue(name) as string | null)?.toString() ?? null;
  return {
    name: text(calendar, "x-wr-calname"),
    method: text(calendar, "method"),
    events: calendar.getAllSubcomponents("vevent").map((component) => {
      const { startDate, endDate, uid, sequence, summary, location, description } = new ICAL.Event(component);
      return {
        ...{ uid, sequence, summary, location, description },
        ...{ startsAt: instantOf(startDate), endsAt: instantOf(endDate), zone: startDate.zone?.tzid ?? null },
        clock: `${twoDigits(startDate.hour)}.${twoDigits(startDate.minute)}`,
        ...{ status: text(component, "status"), url: text(component, "url") },
        alarms: component.getAllSubcomponents("valarm").length,
      };
    }),
  };
}
