import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";

/** Money that arrived, as Stripe tells it. Cents; currency in capitals. */
export interface Received {
  paymentIntentId: string;
  amountCents: number;
  currency: string;
}

/** Writes down money that arrived for an order. */
export const recordCapture = (
  tx: Tx,
  orderId: string,
  { paymentIntentId, amountCents, currency }: Received,
) =>
  tx.payment.create({
    data: {
      id: newId(),
      orderId,
      kind: "CAPTURE",
      status: "SUCCEEDED",
      paymentIntentId,
      amountCents,
      currency,
      createdAt: now(),
    },
  });
