// Cancelling: seats of an order, by who ordered or by the foundation.
import { boolean, constantFrom, nat, record } from "fast-check";
import { daysBetween } from "~/features/ordering/cancelling/cancellation-share";
import { cancelSeats } from "~/features/payments/cancellation/cancel-seats.server";
import type { Canceller } from "~/features/payments/cancellation/canceller";
import { findCancellable } from "~/features/payments/cancellation/cancellable-orders.db.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type Act, aimAtOrder, said } from "./act";
import { confirm, release } from "./model-steps";
import {
  amountOf,
  capturedCents,
  isInvoiced,
  keptCents,
  type Order,
  people,
  pick,
  priceCents,
  type Seat,
  type Shop,
} from "./shop-model";
import type { World } from "./world";

interface Cancel {
  order: number;
  /** Which of its seats: bit by bit. */
  seats: number;
  by: "buyer" | "foundation";
  share: "terms" | 10_000;
  withRefund: boolean;
}

/** What comes back of a seat by the terms, in halves of its price, and whether its buyer cancels it alone. */
function halvesOf(
  shop: Shop,
  { createdAt, buyer }: Order,
  { kind, holder }: Seat,
): { halves: number; isOwn: boolean } {
  const days = (from: number, to: number) => daysBetween(new Date(from), new Date(to));
  const canReflect = days(createdAt, shop.now) <= 14;
  if (kind === "alone") {
    const hasBegun = holder?.as === "ACCEPTED" && holder.hasBegun;
    return canReflect && !hasBegun ? { halves: 2, isOwn: true } : { halves: 0, isOwn: false };
  }
  if (shop.startsAt <= shop.now) return { halves: 0, isOwn: false };
  const left = days(shop.now, shop.startsAt);
  const isConsumer = buyer !== "team";
  return { halves: left >= 14 || (isConsumer && canReflect) ? 2 : left >= 1 ? 1 : 0, isOwn: true };
}

const chosenOf = <One>(seats: readonly One[], bits: number) =>
  seats.filter((_, index) => (bits >> index) & 1);

export const cancel: Act<Cancel> = {
  args: record({
    order: nat(),
    seats: constantFrom(15, 15, 1, 2, 3, 0),
    by: constantFrom("buyer", "foundation"),
    share: constantFrom<Cancel["share"]>("terms", 10_000),
    withRefund: boolean(),
  }),
  aim: aimAtOrder(({ status }) => status === "PAID" || status === "ON_INVOICE"),
  applies: (shop) => shop.orders.length > 0,
  predict(shop, { order: index, seats: bits, by, share, withRefund }) {
    const order = pick(shop.orders, index);
    if (order.status === "CANCELLED") return "already";
    if (order.status !== "PAID" && order.status !== "ON_INVOICE") return "notCancellable";
    const left = order.seats.filter(({ status }) => status !== "RELEASED");
    const seats = chosenOf(left, bits);
    if (seats.length === 0) return "noSeats";
    const shares = seats.map((seat) => halvesOf(shop, order, seat));
    if (by === "buyer" && !shares.every(({ isOwn }) => isOwn)) return "notOwn";
    const isWhole = by === "foundation" && share !== "terms";
    const credit = seats.reduce(
      (cents, { kind }, nth) => cents + ((isWhole ? 2 : shares[nth]!.halves) * priceCents[kind]) / 2,
      0,
    );
    release(seats);
    for (const seat of seats) seat.isCancelled = true;
    order.cancelledCents += credit;
    if (isInvoiced(order)) order.invoicedCents -= credit;
    goOn(shop, order);
    if (withRefund && order.way === "ONLINE") order.refundedCents += owedCents(order);
    return "ok";
  },
  async perform(world, { order: index, seats: bits, by, share, withRefund }) {
    const order = pick(world.orders(), index);
    const seen = await findCancellable(db, { id: order.id }, now());
    // As the model has them, by their ids.
    const left = seen!.seats.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const seats = new Map(chosenOf(left, bits).map(({ id, state }) => [id, state]));
    const asked = { seats, reason: "", withRefund, share: by === "foundation" ? share : ("terms" as const) };
    const cancelled = await cancelSeats(await cancellerOf(world, order.personId, by), order.id, asked);
    await world.stripe.flush();
    return said(cancelled);
  },
};

/** What is still to be paid of it. */
const toPayCents = (order: Order) => Math.max(0, amountOf(order) - order.cancelledCents - keptCents(order));
/** What was paid too much. */
const owedCents = (order: Order) =>
  Math.max(
    0,
    Math.min(
      capturedCents(order) - order.refundedCents,
      keptCents(order) - amountOf(order) + order.cancelledCents,
    ),
  );

/** An order ends when no seat and nothing to pay is left of it, and is a paid one when what came covers what is left. */
function goOn(shop: Shop, order: Order) {
  const hasSeats = order.seats.some(({ status }) => status !== "RELEASED");
  const toPay = toPayCents(order);
  if (!hasSeats && (order.status === "PAID" || toPay === 0)) order.status = "CANCELLED";
  else if (order.status === "ON_INVOICE" && toPay === 0 && keptCents(order) > 0) confirm(order, shop.now);
}

async function cancellerOf(
  { as, actor, staff }: World,
  personId: string,
  by: Cancel["by"],
): Promise<Canceller> {
  if (by === "foundation") return { by, actor: staff };
  const buyer = people.find((who) => actor(who).personId === personId);
  return buyer ? { by, actor: actor(buyer) } : { by: "organisation", actor: await as("orders.cancel") };
}
