import { stripe } from "../stripe/stripe-client.server";
import { recordDispute } from "../disputes/record-dispute.server";
import { recordRefund } from "../refunds/record-refund.server";

/**
 * Asks Stripe for all money that went back of a payment, by refunds (our own, and those made in its dashboard) and by
 * disputes, and writes it down. Any number of times, in any order. Throws when Stripe does not answer.
 */
export async function recordReturnsOf(paymentIntentId: string): Promise<void> {
  if (!paymentIntentId) return;
  const asked = { payment_intent: paymentIntentId, limit: 100 };
  const refunds = await stripe().refunds.list(asked);
  const disputes = await stripe().disputes.list(asked);
  for (const refund of refunds.data.toReversed()) await recordRefund(refund);
  for (const dispute of disputes.data.toReversed()) await recordDispute(dispute);
}
