import type Stripe from "stripe";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { stripe } from "../stripe/stripe-client.server";
import { isStripeDown } from "../stripe/checkout-session.server";
import { disputeFacts, isDisputeNews } from "../disputes/dispute";
import { refundStatusOf } from "../refunds/record-refund.server";
import { recordReturnsOf } from "./record-returns.server";

/** How far back Stripe is asked for refunds and disputes, in days. Banks send refunds back within 30. */
const windowDays = 40;
/** At most so many of each are read in one run. */
const most = 1_000;
const batch = 100;

/**
 * Makes up for lost news of money that went back: Stripe is asked for its refunds and disputes of the last forty days, newest
 * first, and what is new to us is written down; then for those that we know to be under way, however old, the longest not
 * looked at first. What it costs grows with what goes back, not with what was sold. Stops when `end` (of `performance.now`)
 * is over. Throws when Stripe does not answer; trouble with one payment does not stop the others.
 */
export async function reconcileReturns(end: number): Promise<void> {
  const intents = new Set([...(await newRefunds()), ...(await newDisputes()), ...(await underWay())]);
  const troubles: unknown[] = [];
  for (const intent of intents) {
    if (performance.now() > end) break;
    try {
      await recordReturnsOf(intent);
    } catch (error) {
      if (isStripeDown(error)) throw error;
      troubles.push(error);
    }
    await db.order.updateMany({
      where: { payments: { some: { paymentIntentId: intent, kind: "CAPTURE" } } },
      data: { comparedAt: now() },
    });
  }
  if (troubles.length > 0)
    throw new AggregateError(troubles, `${troubles.length} of ${intents.size} payments were not compared`);
}

const since = () => ({ gte: Math.floor(now().getTime() / 1000) - windowDays * 86_400 });

const intentOf = ({ payment_intent: intent }: Pick<Stripe.Refund, "payment_intent">) =>
  typeof intent === "string" ? intent : (intent?.id ?? "");

/** Payments with a refund that Stripe has otherwise than we do. */
async function newRefunds(): Promise<string[]> {
  const refunds = await stripe()
    .refunds.list({ created: since(), limit: 100 })
    .autoPagingToArray({ limit: most });
  const known = await db.payment.findMany({
    where: { refundId: { in: refunds.map(({ id }) => id) } },
    select: { refundId: true, status: true },
  });
  const statuses = new Map(known.map(({ refundId, status }) => [refundId, status]));
  return refunds.filter((refund) => statuses.get(refund.id) !== refundStatusOf(refund)).map(intentOf);
}

/** Payments with a dispute that Stripe has otherwise than we do. */
async function newDisputes(): Promise<string[]> {
  const disputes = await stripe()
    .disputes.list({ created: since(), limit: 100 })
    .autoPagingToArray({ limit: most });
  const known = await db.dispute.findMany({ where: { disputeId: { in: disputes.map(({ id }) => id) } } });
  const rows = new Map(known.map((row) => [row.disputeId, row]));
  return disputes
    .filter((dispute) => {
      const row = rows.get(dispute.id);
      return !row || isDisputeNews(row, disputeFacts(dispute));
    })
    .map(intentOf);
}

/** Payments with a refund that Stripe accepted and did not end, or an open dispute. */
async function underWay(): Promise<string[]> {
  const orderBy = { order: { comparedAt: { sort: "asc", nulls: "first" } } } as const;
  const select = { paymentIntentId: true } as const;
  const refunds = await db.payment.findMany({
    where: { kind: "REFUND", status: "PENDING", refundId: { not: null } },
    select,
    orderBy,
    take: batch,
  });
  const disputes = await db.dispute.findMany({ where: { status: "OPEN" }, select, orderBy, take: batch });
  return [...refunds, ...disputes].map(({ paymentIntentId }) => paymentIntentId);
}
