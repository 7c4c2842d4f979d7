// Money that goes back at Stripe: whichever way and in whichever order the news comes, there is one end.
import { asyncProperty, assert, constantFrom, array } from "fast-check";
import Stripe from "stripe";
import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { makeCohort, makePerson, openShop, outcomeOf, postWebhook, webhookSecret } from "~test/rows/shop";
import { reconcileOrders } from "./reconcile-orders.server";
import { refundOrder } from "../refunds/refund-order.server";

type Shop = Awaited<ReturnType<typeof openShop>>;

/** Tells the app, twice, of every event of some kinds that Stripe has: what a webhook would bring. */
async function tell(shop: Shop, isWanted: (type: string) => boolean) {
  for (const event of [...shop.double.state.events.values()].filter(({ type }) => isWanted(type))) {
    const body = JSON.stringify(event);
    const signature = () =>
      Stripe.webhooks.generateTestHeaderString({ payload: body, secret: webhookSecret });
    expect((await postWebhook(body, signature())).status).toBe(200);
    expect((await postWebhook(body, signature())).status).toBe(200);
  }
}

const news = {
  payment: (shop: Shop) => tell(shop, (type) => type.startsWith("checkout.session.")),
  refund: (shop: Shop) => tell(shop, (type) => type === "charge.refunded" || type.startsWith("refund.")),
  dispute: (shop: Shop) => tell(shop, (type) => type.startsWith("charge.dispute.")),
  reconciliation: () => reconcileOrders(),
};
type News = keyof typeof news;

