import type { CohortFacilitator } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { mayBeNoted } from "../attendance/attendance";
import { correct, lockSession } from "../attendance/save-attendance.server";

export type TicketNoted = { ok: true } | { ok: false; reason: "notFound" | "void" | "tooEarly" };

/**
 * Notes who holds a ticket for the facilitator's cohort as present at one of its sessions. Who is there already stays as noted, also for a part;
 * who was noted as not there becomes present, with that in the history. Refuses a ticket or session of another cohort, a ticket that is
 * void, and a session that is too far off.
 */
export async function noteByTicket(
  actor: CohortFacilitator,
  { number, sessionId }: { number: string; sessionId: string },
): Promise<TicketNoted> {
  const { id: cohortId } = actor.cohort;
  if (!isId(sessionId)) return { ok: false, reason: "notFound" };
  return db.$transaction(async (tx): Promise<TicketNoted> => {
    const session = await lockSession(tx, { cohortId, sessionId });
    const ticket = await tx.ticket.findFirst({
      where: { number, enrolment: { cohortId } },
      select: { voidedAt: true, enrolment: { select: { id: true, endedAt: true } } },
    });
    if (!session || !ticket?.enrolment) return { ok: false, reason: "notFound" };
    if (ticket.voidedAt || ticket.enrolment.endedAt) return { ok: false, reason: "void" };
    if (!mayBeNoted(session, now())) return { ok: false, reason: "tooEarly" };
    const enrolmentId = ticket.enrolment.id;
    const by = { recordedById: actor.personId, recordedAt: now(), way: "TICKET" } as const;
    const present = { state: "PRESENT", missedMinutes: 0 } as const;
    const current = await tx.attendance.findUnique({
      where: { sessionId_enrolmentId: { sessionId, enrolmentId } },
    });
    if (!current) await tx.attendance.create({ data: { sessionId, enrolmentId, ...present, ...by } });
    else if (current.state === "ABSENT" || current.state === "EXCUSED")
      await correct(tx, { sessionId, enrolmentId, from: current, to: present, reason: "" }, by);
    return { ok: true };
  }, transactionLimits);
}
