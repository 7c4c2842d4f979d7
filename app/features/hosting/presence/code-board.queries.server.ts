import type { CohortFacilitator } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { isLongOver, mayBeNoted } from "../attendance/attendance";
import { countParticipants } from "../attendance/participants.db.server";
import { presenceCode } from "./presence-code.server";

/** What is shown to a room: the code while it is open, and how many are noted. Null for a session of another cohort. */
export async function codeBoard({ cohort: { id: cohortId } }: CohortFacilitator, sessionId: string) {
  if (!isId(sessionId)) return null;
  const session = await db.cohortSession.findFirst({
    where: { id: sessionId, cohortId },
    select: {
      ...{ id: true, startsAt: true, endsAt: true, title: true, attendanceCode: true },
      cohort: { select: { timeZone: true, mode: true } },
      _count: { select: { attendance: { where: { state: { in: ["PRESENT", "LATE"] } } } } },
    },
  });
  if (!session) return null;
  const { attendanceCode: code, cohort, _count, ...rest } = session;
  const at = now();
  const isOpen = code !== null && code.openUntil > at;
  return {
    session: { ...rest, timeZone: cohort.timeZone, mode: cohort.mode, mayBeNoted: mayBeNoted(session, at) },
    mayOpen: mayBeNoted(session, at) && !isLongOver(session, at),
    code: isOpen ? presenceCode(code.secret, at) : null,
    openUntil: isOpen ? code.openUntil : null,
    present: _count.attendance,
    participants: await countParticipants(db, cohortId),
  };
}
