import { changeStatusIn, type StatusChange } from "~/features/cohorts/cohort/change-cohort-status.server";
import { lockPlanned } from "~/features/cohorts/cohort/lock-cohort.server";
import type { Member } from "~/features/identity/access/scope";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { queueMails } from "~/platform/mail/mail.server";
import { groupCancelledKeptKind } from "../cancellation/cancellation-mail-kinds";
import { heldSeats, holdersIn } from "./held-seats.db.server";

export type HeldCancelled =
  { ok: true; told: number } | { ok: false; reason: Exclude<StatusChange, { ok: true }>["reason"] | "paid" };

/**
 * Cancels a group of a host for who plans it, and mails everybody with a ticket in the same transaction: they keep the lessons. No money moves; of what
 * the host pays itself the order notes that nothing went back. Cancelling what is cancelled changes and mails nothing. Refusals: those of `statusStep`, and `wrongStatus` for one that is over;
 * `paid`: somebody but the host pays or paid for a seat, so that the foundation cancels it; `notFound`.
 */
export const cancelHeldCohort = (
  member: Member<"host.plan">,
  cohortId: string,
  { isConfirmed }: { isConfirmed: boolean },
): Promise<HeldCancelled> =>
  db.$transaction(async (tx): Promise<HeldCancelled> => {
    // Nobody gets a seat while it is locked.
    const cohort = await lockPlanned(tx, member, cohortId);
    if (!cohort) return { ok: false, reason: "notFound" };
    if (cohort.status === "CANCELLED") return { ok: true, told: 0 };
    if (cohort.endsAt <= now()) return { ok: false, reason: "wrongStatus" };
    const seats = await heldSeats(tx, cohortId, member.organisation.id);
    if (seats.isPaidByOthers) return { ok: false, reason: "paid" };
    const changed = await changeStatusIn(tx, member, cohortId, { act: "cancel", isConfirmed });
    if (!changed.ok) return changed;
    for (const orderId of seats.orderIds)
      await recordEvent(tx, orderId, "settledWithoutRefund", { cohortId });
    const holders = await holdersIn(tx, cohortId);
    const mails = holders.map((holder) => ({ ...holder, kind: groupCancelledKeptKind }));
    if (mails.length > 0) await queueMails(tx, mails);
    return { ok: true, told: mails.length };
  }, transactionLimits);
