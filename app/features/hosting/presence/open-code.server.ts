import { randomBytes } from "node:crypto";
import type { CohortFacilitator } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { isLongOver, mayBeNoted } from "../attendance/attendance";
import { lockSession } from "../attendance/save-attendance.server";

/** How long a code is taken, once opened, in milliseconds; it can be opened for so long again. */
const openFor = 15 * 60_000;

export type Opened = { ok: true } | { ok: false; reason: "notFound" | "tooEarly" | "over" };

/**
 * Opens the code of a session of the facilitator's cohort for a quarter of an hour. One that is open already stays the same for longer. Refuses a
 * session of another cohort, one that is too far off and one that is long over.
 */
export async function openCode(actor: CohortFacilitator, sessionId: string): Promise<Opened> {
  const { id: cohortId } = actor.cohort;
  if (!isId(sessionId)) return { ok: false, reason: "notFound" };
  return db.$transaction(async (tx): Promise<Opened> => {
    const session = await lockSession(tx, { cohortId, sessionId });
    if (!session) return { ok: false, reason: "notFound" };
    const at = now();
    if (!mayBeNoted(session, at)) return { ok: false, reason: "tooEarly" };
    if (isLongOver(session, at)) return { ok: false, reason: "over" };
    const openUntil = new Date(at.getTime() + openFor);
    const known = await tx.attendanceCode.findUnique({ where: { sessionId } });
    const isOpen = known !== null && known.openUntil > at;
    const opened = { secret: randomBytes(32).toString("hex"), openedAt: at, openedById: actor.personId };
    await tx.attendanceCode.upsert({
      where: { sessionId },
      create: { sessionId, ...opened, openUntil },
      update: { ...(!isOpen && opened), openUntil },
    });
    return { ok: true };
  }, transactionLimits);
}

/** Closes it: no code is taken any more. Nothing happens to one that is not open, or is of another cohort. */
export async function closeCode({ cohort }: CohortFacilitator, sessionId: string): Promise<void> {
  const at = now();
  await db.attendanceCode.updateMany({
    where: { sessionId, session: { cohortId: cohort.id }, openUntil: { gt: at } },
    data: { openUntil: at },
  });
}
