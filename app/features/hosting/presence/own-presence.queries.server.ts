import type { PersonScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";

/** What is noted of the person themself at a session; null when nothing is. */
export async function presenceAt({ personId }: PersonScope, sessionId: string) {
  if (!isId(sessionId)) return null;
  const row = await db.attendance.findFirst({
    where: { sessionId, enrolment: { personId } },
    select: {
      ...{ state: true, missedMinutes: true, recordedAt: true, enrolmentId: true },
      session: {
        select: {
          ...{ startsAt: true, endsAt: true, title: true },
          cohort: { select: { name: true, timeZone: true, mode: true } },
        },
      },
    },
  });
  if (!row) return null;
  const {
    session: { cohort, ...session },
    recordedAt,
    enrolmentId,
    ...mark
  } = row;
  return { ...session, ...cohort, mark, recordedAt, enrolmentId };
}
