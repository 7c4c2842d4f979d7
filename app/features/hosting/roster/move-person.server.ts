import { movesBetween } from "~/features/cohorts/editing/cohort-move";
import { lockCohortRow } from "~/features/cohorts/cohort/lock-cohort.server";
import { lockSeat, type WholeSeat } from "~/features/enrolment/assignment/lock-seat.server";
import { moveData } from "~/features/enrolment/tickets/move-mail.server";
import { movedKind } from "~/features/enrolment/tickets/ticket-mail-kinds";
import type { Member } from "~/features/identity/access/scope";
import { lockOrganisation } from "~/features/ordering/invoice-terms/credit.server";
import { toLocale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { type RosterCohort, rosterCohort, rosterUsed } from "./roster-cohort.server";

/**
 * - `notFound`: the host gave no such seat there, nobody takes part with it, or there is no such group. - `other`: the group teaches something else, or is paid
 *   otherwise or at more than the seat cost. - `closed`: it is not on the site, was cancelled or is over. - `full`: it has no room. - `already`: they follow that group.
 */
export type MoveRefusal = "notFound" | "other" | "closed" | "full" | "already";

/**
 * Moves somebody whom the host enrolled to another of its groups, with all they did: their seat, ticket and enrolment go on there, and they hear by mail what
 * moves in their calendar. Under the locks of host, order and both groups.
 */
export const movePerson = (
  { personId, organisation }: Member<"host.plan">,
  { seatId, from, to }: { seatId: string; from: string; to: string },
): Promise<{ ok: true } | { ok: false; reason: MoveRefusal }> =>
  db.$transaction(async (tx) => {
    const refuse = (reason: MoveRefusal) => ({ ok: false, reason }) as const;
    if (![seatId, from, to].every(isId) || from === to) return refuse("notFound");
    if (!(await lockOrganisation(tx, organisation.id))) return refuse("notFound");
    const own = { id: seatId, cohortId: from, order: { organisationId: organisation.id } };
    const seat = await lockSeat(tx, own);
    for (const id of [from, to].toSorted()) await lockCohortRow(tx, id);
    const old = await rosterCohort(tx, organisation.id, from);
    const next = await rosterCohort(tx, organisation.id, to);
    const { ticket, state } = seat ?? {};
    if (!seat || !old || !next || state !== "accepted" || !ticket?.enrolment) return refuse("notFound");
    const refusal = await refusalOf(tx, seat, old, next);
    if (refusal) return refuse(refusal);
    await tx.seat.update({ where: { id: seatId }, data: { cohortId: to } });
    await tx.enrolment.update({
      where: { id: ticket.enrolment.id },
      data: { cohortId: to, movedInAt: now() },
    });
    const person = await tx.person.findUniqueOrThrow({ where: { id: ticket.personId } });
    await queueMail(tx, {
      ...{ to: person.email, personId: person.id, locale: toLocale(person.locale), site: seat.order.site },
      kind: movedKind,
      data: moveData(ticket.id, { cohortId: to, before: old, parts: movesBetween(old, next) }),
    });
    await recordAudit(tx, {
      actorId: personId,
      act: "seat.move",
      subjectType: "seat",
      subjectId: seatId,
      detail: { from, to },
    });
    return { ok: true } as const;
  }, transactionLimits);

/** Why somebody with this seat cannot go to a locked group, or null. */
async function refusalOf(
  tx: Tx,
  { line, ticket }: WholeSeat,
  old: RosterCohort,
  next: RosterCohort,
): Promise<MoveRefusal | null> {
  const { agreement } = next;
  const isLike = next.offerId === old.offerId && agreement.paidBy === old.agreement.paidBy;
  if (!isLike || (agreement.paidBy === "HOST" && next.priceCents > line.unitCents)) return "other";
  if (!["PUBLISHED", "CLOSED"].includes(next.status) || next.endsAt <= now()) return "closed";
  if (next._count.seats >= next.capacity) return "full";
  const isOther = agreement.id !== old.agreement.id;
  if (isOther && (await rosterUsed(tx, agreement)) >= agreement.rosterSeats) return "full";
  const there = { personId: ticket!.personId, cohortId: next.id, endedAt: null };
  return (await tx.enrolment.count({ where: there })) > 0 ? "already" : null;
}
