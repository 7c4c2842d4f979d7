import { attended } from "../attendance/attended";
import { nameColumns, participantName } from "../attendance/participant-name";
import { byPerson, participantOrder } from "../attendance/participants.db.server";
import type { Db } from "~/platform/db/db.server";
import { type Asked, type Done, type Missing, missingOf } from "./finishing";

/** Somebody in a cohort, with what they did of what is asked. */
export interface Finisher extends Done {
  enrolmentId: string;
  name: string;
  latinName: string;
  missing: Missing[];
  /** What is noted of their attendance, as a certificate says it. */
  attended: { meetings: number; attended: number; minutes: number };
  /** A facilitator found that all was done. */
  finishedAt: Date | null;
  /** Their certificate was issued. */
  certifiedAt: Date | null;
}

/** The columns of what a cohort asks. */
export const asked = { attendanceShare: true, acceptedWork: true } as const;
/** Those of what somebody did. */
const noted = {
  ...{ id: true, completedAt: true, finishedAt: true, certifiedAt: true },
  ...nameColumns,
  attendance: { select: { sessionId: true, state: true, missedMinutes: true } },
} as const;

/**
 * What a cohort asks, and how everybody in it stands with it, by name. Who started again there stands on it once, with the enrolment that has least missing; what is
 * noted of their attendance counts whichever it was noted at. Three queries, however many people there are.
 */
export async function finishersIn(tx: Db, cohortId: string): Promise<{ asked: Asked; people: Finisher[] }> {
  const cohort = await tx.cohort.findUniqueOrThrow({
    where: { id: cohortId },
    select: { ...asked, sessions: { select: { id: true, startsAt: true, endsAt: true } } },
  });
  const rows = await tx.enrolment.findMany({
    where: { cohortId },
    select: { personId: true, endedAt: true, ...noted },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const accepted = await acceptedIn(tx, { cohortId });
  const { sessions, ...asks } = cohort;
  const people = byPerson(rows).flatMap((own) => {
    const sum = attended(
      sessions,
      own.flatMap(({ attendance }) => attendance),
    );
    const each = own
      .filter(({ endedAt }) => endedAt === null)
      .map(({ id, person, ticket, completedAt, finishedAt, certifiedAt }): Finisher => {
        const done = {
          ...{ completedAt, meetings: sum.sessions, presentAt: sum.presentAt },
          accepted: accepted.get(id) ?? 0,
        };
        return {
          ...{ enrolmentId: id, ...participantName({ person, ticket }), ...done, finishedAt, certifiedAt },
          missing: missingOf(asks, done),
          attended: { meetings: sum.sessions, attended: sum.presentAt, minutes: Math.round(sum.hours * 60) },
        };
      });
    return each.toSorted(nearest).slice(0, 1);
  });
  return { asked: asks, people: people.toSorted(participantOrder) };
}

/** Who was finished comes first, then who has least missing. */
const nearest = (one: Finisher, other: Finisher): number =>
  Number(one.finishedAt === null) - Number(other.finishedAt === null) ||
  one.missing.length - other.missing.length;

/** How many pieces of work were accepted, by enrolment: in a cohort, or of one enrolment. The database keeps to one acceptance a piece. */
export async function acceptedIn(
  tx: Db,
  of: { cohortId: string } | { id: string },
): Promise<Map<string, number>> {
  const rows = await tx.handIn.groupBy({
    by: ["enrolmentId"],
    where: { state: "ACCEPTED", enrolment: of },
    _count: true,
  });
  return new Map(rows.map(({ enrolmentId, _count }) => [enrolmentId, _count]));
}
