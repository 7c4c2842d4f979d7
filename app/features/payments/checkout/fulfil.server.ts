import { availability } from "~/features/cohorts/cohort/cohort";
import { factsOf, findCohort } from "~/features/cohorts/cohort/find-cohort.server";
import { lockCohortRow } from "~/features/cohorts/cohort/lock-cohort.server";
import { isEnrolled, isEnrolledAlone } from "~/features/enrolment/enrolments/is-enrolled.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { log } from "~/platform/log.server";
import { acceptPayment } from "./accept-payment.server";
import { readCheckout } from "../stripe/checkout-session.server";
import type { Received } from "./captures.db.server";
import { giveBack } from "../refunds/give-back.server";
import {
  type CheckoutFacts,
  type GiveBackReason,
  nextStep,
  type OrderStatus,
} from "~/features/ordering/orders/order";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import { lockOrder, type OrderRow } from "~/features/ordering/orders/lock-order.server";
import { findOpenOrder } from "~/features/ordering/open-orders/find-open-order.server";
import { moveOrder } from "~/features/ordering/orders/move-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { recordReturnsOf } from "../reconciliation/record-returns.server";
import { releaseOrder } from "~/features/ordering/orders/release-order.server";

/**
 * Brings an order to where its checkout at Stripe is: paid, under way, or free again. The webhook, the return page and the
 * reconciliation job all call this, any number of times, in any order and at once: Stripe is asked anew, the order is
 * locked, and what was done before is not done again (https://docs.stripe.com/checkout/fulfillment). Money that went back
 * already is written down with it.
 *
 * Returns the order's status, or null when the checkout is not of this shop. Throws when Stripe or the database fails.
 */
export async function fulfil(sessionId: string): Promise<OrderStatus | null> {
  const checkout = await readCheckout(sessionId);
  if (!checkout) return releaseUnknown(sessionId);
  const orderId = checkout.orderId ?? (await orderOfSession(sessionId));
  if (!orderId) {
    log.warn({ sessionId }, "a checkout at Stripe belongs to no order");
    return null;
  }
  // Receipt numbers make them wait for each other in any case: here they wait without a database connection each.
  const status = await oneAtATime(
    "settle",
    async () =>
      (await settledStatus(orderId, checkout)) ??
      db.$transaction((tx) => settle(tx, orderId, checkout), transactionLimits),
  );
  if (checkout.returnedCents > 0 || checkout.isDisputed) await recordReturnsOf(checkout.paymentIntentId);
  return status;
}

/**
 * The status of an order that is where its checkout is, and null when there is something to do. Seen without a lock: the
 * second to hear of a payment changes nothing, and an order that ended stays so.
 */
async function settledStatus(orderId: string, checkout: CheckoutFacts): Promise<OrderStatus | null> {
  const order = await db.order.findUnique({
    where: { id: orderId },
    select: {
      id: true,
      status: true,
      amountCents: true,
      currency: true,
      checkoutSessionId: true,
      unansweredAt: true,
    },
  });
  return order && !order.unansweredAt && nextStep(order, checkout) === "keep" ? order.status : null;
}

async function settle(tx: Tx, orderId: string, checkout: CheckoutFacts): Promise<OrderStatus | null> {
  const order = await lockOrder(tx, orderId);
  if (!order) return null;
  if (order.unansweredAt) await tx.order.update({ where: { id: order.id }, data: { unansweredAt: null } });
  const step = nextStep(order, checkout);
  switch (step) {
    case "keep":
      return order.status;
    case "refuse":
      await refuse(tx, order, checkout);
      return order.status;
    case "wait":
      await recordEvent(tx, order.id, "paymentUnderWay");
      return moveOrder(tx, order, "wait", { checkoutSessionId: checkout.sessionId });
    case "release":
      await releaseOrder(tx, order, checkout.state === "failed" ? "paymentFailed" : "expired");
      return "EXPIRED";
    case "wrongAmount":
    case "wrongCurrency":
      return returnMoney(tx, order, checkout, step);
    case "complete":
    case "late":
      return accept(tx, order, checkout);
  }
}

/** The right money for the right order: enrols, unless the seat, the cohort or the need for it is gone. */
async function accept(tx: Tx, order: OrderRow, checkout: CheckoutFacts): Promise<OrderStatus> {
  const isLate = order.status === "EXPIRED";
  const obstacle = await findObstacle(tx, order, isLate);
  if (obstacle) return returnMoney(tx, order, checkout, obstacle);
  if (isLate) await recordEvent(tx, order.id, "paidLate");
  await saveSession(tx, order, checkout);
  await acceptPayment(tx, order, { ...receivedOf(checkout), method: checkout.method });
  return "PAID";
}

