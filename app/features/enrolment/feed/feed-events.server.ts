import type { CalendarEvent } from "~/features/cohorts/calendar/calendar-file";
import { sessionView } from "~/features/cohorts/sessions/session-view.server";
import { whereaboutsOf } from "~/features/cohorts/sessions/whereabouts";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { hostFaceMessages } from "~/features/organisations/branding/host-face.messages";
import type { HostFaceView } from "~/features/organisations/branding/host-face.server";
import type { Locale } from "~/i18n/locale";
import type { Site } from "~/platform/site/site";
import { joinPaths } from "../joining/joining";
import { locationOf, nameOf, preparationOf, remindBefore } from "../tickets/session-facts";
import { joinLinkOf, meetingLink } from "../tickets/ticket";
import { ticketMessages } from "../tickets/ticket.messages";
import type { FollowedGroup, LedGroup } from "./meetings.db.server";

interface Told {
  locale: Locale;
  site: Site;
  faces: ReadonlyMap<string, HostFaceView>;
  now: Date;
}

/** What a group is to whoever reads the calendar. */
interface Part {
  contentId: string;
  releaseId: number | null;
  /** The page about it, of ours. */
  path: string;
  /** They take part no more. */
  hasLeft: boolean;
  /** Above those of an earlier ticket. */
  sequenceBase: number;
}

/** The sessions of a group that somebody follows; those to come as cancelled when it does not take place or they take part no more. */
export function eventsFollowed({ cohort, enrolments, tickets }: FollowedGroup, told: Told) {
  const running = enrolments.find(({ endedAt }) => endedAt === null);
  const valid = tickets.find(({ voidedAt }) => voidedAt === null);
  const { id, contentId, releaseId } = running ?? enrolments[0]!;
  return eventsOf(cohort, told, {
    ...{ contentId, releaseId, path: `/learn/${id}` },
    hasLeft: !running || (tickets.length > 0 && !valid),
    sequenceBase: Math.max(0, ...tickets.map(({ sequenceBase }) => sequenceBase)),
  });
}

/** Those of a group that somebody leads. */
export const eventsLed = ({ agreement, ...cohort }: LedGroup, told: Told) =>
  eventsOf(cohort, told, {
    ...{ contentId: cohort.offer.contentId, releaseId: cohort.releaseId },
    path: `/host/${agreement!.organisationId}/cohorts/${cohort.id}`,
    ...{ hasLeft: false, sequenceBase: 0 },
  });

async function eventsOf(cohort: FollowedGroup["cohort"], told: Told, part: Part): Promise<CalendarEvent[]> {
  const { locale, site, faces, now } = told;
  const [t, face] = [ticketMessages[locale], hostFaceMessages[locale]];
  const taught = await curriculum(part.releaseId);
  const title = contentTitle(part.contentId, locale);
  const host = cohort.agreementId && faces.get(cohort.agreementId)?.name;
  const rows = meetingsOf(cohort);
  const isGone = cohort.status === "CANCELLED" || part.hasLeft;
  const paths = joinPaths(
    cohort.id,
    rows.map((row) => {
      const { joinUrl } = whereaboutsOf(row, cohort);
      return { id: row.id, link: meetingLink({ joinUrl, status: cohort.status }, { isVoid: isGone }) };
    }),
  );
  const page = site.origin + part.path;
  const events = rows.map((row, index): CalendarEvent => {
    const session = sessionView(row, cohort, locale, taught);
    const join = joinLinkOf({
      mode: session.mode,
      joinUrl: paths[index] ? site.origin + paths[index] : null,
    });
    const text = [
      preparationOf(session, locale),
      host && `${face.givenBy} ${face.givenByBoth(host, site.brand.name)}.`,
      `${t.group}: ${cohort.name}`,
      page,
    ];
    return {
      ...{ id: row.id, isCancelled: isGone, startsAt: row.startsAt, endsAt: row.endsAt },
      sequence: row.sequence + part.sequenceBase + (isGone ? 1 : 0),
      timeZone: cohort.timeZone,
      summary: rows.length > 1 ? `${title}: ${nameOf(session, index, locale)}` : title,
      location: locationOf(session, join, locale),
      description: text.filter(Boolean).join("\n"),
      url: join ?? page,
      remindBefore,
    };
  });
  return isGone ? events.filter(({ startsAt }) => startsAt > now) : events;
}

/** A cohort without sessions is one meeting itself. */
function meetingsOf({ id, startsAt, endsAt, version: sequence, sessions }: FollowedGroup["cohort"]) {
  const own = { title: "", mode: null, place: "", joinUrl: "", preparation: [], preparationNote: "" };
  return sessions.length > 0 ? sessions : [{ id, startsAt, endsAt, sequence, ...own }];
}
