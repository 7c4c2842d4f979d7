import type { AttendanceState } from "~/features/hosting/attendance/attendance";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";

type Noted = readonly [state: AttendanceState, missedMinutes?: number];
/** Of the people of a group in turn, so that every mark is seen. */
const marks: readonly Noted[] = [
  ["PRESENT"],
  ["LATE", 20],
  ["EXCUSED"],
  ["PRESENT"],
  ["PRESENT"],
  ["ABSENT"],
];

/**
 * Who was there at the sessions of a group that are over, noted by who leads it. At the first of them the fourth was noted as not there, which was
 * put right. A group of which something is noted already stays as it is.
 */
export async function noteAttendance(
  { id: cohortId }: { id: string },
  recordedById: string,
  until: Date,
): Promise<void> {
  if ((await db.attendance.count({ where: { session: { cohortId } } })) > 0) return;
  const sessions = await db.cohortSession.findMany({
    where: { cohortId, endsAt: { lt: until } },
    orderBy: { startsAt: "asc" },
  });
  const enrolments = await db.enrolment.findMany({ where: { cohortId }, orderBy: { createdAt: "asc" } });
  for (const [turn, { id: sessionId, endsAt: recordedAt }] of sessions.entries())
    for (const [place, { id: enrolmentId }] of enrolments.entries()) {
      const [state, missedMinutes = 0] = marks[(place + turn) % marks.length]!;
      const isCorrected = turn === 0 && place === 3;
      await db.attendance.create({
        data: {
          ...{ sessionId, enrolmentId, state, missedMinutes, way: "LIST", recordedById, recordedAt },
          ...(isCorrected && {
            changes: {
              create: {
                ...{ id: newId(), at: recordedAt, byId: recordedById, fromState: "ABSENT", toState: state },
                reason: "Voorbeeld: zat achterin en stond niet op de eerste lijst.",
              },
            },
          }),
        },
      });
    }
}
