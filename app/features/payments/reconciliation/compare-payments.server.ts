import type Stripe from "stripe";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { log } from "~/platform/log.server";
import { refundStatusOf } from "../refunds/record-refund.server";
import { isStripeError } from "../stripe/checkout-session.server";
import { stripe } from "../stripe/stripe-client.server";
import { type AtStripe, differencesBetween, type Here, type PaymentDifference } from "./payment-differences";

/** How far back payments are compared, in days, and how many of each are read at most. */
const windowDays = 40;
const most = 1_000;
const day = 86_400_000;

export type Comparison =
  | { ok: true; differences: PaymentDifference[]; since: Date; compared: number }
  | { ok: false; reason: "paymentUnavailable" };

/**
 * Compares the payments and refunds of the last forty days at Stripe with those here, and changes nothing: each difference names what mends it. Refusal:
 * `paymentUnavailable`, when Stripe does not answer.
 */
export async function comparePayments(): Promise<Comparison> {
  const since = new Date(now().getTime() - windowDays * day);
  try {
    const atStripe = await readStripe(since);
    const here = await readHere(atStripe, since);
    return {
      ok: true,
      differences: differencesBetween(atStripe, here),
      since,
      compared: atStripe.paid.length,
    };
  } catch (error) {
    if (!isStripeError(error)) throw error;
    log.warn({ err: error }, "payments could not be compared with Stripe");
    return { ok: false, reason: "paymentUnavailable" };
  }
}

const idOf = (value: string | { id: string } | null): string =>
  typeof value === "string" ? value : (value?.id ?? "");

async function readStripe(since: Date): Promise<AtStripe> {
  const created = { gte: Math.floor(since.getTime() / 1000) };
  const sessions = await stripe()
    .checkout.sessions.list({ created, limit: 100 })
    .autoPagingToArray({ limit: most });
  const refunds = await stripe().refunds.list({ created, limit: 100 }).autoPagingToArray({ limit: most });
  return {
    paid: sessions.filter(({ payment_status: status }) => status === "paid").map(paidOf),
    // What is older than the last that was read may be there and was not read.
    readSince: sessions.length < most ? since : new Date((sessions.at(-1)?.created ?? 0) * 1000),
    refunds: refunds.map((refund) => ({
      id: refund.id,
      intent: idOf(refund.payment_intent),
      amountCents: refund.amount,
      status: refundStatusOf(refund),
    })),
  };
}

const paidOf = (session: Stripe.Checkout.Session) => ({
  intent: idOf(session.payment_intent),
  orderId: isId(session.metadata?.orderId) ? session.metadata.orderId : null,
  amountCents: session.amount_total ?? 0,
});

async function readHere({ paid, refunds }: AtStripe, since: Date): Promise<Here> {
  const intents = [...paid, ...refunds].map(({ intent }) => intent);
  const select = {
    kind: true,
    status: true,
    amountCents: true,
    paymentIntentId: true,
    refundId: true,
    createdAt: true,
    order: { select: { id: true, number: true } },
  } as const;
  const payments = await db.payment.findMany({
    where: {
      source: "STRIPE",
      OR: [
        { kind: "CAPTURE", createdAt: { gte: since } },
        { paymentIntentId: { in: intents } },
        { refundId: { in: refunds.map(({ id }) => id) } },
      ],
    },
    select,
  });
  const orders = await db.order.findMany({
    where: { id: { in: paid.flatMap(({ orderId }) => orderId ?? []) } },
    select: { id: true, number: true },
  });
  return { payments, orders, at: now() };
}
