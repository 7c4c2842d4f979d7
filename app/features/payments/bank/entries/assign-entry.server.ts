import type { Actor } from "~/features/identity/access/scope";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { acceptBankPayment } from "../booking/accept-bank-payment.server";
import { writeBankRefund } from "../booking/write-bank-refund.server";
import { candidateOf, leftOf, lockEntry, settleEntry } from "./entries.db.server";
import { type AssignRefusal, assignRefusal, confirmedBy } from "../matching/matching";

export type Assignment =
  { ok: true; isWhole: boolean } | { ok: false; reason: AssignRefusal | "changed" | "notFound" };

interface Assigned {
  entryId: string;
  orderId: string;
  amountCents: number;
  /** What was left of the booking when the form was made: sent twice, a part is assigned once. */
  leftCents: number;
}

/**
 * Assigns a booking, or a part of it, to an order: money that came in pays it, money that left is a refund of it. What staff wrote down before
 * of the same amount is confirmed rather than booked again. For staff: the caller has checked `can(actor, "payment.book")`. Refusals: those of
 * `assignRefusal`; `notFound`; `changed`: something was decided on it since the form was made, or it was set aside.
 */
export async function assignEntry(
  actor: Pick<Actor, "personId">,
  { entryId, orderId, amountCents, leftCents }: Assigned,
): Promise<Assignment> {
  return db.$transaction(async (tx): Promise<Assignment> => {
    const order = await lockOrder(tx, orderId);
    const entry = await lockEntry(tx, entryId);
    if (!order || !entry) return { ok: false, reason: "notFound" };
    const left = leftOf(entry);
    if (entry.status === "SET_ASIDE" || left !== leftCents) return { ok: false, reason: "changed" };
    const candidate = await candidateOf(tx, order);
    const isAssigned = entry.payments.some((payment) => payment.orderId === orderId);
    const refusal = assignRefusal({ ...candidate, isAssigned }, left, amountCents);
    if (refusal) return { ok: false, reason: refusal };
    const isIncoming = left > 0;
    const confirms = confirmedBy(candidate, isIncoming, amountCents);
    const money = { amountCents, bankEntryId: entryId, reason: "" };
    if (confirms)
      await tx.payment.update({ where: { id: confirms }, data: { source: "BANK", bankEntryId: entryId } });
    else if (isIncoming) await acceptBankPayment(tx, order, money);
    else await writeBankRefund(tx, order, money);
    await settleEntry(tx, entryId, { decidedById: actor.personId, decidedAt: now() });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "payment.assign",
      subjectType: "order",
      subjectId: orderId,
      detail: { amountCents: isIncoming ? amountCents : -amountCents, currency: entry.currency },
    });
    return { ok: true, isWhole: amountCents === Math.abs(left) };
  }, transactionLimits);
}
