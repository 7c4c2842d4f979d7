import type { Db } from "~/platform/db/db.server";

const aYear = 366 * 86_400_000;

const ofCohort = {
  id: true,
  name: true,
  status: true,
  mode: true,
  place: true,
  joinUrl: true,
  timeZone: true,
  startsAt: true,
  endsAt: true,
  version: true,
  agreementId: true,
  releaseId: true,
  offer: { select: { contentId: true } },
  sessions: { orderBy: { startsAt: "asc" } },
} as const;

/** The groups somebody follows or followed whose last day is less than a year ago: their enrolments there, newest first, with their tickets. */
export async function groupsFollowed(db: Db, personId: string, now: Date) {
  const where = { endsAt: { gt: new Date(now.getTime() - aYear) } };
  const [enrolments, tickets] = await Promise.all([
    db.enrolment.findMany({
      where: { personId, cohort: where },
      select: { id: true, contentId: true, releaseId: true, endedAt: true, cohort: { select: ofCohort } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    }),
    db.ticket.findMany({
      where: { personId, seat: { cohort: where } },
      select: { voidedAt: true, sequenceBase: true, seat: { select: { cohortId: true } } },
    }),
  ]);
  const cohorts = new Map(enrolments.map(({ cohort }) => [cohort!.id, cohort!]));
  return [...cohorts.values()].map((cohort) => ({
    cohort,
    enrolments: enrolments.filter((one) => one.cohort!.id === cohort.id),
    tickets: tickets.filter(({ seat }) => seat?.cohortId === cohort.id),
  }));
}

/** The groups that somebody leads for a host of which they are a member; those that were never opened are left out. */
export const groupsLed = (db: Db, personId: string, now: Date) =>
  db.cohort.findMany({
    where: {
      status: { not: "DRAFT" },
      endsAt: { gt: new Date(now.getTime() - aYear) },
      facilitators: { some: { personId } },
      agreement: { organisation: { memberships: { some: { personId, until: null } } } },
    },
    select: { ...ofCohort, agreement: { select: { organisationId: true } } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });

export type FollowedGroup = Awaited<ReturnType<typeof groupsFollowed>>[number];
export type LedGroup = Awaited<ReturnType<typeof groupsLed>>[number];
