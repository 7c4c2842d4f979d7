// Paying online, giving an order up, and the clock.
import { constantFrom, nat, record } from "fast-check";
import { sendDueInvoices } from "~/features/invoicing/sending/send-due-invoices.server";
import { remindOfOrders } from "~/features/ordering/invoice-terms/remind-of-orders.server";
import { lapseQuotes } from "~/features/ordering/quotes/end-quotes.server";
import { matchEntries } from "~/features/payments/bank/matching/match-entries.server";
import { fulfil } from "~/features/payments/checkout/fulfil.server";
import { withdrawTeamOrder } from "~/features/payments/checkout/pay-team-order.server";
import { withdrawOrder } from "~/features/payments/checkout/withdraw-order.server";
import { reconcileOrders } from "~/features/payments/reconciliation/reconcile-orders.server";
import { type Act, aimAtOrder, said } from "./act";
import { followsGroup, openOf } from "./buying-acts";
import { expire, payOnline, release, settleClock } from "./model-steps";
import { amountOf, hour, type Order, people, pick, placesLeft, type Shop } from "./shop-model";

const noOrder = { way: "INVOICE", status: "EXPIRED", isPaidUnheard: false };
type Told = "webhook" | "twice" | "notAtAll";

/** Somebody pays on Stripe's page, perhaps after it closed; the shop hears it, hears it twice, or hears nothing. */
export const pay: Act<{ order: number; told: Told }> = {
  args: record({ order: nat(), told: constantFrom("webhook", "twice", "notAtAll") }),
  aim: aimAtOrder(({ status }) => status === "PENDING"),
  applies: (shop, { order: index, told }) => {
    const { way, status, isPaidUnheard } = shop.orders.length > 0 ? pick(shop.orders, index) : noOrder;
    if (way !== "ONLINE" || isPaidUnheard) return false;
    return status === "PENDING" || (status === "EXPIRED" && told !== "notAtAll");
  },
  predict(shop, { order: index, told }) {
    const order = pick(shop.orders, index);
    if (told === "notAtAll") order.isPaidUnheard = true;
    else if (order.status === "EXPIRED" && lateObstacle(shop, order)) giveBack(order);
    else payOnline(shop, order);
    return "ok";
  },
  async perform({ orders, stripe }, { order, told }) {
    const { sessionId } = pick(orders(), order);
    if (told !== "webhook") stripe.faults.onEvents("*", told === "twice" ? "duplicate" : "drop");
    stripe.payCheckout(sessionId!, "ideal", { late: true });
    if (told === "twice") await Promise.all([fulfil(sessionId!), fulfil(sessionId!)]);
    await stripe.flush();
    stripe.faults.clear();
    return "ok";
  },
};

/** Why money that came after the seats were given back cannot buy them. */
function lateObstacle(shop: Shop, { buyer, colleague, seats }: Order) {
  if (buyer !== "team" && !colleague && followsGroup(shop, buyer)) return "paidTwice";
  if (buyer !== "team" && openOf(shop, buyer)) return "paidTwice";
  const asked = seats.filter(({ kind }) => kind === "group").length;
  return shop.now >= shop.startsAt || placesLeft(shop) < asked ? "noSeat" : null;
}

function giveBack(order: Order) {
  order.status = "CANCELLED";
  order.captures.push({ cents: amountOf(order), source: "STRIPE", isTakenBack: false });
  order.refundedCents = amountOf(order);
  release(order.seats);
}

/** An order that is not paid is given up by who made it. */
export const giveUp: Act<{ order: number }> = {
  args: record({ order: nat() }),
  aim: aimAtOrder(({ status }) => status === "PENDING"),
  applies: (shop) => shop.orders.length > 0,
  predict(shop, { order: index }) {
    const order = pick(shop.orders, index);
    if (order.status === "EXPIRED") return "ok";
    if (order.status !== "PENDING") return "alreadyPaid";
    if (order.isPaidUnheard) {
      payOnline(shop, order);
      return "alreadyPaid";
    }
    expire(order);
    return "ok";
  },
  async perform({ orders, as, actor, stripe }, { order }) {
    const { personId, id, number } = pick(orders(), order);
    const buyer = people.find((who) => actor(who).personId === personId);
    const given = buyer
      ? await withdrawOrder(personId, id)
      : await withdrawTeamOrder(await as("orders.place"), number);
    await stripe.flush();
    return said(given);
  },
};

/** Time passes, and what runs by the clock has run. */
export const pass: Act<{ hours: number }> = {
  args: record({ hours: constantFrom(1, 30, 9 * 24, 35 * 24) }),
  predict(shop, { hours }) {
    shop.now += hours * hour;
    settleClock(shop);
    return "ok";
  },
  async perform(world, { hours }) {
    world.pass(hours * hour);
    await reconcileOrders();
    const run = { number: 1, last: false };
    await lapseQuotes({}, run);
    await sendDueInvoices();
    await matchEntries();
    await remindOfOrders({}, run);
    await world.stripe.flush();
    return "ok";
  },
};
