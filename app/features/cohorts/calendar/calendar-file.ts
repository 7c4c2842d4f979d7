import { getVtimezoneComponent } from "@touch4it/ical-timezones";
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { DateTime } from "luxon";
import type { Site } from "~/platform/site/site";

export interface CalendarEvent {
  /** Stable: an update of the event carries the same one. */
  id: string;
  /** Raised by each change (RFC 5545 §3.8.7.4). */
  sequence: number;
  /** Takes an event away that was in an earlier file (RFC 5545 §3.8.1.11). */
  isCancelled?: boolean;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  summary: string;
  description?: string;
  location?: string;
  url?: string;
  /** How many minutes before it begins the calendar reminds of it. */
  remindBefore?: readonly number[];
}

/**
 * A calendar file (iCalendar, RFC 5545) whose events keep their wall-clock time across daylight saving: instants are
 * written in the event's own zone, with that zone's rules in the file. `site` is who made it; its host makes the event ids unique in the world. The method CANCEL takes events away that
 * were published before (RFC 5546 §3.2.5): all of them must be cancelled ones. `madeAt` is when the file is made.
 */
export function calendarFile({
  name,
  method = "PUBLISH",
  site,
  madeAt,
  refreshSeconds,
  events,
}: {
  name: string;
  method?: "PUBLISH" | "CANCEL";
  site: Pick<Site, "origin" | "brand">;
  madeAt: Date;
  /** Of a file that programs read again and again: after how long. */
  refreshSeconds?: number;
  events: CalendarEvent[];
}): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod[method],
    ...(refreshSeconds && { ttl: refreshSeconds }),
    prodId: { company: site.brand.name, product: "Masterclasses" },
    timezone: {
      name: events[0]?.timeZone ?? "Europe/Amsterdam",
      generator: (zone) => getVtimezoneComponent(zone) ?? null,
    },
  });
  for (const { id, isCancelled, startsAt, endsAt, timeZone, remindBefore = [], ...rest } of events)
    calendar.createEvent({
      id: `${id}@${new URL(site.origin).hostname}`,
      start: DateTime.fromJSDate(startsAt, { zone: timeZone }),
      end: DateTime.fromJSDate(endsAt, { zone: timeZone }),
      timezone: timeZone,
      stamp: madeAt,
      ...(isCancelled ? { status: ICalEventStatus.CANCELLED } : {}),
      ...rest,
      alarms: isCancelled
        ? []
        : remindBefore.map((minutes) => ({
            type: ICalAlarmType.display,
            triggerBefore: minutes * 60,
            description: rest.summary,
          })),
    });
  // A stamp is the moment the file was made, in UTC (RFC 5545 §3.8.7.2); the library writes it in the calendar's zone.
  return calendar.toString().replace(/^DTSTAMP:\S+$/gm, `DTSTAMP:${inUtc(madeAt)}`);
}

const inUtc = (instant: Date) =>
  DateTime.fromJSDate(instant, { zone: "utc" }).toFormat("yyyyLLdd'T'HHmmss'Z'");
