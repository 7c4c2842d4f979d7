import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { log } from "~/platform/log.server";
import { isStripeError } from "../stripe/checkout-session.server";
import { fulfil } from "../checkout/fulfil.server";

/**
 * Asks Stripe what became of a checkout when its buyer comes back. Returns whether Stripe answered. When it did not, the order
 * is marked until it does, so that no page asks somebody to pay who may have paid. Throws when the database fails.
 */
export async function returnFromPayment(sessionId: string): Promise<boolean> {
  try {
    await fulfil(sessionId);
    return true;
  } catch (error) {
    if (!isStripeError(error)) throw error;
    log.warn({ err: error, sessionId }, "Stripe does not answer the return page");
    await db.order.updateMany({
      where: { checkoutSessionId: sessionId, status: "PENDING", unansweredAt: null },
      data: { unansweredAt: now() },
    });
    return false;
  }
}
