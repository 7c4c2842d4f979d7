import type { CohortFacilitator, PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { type AttendanceState, type AttendanceWay, type Mark, mayBeNoted } from "./attendance";
import { attended, type Attended } from "./attended";
import { countParticipants, onTheList, participantOrder } from "./participants.db.server";

/** A session of a cohort, with how many are noted as what. */
export interface SessionCount {
  id: string;
  startsAt: Date;
  endsAt: Date;
  title: string;
  /** It is so near that it may be noted who is there. */
  mayBeNoted: boolean;
  counts: Record<AttendanceState, number>;
}

const session = { id: true, startsAt: true, endsAt: true, title: true } as const;
const allInOrder = { select: session, orderBy: { startsAt: "asc" } } as const;
const noCounts = (): SessionCount["counts"] => ({ PRESENT: 0, LATE: 0, EXCUSED: 0, ABSENT: 0 });

/** The sessions of the facilitator's cohort, and how many take part in it. */
export async function attendanceBySession({ cohort: { id } }: CohortFacilitator) {
  const [cohort, participants, rows] = await Promise.all([
    db.cohort.findUniqueOrThrow({
      where: { id },
      select: { ...{ timeZone: true, mode: true }, sessions: allInOrder },
    }),
    countParticipants(db, id),
    db.attendance.groupBy({ by: ["sessionId", "state"], where: { session: { cohortId: id } }, _count: true }),
  ]);
  const sessions = cohort.sessions.map((one): SessionCount => {
    const counts = noCounts();
    for (const row of rows) if (row.sessionId === one.id) counts[row.state] = row._count;
    return { ...one, mayBeNoted: mayBeNoted(one, now()), counts };
  });
  const { timeZone, mode } = cohort;
  return { timeZone, mode, participants, sessions };
}

/** Somebody on the list of a session. */
export interface Participant {
  enrolmentId: string;
  /** Empty of who erased their account. */
  name: string;
  latinName: string;
  mark: Mark | null;
  noted: { way: AttendanceWay; by: string; at: Date } | null;
}

/** A correction, with the names of whom it is about and who made it. */
export interface Correction {
  id: string;
  name: string;
  at: Date;
  by: string;
  from: Mark;
  to: Mark;
  reason: string;
}

/** Everybody in the facilitator's cohort with what is noted of them at one of its sessions; null for a session that is not its own. */
export async function attendanceList({ cohort: { id: cohortId } }: CohortFacilitator, sessionId: string) {
  if (!isId(sessionId)) return null;
  const found = await db.cohortSession.findFirst({
    where: { id: sessionId, cohortId },
    select: { ...session, cohort: { select: { timeZone: true, mode: true } } },
  });
  if (!found) return null;
  const [rows, changes] = await Promise.all([
    onTheList(db, { cohortId, sessionId }),
    db.attendanceChange.findMany({
      where: { sessionId },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: 200,
    }),
  ]);
  const names = await namesOf([
    ...rows.flatMap(({ attendance: [row] }) => (row ? [row.recordedById] : [])),
    ...changes.map(({ byId }) => byId),
  ]);
  const people = rows
    .map(({ id, name, latinName, attendance: [row] }): Participant => {
      const noted = row && { way: row.way, by: names.get(row.recordedById) ?? "", at: row.recordedAt };
      const mark = row && { state: row.state, missedMinutes: row.missedMinutes };
      return { enrolmentId: id, name, latinName, mark: mark ?? null, noted: noted ?? null };
    })
    .toSorted(participantOrder);
  const nameOf = new Map(rows.flatMap(({ ids, name }) => ids.map((id) => [id, name])));
  return {
    session: {
      ...{ id: found.id, startsAt: found.startsAt, endsAt: found.endsAt, title: found.title },
      ...found.cohort,
      mayBeNoted: mayBeNoted(found, now()),
    },
    people,
    corrections: changes.map((change): Correction => ({
      ...{ id: change.id, at: change.at, reason: change.reason },
      name: nameOf.get(change.enrolmentId) ?? "",
      by: names.get(change.byId) ?? "",
      from: { state: change.fromState, missedMinutes: change.fromMissed },
      to: { state: change.toState, missedMinutes: change.toMissed },
    })),
  };
}

async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** What a learner sees of their own attendance. */
export interface OwnAttendance {
  timeZone: string;
  sum: Attended;
  /** Sessions that began, with what is noted; null when nothing is. */
  sessions: { id: string; startsAt: Date; endsAt: Date; title: string; mark: Mark | null }[];
}

/** What is noted of the person themself in the cohort of this enrolment, also before they started again there; null while nothing is, and of what is followed alone. */
export async function ownAttendance(
  { personId }: PersonScope,
  enrolmentId: string,
): Promise<OwnAttendance | null> {
  if (!isId(enrolmentId)) return null;
  const enrolment = await db.enrolment.findFirst({
    where: { id: enrolmentId, personId },
    select: { cohort: { select: { id: true, timeZone: true, sessions: allInOrder } } },
  });
  if (!enrolment?.cohort) return null;
  const { timeZone, sessions } = enrolment.cohort;
  const marks = await db.attendance.findMany({
    where: { enrolment: { personId, cohortId: enrolment.cohort.id } },
    select: { sessionId: true, state: true, missedMinutes: true },
  });
  if (marks.length === 0) return null;
  const markOf = new Map(marks.map(({ sessionId, ...mark }) => [sessionId, mark satisfies Mark]));
  const begun = sessions.filter(({ id, startsAt }) => startsAt <= now() || markOf.has(id));
  return {
    timeZone,
    sum: attended(begun, marks),
    sessions: begun.map((one) => ({ ...one, mark: markOf.get(one.id) ?? null })),
  };
}