async function findObstacle(tx: Tx, order: OrderRow, isLate: boolean): Promise<GiveBackReason | null> {
  if (order.seats.length === 0) return "noSeat";
  const cohortIds = cohortsOf(order);
  for (const id of cohortIds) {
    const status = await lockCohortRow(tx, id);
    if (!status || status === "CANCELLED") return "cohortCancelled";
  }
  // Whoever erases an account locks its orders first, so that this stays so until the transaction ends.
  if (order.person.erasedAt) return "accountErased";
  if (!order.organisationId && (await followsAlready(tx, order, isLate))) return "paidTwice";
  if (!isLate) return null;
  for (const id of cohortIds) if (!(await hasRoom(tx, order, id))) return "noSeat";
  return null;
}

/** The groups of an order's seats, in the order in which everybody locks them. */
const cohortsOf = ({ seats }: OrderRow) =>
  [...new Set(seats.flatMap(({ cohortId }) => cohortId ?? []))].toSorted();

/** Somebody who pays for one seat has it already, or pays for it another time. */
async function followsAlready(tx: Tx, order: OrderRow, isLate: boolean) {
  const {
    personId,
    seats: [seat],
    lines: [line],
  } = order;
  const cohortId = seat!.cohortId;
  // A colleague may have another place already: that is for them to say, when they are asked.
  if (order.attendeeEmail)
    return isLate && cohortId !== null && (await findOpenOrder(tx, personId, { cohortId })) !== null;
  if (!cohortId) return isEnrolledAlone(tx, personId, line!.offerId);
  return (
    (await isEnrolled(tx, personId, cohortId)) ||
    (isLate && (await findOpenOrder(tx, personId, { cohortId })) !== null)
  );
}

/** Only the room counts: who paid before enrolment closed may come in after it. */
async function hasRoom(tx: Tx, { seats }: OrderRow, cohortId: string): Promise<boolean> {
  const cohort = (await findCohort(tx, cohortId))!;
  const room = availability(
    { ...factsOf(cohort), status: "PUBLISHED", isOnSale: true, enrolUntil: now() },
    now(),
  );
  return room.ok && room.seatsLeft >= seats.filter((seat) => seat.cohortId === cohortId).length;
}

async function returnMoney(
  tx: Tx,
  order: OrderRow,
  checkout: CheckoutFacts,
  reason: GiveBackReason,
): Promise<OrderStatus> {
  await saveSession(tx, order, checkout);
  await giveBack(tx, order, { ...receivedOf(checkout), returnedCents: checkout.returnedCents }, reason);
  return "CANCELLED";
}

/** Money that names this order but came by another way than its checkout: staff look at it, nothing is done by itself. */
async function refuse(tx: Tx, order: OrderRow, { sessionId }: CheckoutFacts): Promise<void> {
  const seen = await tx.orderEvent.count({ where: { orderId: order.id, kind: "wrongOrder" } });
  if (seen === 0) await recordEvent(tx, order.id, "wrongOrder", { sessionId });
}

const receivedOf = ({ paymentIntentId, amountCents, currency }: CheckoutFacts): Received => ({
  paymentIntentId,
  amountCents,
  currency,
});

async function saveSession(tx: Tx, order: OrderRow, { sessionId }: CheckoutFacts): Promise<void> {
  if (order.checkoutSessionId !== sessionId)
    await tx.order.update({ where: { id: order.id }, data: { checkoutSessionId: sessionId } });
}

const orderOfSession = async (sessionId: string) =>
  (await db.order.findUnique({ where: { checkoutSessionId: sessionId }, select: { id: true } }))?.id ?? null;

/** Stripe has never heard of a checkout we saved: once its time is over, the seat is free. */
async function releaseUnknown(sessionId: string): Promise<OrderStatus | null> {
  const orderId = await orderOfSession(sessionId);
  if (!orderId) return null;
  log.warn({ orderId }, "Stripe does not know the checkout of an order");
  return db.$transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order || order.status !== "PENDING" || order.expiresAt > now()) return order?.status ?? null;
    await releaseOrder(tx, order, "expired");
    return "EXPIRED" as const;
  }, transactionLimits);
}