/** Every order of every part of a list. */
function arrangements<Item>(items: Item[]): Item[][] {
  return [
    [],
    ...items.flatMap((item) =>
      arrangements(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
    ),
  ];
}

/** What does not depend on the order of the news. */
async function endOf(orderId: string) {
  const { events, receipts, mails, payments, ...rest } = await outcomeOf(orderId);
  const disputes = await db.dispute.findMany({ where: { orderId } });
  return {
    ...rest,
    payments: payments.toSorted(),
    receipts: receipts.map((receipt) => Number(receipt.split("/")[0])).toSorted((a, b) => a - b),
    mails: mails.toSorted(),
    events: events.toSorted(),
    disputes: disputes.map(({ status, withdrawnCents }) => `${status} ${withdrawnCents}`),
  };
}

/** A reconciliation comes at the end in any case. */
const ways = arrangements<News>(["payment", "refund", "dispute", "reconciliation"]).filter(
  (heard) => heard.at(-1) !== "reconciliation",
);
test.each(ways)("a payment refunded in part and disputed, heard of as: %s %s %s %s", async (...heard) => {
  const shop = await openShop({ webhooks: false });
  const { id, sessionId } = await shop.order(await makePerson(), await makeCohort());
  shop.double.payCheckout(sessionId, "card");
  shop.double.refund(sessionId, 10_000);
  shop.double.closeDispute(shop.double.dispute(sessionId, { amountCents: 20_000 }).id, "lost");
  shop.pass(3);
  for (const name of heard.filter(Boolean)) await news[name](shop);
  await reconcileOrders();
  expect(await endOf(id)).toEqual({
    status: "PAID",
    seat: "TAKEN",
    ticket: "valid",
    enrolment: "running",
    payments: ["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 10000"],
    disputes: ["LOST 20000"],
    receipts: [-20_000, -10_000, 84_095],
    events: ["checkoutOpened", "disputeLost", "disputeOpened", "ordered", "paid", "refundedElsewhere"],
    mails: ["disputeLost", "receipt", "refund", "ticket"],
  });
});

const acts = {
  refundThere: ({ shop, sessionId }: World) => void shop.double.refund(sessionId, 7_000),
  refundHere: async ({ staff, id }: World) => {
    await refundOrder(staff, id, { amountCents: 9_000, reason: "" });
  },
  refundLater: ({ shop }: World) => shop.double.faults.onRefund("pending"),
  refundFails: ({ shop }: World) => {
    const refund = [...shop.double.state.refunds.values()].findLast(({ status }) => status !== "failed");
    if (refund) shop.double.settleRefund(refund.id, "failed");
  },
  dispute: ({ shop, sessionId }: World) => void shop.double.dispute(sessionId, { amountCents: 5_000 }),
  inquiry: ({ shop, sessionId }: World) => void shop.double.dispute(sessionId, { isInquiry: true }),
  won: ({ shop }: World) => closeLast(shop, "won"),
  lost: ({ shop }: World) => closeLast(shop, "lost"),
  tellPayment: ({ shop }: World) => news.payment(shop),
  tellRefund: ({ shop }: World) => news.refund(shop),
  tellDispute: ({ shop }: World) => news.dispute(shop),
  reconcile: () => reconcileOrders(),
};
interface World {
  shop: Shop;
  id: string;
  sessionId: string;
  staff: Awaited<ReturnType<typeof makePerson>>;
}
function closeLast(shop: Shop, outcome: "won" | "lost") {
  const dispute = [...shop.double.state.disputes.values()].at(-1);
  if (dispute) shop.double.closeDispute(dispute.id, outcome);
}

/** What Stripe itself says about the money of the only payment. */
function moneyAt({ double: { state } }: Shop) {
  const [charge] = state.charges.values();
  const taken = [...state.disputes.values()].flatMap((dispute) => dispute.balance_transactions);
  return {
    captured: charge!.amount,
    refunded: charge!.amount_refunded,
    withdrawn: -taken.reduce((sum, { amount }) => sum + amount, 0) + 0,
  };
}

async function moneyOf(orderId: string) {
  const payments = await db.payment.findMany({ where: { orderId } });
  const disputes = await db.dispute.findMany({ where: { orderId } });
  const sum = (rows: number[]) => rows.reduce((total, cents) => total + cents, 0);
  const of = (kind: string) =>
    sum(
      payments
        .filter((one) => one.kind === kind && one.status !== "FAILED")
        .map(({ amountCents }) => amountCents),
    );
  return {
    captured: of("CAPTURE"),
    refunded: of("REFUND"),
    withdrawn: sum(disputes.map(({ withdrawnCents }) => withdrawnCents)),
  };
}

test(
  "whatever buyers, banks and staff do, and whenever it is heard of, the books say what Stripe says",
  { timeout: 120_000 },
  async () => {
    const names = constantFrom(...(Object.keys(acts) as (keyof typeof acts)[]));
    const shop = await openShop({ webhooks: false });
    const staff = await makePerson({ role: "STAFF" });
    const cohort = await makeCohort({ capacity: 100 });
    await assert(
      asyncProperty(array(names, { minLength: 3, maxLength: 12 }), async (sequence) => {
        for (const table of [
          "checkouts",
          "charges",
          "refunds",
          "disputes",
          "events",
          "paymentIntents",
        ] as const)
          shop.double.state[table].clear();
        shop.double.faults.clear();
        const { id, sessionId } = await shop.order(await makePerson(), cohort);
        shop.double.payCheckout(sessionId, "card");
        shop.pass(3);
        for (const name of sequence) {
          try {
            await acts[name]({ shop, id, sessionId, staff });
          } catch (error) {
            // What Stripe refuses does not happen.
            if (!(error instanceof Error) || error.constructor.name !== "Refusal") throw error;
          }
        }
        await reconcileOrders();
        const money = await moneyOf(id);
        expect(money).toEqual(moneyAt(shop));
        const lost = await db.dispute.aggregate({
          where: { orderId: id, status: "LOST" },
          _sum: { withdrawnCents: true },
        });
        const credits = await db.receipt.aggregate({
          where: { orderId: id, NOT: { creditsId: null } },
          _sum: { amountCents: true },
        });
        expect(-(credits._sum.amountCents ?? 0) + 0).toBe(money.refunded + (lost._sum.withdrawnCents ?? 0));
      }),
      { numRuns: 25 },
    );
  },
);
