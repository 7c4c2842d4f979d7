import type { PersonScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import type { CohortStatus } from "~/features/cohorts/cohort/cohort";
import {
  type OwnWhereabouts,
  type Whereabouts,
  whereaboutsOf,
} from "~/features/cohorts/sessions/whereabouts";
import { joinPaths } from "../joining/joining";
import { meetingLink } from "../tickets/ticket";

/**
 * Everything somebody follows or followed, newest first, with its cohort and their valid ticket for that cohort: the one it
 * came with, or that of an earlier attempt in the same cohort.
 */
export async function enrolmentsOf({ personId }: PersonScope) {
  const rows = await db.enrolment.findMany({
    where: { personId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      contentId: true,
      releaseId: true,
      attempt: true,
      createdAt: true,
      completedAt: true,
      endedAt: true,
      ticket: { select: { number: true, voidedAt: true } },
      cohort: {
        select: {
          id: true,
          slug: true,
          name: true,
          status: true,
          mode: true,
          place: true,
          joinUrl: true,
          timeZone: true,
          startsAt: true,
          endsAt: true,
          sessions: {
            select: {
              ...{ id: true, startsAt: true, endsAt: true, title: true },
              ...{ mode: true, place: true, joinUrl: true, preparation: true, preparationNote: true },
            },
            orderBy: { startsAt: "asc" },
          },
        },
      },
    },
  });
  const tickets = new Map(
    rows.flatMap(({ cohort, ticket }) =>
      cohort && ticket && !ticket.voidedAt ? [[cohort.id, ticket.number]] : [],
    ),
  );
  return rows.map(({ ticket: _own, cohort, ...enrolment }) => {
    const ticketNumber = (!enrolment.endedAt && cohort && tickets.get(cohort.id)) || null;
    return {
      ...enrolment,
      cohort: cohort && withLinks(cohort, { isVoid: ticketNumber === null }),
      /** Null when there is none, or none that is valid. */
      ticketNumber,
    };
  });
}

interface Linked extends Whereabouts {
  id: string;
  status: CohortStatus;
}

/** A cohort whose sessions have the addresses that lead somebody with this ticket to them in their time; none besides. */
function withLinks<
  Session extends OwnWhereabouts & { id: string },
  Cohort extends Linked & { sessions: readonly Session[] },
>(cohort: Cohort & { sessions: readonly Session[] }, ticket: { isVoid: boolean }) {
  const linkOf = (joinUrl: string) => meetingLink({ joinUrl, status: cohort.status }, ticket);
  const paths = joinPaths(
    cohort.id,
    cohort.sessions.map((session) => ({
      id: session.id,
      link: linkOf(whereaboutsOf(session, cohort).joinUrl),
    })),
  );
  const sessions = cohort.sessions.map((session, index) => ({ ...session, joinUrl: paths[index] ?? null }));
  return { ...cohort, joinUrl: linkOf(cohort.joinUrl) && `/join/${cohort.id}`, sessions };
}

export type EnrolmentRow = Awaited<ReturnType<typeof enrolmentsOf>>[number];

/**
 * What somebody is following already of what this cohort teaches, outside it: the name of that group, null in `group` when
 * they follow it on their own. Null when there is nothing that still runs.
 */
export async function followedElsewhere(
  { personId }: PersonScope,
  { id: cohortId, contentId }: { id: string | null; contentId: string },
): Promise<{ group: string | null } | null> {
  const found = await db.enrolment.findFirst({
    where: {
      personId,
      contentId,
      endedAt: null,
      completedAt: null,
      // Without a group: in any group, since one's own is no other thing.
      ...(cohortId
        ? { OR: [{ cohortId: null }, { cohortId: { not: cohortId } }] }
        : { cohortId: { not: null } }),
    },
    select: { cohort: { select: { name: true } } },
    orderBy: { createdAt: "desc" },
  });
  return found && { group: found.cohort?.name ?? null };
}

/** What somebody follows or completed and did not lose, newest first, for pages that everybody may read. */
export async function followedBy({ personId }: PersonScope) {
  const rows = await db.enrolment.findMany({
    where: { personId, endedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
    select: {
      id: true,
      contentId: true,
      offerId: true,
      completedAt: true,
      cohort: { select: { slug: true, status: true } },
      ticket: { select: { number: true, voidedAt: true } },
    },
  });
  return rows
    .filter(({ cohort }) => cohort?.status !== "CANCELLED")
    .map(({ id, contentId, offerId, completedAt, cohort, ticket }) => ({
      enrolmentId: id,
      contentId,
      offerId,
      isCompleted: completedAt !== null,
      cohortSlug: cohort?.slug ?? null,
      ticketNumber: ticket && !ticket.voidedAt ? ticket.number : null,
    }));
}
