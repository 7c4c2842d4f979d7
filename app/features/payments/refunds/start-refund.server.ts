import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { addJob } from "~/platform/jobs.server";
import type { Received } from "../checkout/captures.db.server";
import type { OrderRow } from "~/features/ordering/orders/lock-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";

/** Writes down a refund that Stripe must still be asked for, with the job that asks. Returns the payment's id. */
export async function startRefund(
  tx: Tx,
  order: Pick<OrderRow, "id">,
  refund: Received & { reason: string },
): Promise<string> {
  const id = newId();
  await tx.payment.create({
    data: { id, orderId: order.id, kind: "REFUND", status: "PENDING", ...refund, createdAt: now() },
  });
  await recordEvent(tx, order.id, "refundStarted", {
    amountCents: refund.amountCents,
    currency: refund.currency,
  });
  await addJob(tx, "send-refund", { paymentId: id }, { key: `refund-${id}` });
  return id;
}
