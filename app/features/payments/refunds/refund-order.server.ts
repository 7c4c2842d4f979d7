import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { refundableCents, type RefundRefusal, refundRefusal } from "~/features/ordering/orders/balance";
import { trySendRefund } from "./send-refund.server";
import { startRefund } from "./start-refund.server";

export type Refund =
  { ok: true; paymentId: string } | { ok: false; reason: RefundRefusal | "notOnline" | "changed" };

/**
 * Gives money of a paid order back; the seat, the ticket and the enrolment stay (that is `cancelOrder`). For staff: the
 * caller has checked `can(actor, "order.refund")`. `amountCents` includes VAT and may be a part; `reason` is for the history;
 * `leftCents` is what could be refunded when the form was made, so that sending a part twice refunds it once.
 *
 * The refund is written down first, then asked of Stripe, by a job again if Stripe does not answer now; once Stripe has
 * accepted it the buyer gets a mail with the credit receipt for this part. Refusals: `notFound`, `notPaid`, `nothingLeft`,
 * `tooMuch` (more than captured, less refunded and held by a bank), `invalidAmount`, `notOnline` (it was
 * paid by bank, and goes back there), `changed` (something was refunded since the form was made).
 */
export async function refundOrder(
  actor: Pick<Actor, "personId">,
  orderId: string,
  { amountCents, reason, leftCents }: { amountCents: number; reason: string; leftCents?: number },
): Promise<Refund> {
  const refund = await db.$transaction(async (tx): Promise<Refund> => {
    const order = await lockOrder(tx, orderId);
    if (!order) return { ok: false, reason: "notFound" };
    if (order.way === "INVOICE") return { ok: false, reason: "notOnline" };
    const refusal = refundRefusal(order.status, order, amountCents);
    if (refusal) return { ok: false, reason: refusal };
    if (leftCents !== undefined && leftCents !== refundableCents(order))
      return { ok: false, reason: "changed" };
    const capture = order.payments.find(({ kind, source }) => kind === "CAPTURE" && source === "STRIPE");
    if (!capture) return { ok: false, reason: "notOnline" };
    const { paymentIntentId, currency } = capture;
    const paymentId = await startRefund(tx, order, { paymentIntentId, currency, amountCents, reason });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "order.refund",
      subjectType: "order",
      subjectId: order.id,
      detail: { amountCents },
    });
    return { ok: true, paymentId };
  }, transactionLimits);
  if (refund.ok) await trySendRefund(refund.paymentId);
  return refund;
}
