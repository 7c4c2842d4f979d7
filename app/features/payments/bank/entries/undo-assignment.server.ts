import type { Actor } from "~/features/identity/access/scope";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { takeBackPayment } from "../booking/take-back-payment.server";
import { lockEntry, settleEntry } from "./entries.db.server";
import { keptCents } from "../matching/invoice-balance";

export type Undoing = { ok: true } | { ok: false; reason: "notFound" | "givenBack" };

/**
 * Takes back that a booking, or a part of it, belongs to an order. The booking waits for somebody again, and is not matched by itself any more. For
 * staff: the caller has checked `can(actor, "payment.book")`. Refusals: `notFound`, also when it was taken back before; `givenBack`: the
 * order's money went back already, so taking it back would leave a refund of nothing.
 */
export async function undoAssignment(
  actor: Pick<Actor, "personId">,
  { entryId, paymentId, reason }: { entryId: string; paymentId: string; reason: string },
): Promise<Undoing> {
  const known = await db.payment.findFirst({ where: { id: paymentId, bankEntryId: entryId } });
  if (!known) return { ok: false, reason: "notFound" };
  return db.$transaction(async (tx): Promise<Undoing> => {
    const order = (await lockOrder(tx, known.orderId))!;
    await lockEntry(tx, entryId);
    const payment = order.payments.find(({ id, status }) => id === paymentId && status !== "FAILED");
    if (!payment) return { ok: false, reason: "notFound" };
    const others = order.payments.filter(({ id }) => id !== paymentId);
    if (keptCents({ payments: others }) < 0) return { ok: false, reason: "givenBack" };
    await takeBackPayment(tx, order, payment, reason);
    await settleEntry(tx, entryId, { note: reason, decidedById: actor.personId, decidedAt: now() });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "payment.undo",
      subjectType: "order",
      subjectId: order.id,
      detail: { amountCents: payment.amountCents, currency: payment.currency },
    });
    return { ok: true };
  }, transactionLimits);
}
