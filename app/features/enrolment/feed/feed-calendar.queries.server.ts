import { createHash } from "node:crypto";
import { type CalendarEvent, calendarFile } from "~/features/cohorts/calendar/calendar-file";
import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import type { SiteScope } from "~/features/identity/access/scope";
import { facesUnder } from "~/features/organisations/branding/host-face.server";
import { type Locale, toLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { eventsFollowed, eventsLed } from "./feed-events.server";
import { groupsFollowed, groupsLed } from "./meetings.db.server";

/** Somebody's calendar as a file, and the name of what stands in it (RFC 9110 §8.8.3): that stays while nothing in it changes. */
export interface FeedFile {
  file: string;
  etag: string;
}

/** More than anybody follows in two years; the latest are kept. */
const mostEvents = 500;

/** The file of a feed, in its person's language; null when there is no such feed, or its account is closed. */
export async function feedCalendar({ site }: SiteScope, feedId: string): Promise<FeedFile | null> {
  const feed = await db.calendarFeed.findFirst({
    where: { id: feedId, person: { disabledAt: null } },
    select: { personId: true, person: { select: { locale: true } } },
  });
  if (!feed) return null;
  const locale = toLocale(feed.person.locale);
  const { name } = site.brand;
  const events = await eventsOf(feed.personId, site, locale);
  const file = calendarFile({
    ...{ name: cohortMessages[locale].feedName(name), site, madeAt: now(), refreshSeconds: 3600 },
    events,
  });
  const said = file.replace(/^DTSTAMP:.*$/gm, "");
  return { file, etag: `W/"${createHash("sha256").update(said).digest("base64url").slice(0, 22)}"` };
}

/** In the order of time, each meeting once: somebody may follow a group and lead it later. */
async function eventsOf(personId: string, site: SiteScope["site"], locale: Locale): Promise<CalendarEvent[]> {
  const at = now();
  const [followed, led] = await Promise.all([groupsFollowed(db, personId, at), groupsLed(db, personId, at)]);
  const cohorts = [...followed.map(({ cohort }) => cohort), ...led];
  const faces = await facesUnder(
    db,
    cohorts.map(({ agreementId }) => agreementId),
  );
  const told = { locale, site, faces, now: at };
  const events = await Promise.all([
    ...led.map((group) => eventsLed(group, told)),
    ...followed.map((group) => eventsFollowed(group, told)),
  ]);
  // What takes place stands behind what does not, so that it is the one that is kept.
  const inOrder = events.flat().sort((a, b) => Number(b.isCancelled) - Number(a.isCancelled));
  return [...new Map(inOrder.map((event) => [event.id, event])).values()]
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1))
    .slice(-mostEvents);
}
