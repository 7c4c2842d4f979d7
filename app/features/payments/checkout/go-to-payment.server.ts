import { toLocale } from "~/i18n/locale";
import type { Actor } from "~/features/identity/access/scope";
import type { Order } from "~prisma/client";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { log } from "~/platform/log.server";
import {
  closeCheckout,
  isRefusedByStripe,
  isStripeDown,
  isStripeError,
  openCheckout,
} from "../stripe/checkout-session.server";
import { endCheckout } from "./end-checkout.server";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { releaseOrder } from "~/features/ordering/orders/release-order.server";

/** An order that waits for its payment, with what its payment page says in the order's language. */
export interface Payable {
  order: Order;
  title: string;
  /** Below the title; may be empty. */
  description: string;
  /** Where Stripe leads back to who does not pay, from the root of the order's site. */
  backPath: string;
}

export type PaymentPage =
  /** The seat is held; `url` is Stripe's payment page. */
  | { ok: true; next: "pay"; orderNumber: string; url: string }
  /** Nothing is held: Stripe will make no payment page. */
  | { ok: false; reason: "paymentRefused" }
  | { ok: false; reason: "paymentUnderWay" }
  /** The seat is held, and Stripe does not answer: the same form may be sent again. */
  | { ok: false; reason: "paymentUnavailable"; orderNumber: string };

/**
 * Opens the payment page, or finds the one that is open. Null when the order turned out to be over: a new one must be made.
 * When Stripe will make no page (400 to 403), the seat is free again, staff see it at the order, and the buyer hears both.
 */
export async function goToPayment({ order, ...page }: Payable, actor: Actor): Promise<PaymentPage | null> {
  if (order.checkoutSessionId && order.checkoutUrl) {
    if (order.expiresAt > now())
      return { ok: true, next: "pay", orderNumber: order.number, url: order.checkoutUrl };
    return settleExpired(order.checkoutSessionId, order.number, order.checkoutUrl);
  }
  try {
    const checkout = await openCheckout({
      orderId: order.id,
      orderNumber: order.number,
      amountCents: order.amountCents,
      currency: order.currency,
      locale: toLocale(order.locale),
      expiresAt: order.expiresAt,
      email: actor.email,
      ...page,
      site: order.site,
    });
    return await saveCheckout(order, checkout);
  } catch (error) {
    if (isStripeDown(error)) {
      log.warn({ err: error, orderId: order.id }, "no payment page could be made");
      return { ok: false, reason: "paymentUnavailable", orderNumber: order.number };
    }
    if (!isStripeError(error)) throw error;
    // A checkout must last 30 minutes at least: a new order may go well when this one is old.
    if (isRefusedByStripe(error) && now().getTime() - order.createdAt.getTime() >= 30_000) {
      await endWithoutCheckout(order.id, "checkoutFailed");
      return null;
    }
    log.warn({ err: error, orderId: order.id }, "Stripe refuses a payment page");
    await endWithoutCheckout(order.id, "checkoutRefused", `Stripe ${error.statusCode ?? ""}`.trim());
    return { ok: false, reason: "paymentRefused" };
  }
}

async function saveCheckout(
  order: Order,
  { sessionId, url }: { sessionId: string; url: string },
): Promise<PaymentPage | null> {
  const isOpen = await db.$transaction(async (tx) => {
    const [saved] = await tx.order.updateManyAndReturn({
      where: { id: order.id, checkoutSessionId: null },
      data: { checkoutSessionId: sessionId, checkoutUrl: url },
      select: { status: true },
    });
    if (saved) await recordEvent(tx, order.id, "checkoutOpened");
    const present =
      saved ?? (await tx.order.findUnique({ where: { id: order.id }, select: { status: true } }));
    return present?.status === "PENDING";
  }, transactionLimits);
  if (isOpen) return { ok: true, next: "pay", orderNumber: order.number, url };
  await closeCheckout(sessionId);
  return null;
}

/** The page's time is over by our clock: Stripe says whether it was paid, and only then the seat is given away. */
async function settleExpired(
  sessionId: string,
  orderNumber: string,
  url: string,
): Promise<PaymentPage | null> {
  try {
    const status = await endCheckout(sessionId);
    if (status === "PROCESSING") return { ok: false, reason: "paymentUnderWay" };
    return status === "PENDING" ? { ok: true, next: "pay", orderNumber, url } : null;
  } catch (error) {
    if (isStripeError(error)) return { ok: false, reason: "paymentUnavailable", orderNumber };
    throw error;
  }
}

const endWithoutCheckout = (orderId: string, why: "checkoutFailed" | "checkoutRefused", reason?: string) =>
  db.$transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order?.status === "PENDING" && !order.checkoutSessionId) await releaseOrder(tx, order, why, reason);
  }, transactionLimits);
