import { type Material, readMaterials } from "~/features/cohorts/sessions/materials";
import { type SessionView, sessionView } from "~/features/cohorts/sessions/session-view.server";
import { facilitatorsOf } from "~/features/cohorts/facilitators/facilitators.queries.server";
import type { MeetingMode } from "~/features/cohorts/sessions/whereabouts";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { type PersonScope, siteScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import type { Site } from "~/platform/site/site";

/** An announcement as those who follow the group read it. */
export interface ReadAnnouncement {
  id: string;
  title: string;
  text: string;
  /** Empty: who wrote it has no account any more. */
  by: string;
  at: Date;
  mustKnow: boolean;
}

export interface GroupView {
  enrolmentId: string;
  cohortId: string;
  name: string;
  /** Of what is followed. */
  title: string;
  /** The host's name; null for a group of the foundation's own. */
  host: string | null;
  isCancelled: boolean;
  mode: MeetingMode;
  place: string;
  timeZone: string;
  /** Each with links to what is ready for it. */
  sessions: (SessionView & { materials: Material[] })[];
  facilitators: Awaited<ReturnType<typeof facilitatorsOf>>;
  /** The newest first. */
  announcements: ReadAnnouncement[];
  /** When they said to have read what there was; null before that. */
  seenAt: Date | null;
}

/**
 * The group that an enrolment of this person is in, with what is announced there; a hundred announcements at most. Null when the enrolment has ended, is
 * in no group, is not there or somebody else's. Two queries.
 */
export async function groupOf(
  { personId }: PersonScope,
  enrolmentId: string,
  { locale, site }: { locale: Locale; site: Site },
): Promise<GroupView | null> {
  if (!isId(enrolmentId)) return null;
  const enrolment = await db.enrolment.findFirst({
    where: { id: enrolmentId, personId, endedAt: null, cohortId: { not: null } },
    select: {
      ...{ contentId: true, releaseId: true },
      cohort: {
        include: {
          sessions: { orderBy: { startsAt: "asc" } },
          agreement: { select: { organisation: { select: { name: true } } } },
          announcements: { orderBy: [{ at: "desc" }, { id: "desc" }], take: 100 },
          visits: { where: { personId }, select: { at: true } },
        },
      },
    },
  });
  if (!enrolment?.cohort) return null;
  const { cohort, contentId, releaseId } = enrolment;
  const [taught, facilitators] = await Promise.all([
    curriculum(releaseId),
    facilitatorsOf(siteScope(site), cohort.id),
  ]);
  const { id: cohortId, name, mode, place, timeZone, status } = cohort;
  return {
    ...{ enrolmentId, cohortId, name, mode, place, timeZone, facilitators },
    title: contentTitle(contentId, locale),
    host: cohort.agreement?.organisation.name ?? null,
    isCancelled: status === "CANCELLED",
    seenAt: cohort.visits[0]?.at ?? null,
    sessions: cohort.sessions.map((session) => ({
      ...sessionView(session, cohort, locale, taught),
      materials: readMaterials(session.materials) ?? [],
    })),
    announcements: cohort.announcements.map(({ id, title, text, authorName: by, at, mustKnow }) => ({
      ...{ id, title, text, by, at, mustKnow },
    })),
  };
}

/** How many announcements in the group of an enrolment came since this person said to have read them; null when it is in no group. One query. */
export async function newInGroup({ personId }: PersonScope, enrolmentId: string): Promise<number | null> {
  if (!isId(enrolmentId)) return null;
  const [row] = await db.$queryRaw<{ unread: number }[]>`
    select (select count(*)::int from "Announcement" a where a."cohortId" = e."cohortId"
        and a.at > coalesce(v.at, '-infinity')) as unread
    from "Enrolment" e
      left join "GroupVisit" v on v."personId" = e."personId" and v."cohortId" = e."cohortId"
    where e.id = ${enrolmentId}::uuid and e."personId" = ${personId}::uuid and e."endedAt" is null
      and e."cohortId" is not null`;
  return row?.unread ?? null;
}
