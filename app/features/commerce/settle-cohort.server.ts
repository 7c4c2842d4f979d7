import type { Actor } from "~/features/identity/actor";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db.server";
import { addJob } from "~/platform/jobs.server";
import { cancelOrder } from "./cancel-order.server";
import { refundableCents } from "./refund";
import { refundOrder } from "./refund-order.server";

export type Settlement = { ok: true; orders: number } | { ok: false; reason: "notCancelled" };

/** Stands in the history of the order; the desk shows it in words. */
const reason = "cohortCancelled";

/**
 * Gives back and cancels the paid orders of a cancelled cohort, each by a job of its own, so that one that Stripe refuses
 * holds up no other. Orders of people who completed what they learned stay as they are. Asking again while jobs wait adds
 * none. For staff: the caller has checked `can(actor, "order.refund")`. Returns how many orders it is about. Refusal:
 * `notCancelled`, also when there is no such cohort.
 */
export async function settleCohort(actor: Pick<Actor, "personId">, cohortId: string): Promise<Settlement> {
  return db.$transaction(async (tx): Promise<Settlement> => {
    const cohort = await tx.cohort.findUnique({ where: { id: cohortId }, select: { status: true } });
    if (cohort?.status !== "CANCELLED") return { ok: false, reason: "notCancelled" };
    const orders = await tx.order.findMany({
      where: { cohortId, status: "PAID", ticket: { enrolment: { completedAt: null } } },
      select: { id: true },
    });
    const { personId } = actor;
    for (const { id: orderId } of orders)
      await addJob(tx, "settle-order", { orderId, personId }, { key: `settle-order:${orderId}` });
    await recordAudit(tx, {
      actorId: personId,
      act: "cohort.settle",
      subjectType: "cohort",
      subjectId: cohortId,
      detail: { orders: orders.length },
    });
    return { ok: true, orders: orders.length };
  }, transactionLimits);
}

/** One order of a cancelled cohort: all that is left goes back, then it is cancelled. Doing it again changes nothing. */
export async function settleOrder(actor: Pick<Actor, "personId">, orderId: string): Promise<void> {
  const order = await db.order.findUnique({ where: { id: orderId }, include: { payments: true } });
  if (order?.status !== "PAID") return;
  const leftCents = refundableCents(order.payments);
  if (leftCents > 0) {
    const refund = await refundOrder(actor, orderId, { amountCents: leftCents, leftCents, reason });
    // Somebody refunded a part at the same moment: the next try counts again.
    if (!refund.ok) throw new Error(`order ${order.number} could not be refunded: ${refund.reason}`);
  }
  await cancelOrder(actor, orderId, { reason });
}
