// What happens to the orders and seats of the model, whoever asked for it.
import { endOfDayAfter } from "~/features/ordering/invoice-terms/invoice-terms";
import {
  amountOf,
  type Booking,
  day,
  hour,
  isInvoiced,
  keptCents,
  type Kind,
  openCents,
  type Order,
  type Seat,
  type Shop,
  terms,
  type Who,
} from "./shop-model";

export const endOfDay = (now: number, days: number) => endOfDayAfter(new Date(now), days).getTime();

export const newOrder = (
  values: Pick<Order, "buyer" | "way" | "status" | "lines" | "createdAt" | "expiresAt">,
): Order => ({
  ...{ colleague: null, seats: [], heldNth: 0, isPaidUnheard: false, quote: "none" as const },
  ...{ reference: { number: "", follows: false }, invoiceFrom: null, dueAt: null },
  ...{ invoicedCents: 0, cancelledCents: 0, captures: [], refundedCents: 0 },
  ...values,
});

/** The seats of an order's lines, held. */
export function hold(shop: Shop, order: Order) {
  const seats = (kind: Kind) =>
    Array.from({ length: order.lines[kind] }, (): Seat => {
      return { kind, status: "HELD", holder: null, isCancelled: false };
    });
  order.heldNth = 1 + Math.max(0, ...shop.orders.map(({ heldNth }) => heldNth));
  order.seats = [...seats("group"), ...seats("alone")];
}

export const offer = (seat: Seat, who: Who, now: number) => {
  seat.holder = { who, as: "OFFERED", until: now + terms.offerDays * day, isBuyer: false, hasBegun: false };
};

/** All of these seats are nobody's and free for others. */
export function release(seats: readonly Seat[]) {
  for (const seat of seats) Object.assign(seat, { status: "RELEASED", holder: null });
}

/** Makes it a paid one: its seats are taken, and whoever bought one for themselves follows with it. */
export function confirm(order: Order, now: number) {
  order.status = "PAID";
  for (const seat of order.seats) if (!seat.isCancelled) seat.status = "TAKEN";
  const [seat] = order.seats;
  if (order.buyer === "team" || !seat) return;
  if (order.colleague) offer(seat, order.colleague, now);
  else seat.holder = { who: order.buyer, as: "ACCEPTED", until: 0, isBuyer: true, hasBegun: false };
}

/** Money by bank, or that staff say was paid. */
export function receive(shop: Shop, order: Order, cents: number, source: "BANK" | "MANUAL") {
  order.captures.push({ cents, source, isTakenBack: false });
  if (order.status === "ON_INVOICE" && openCents(order) <= 0 && keptCents(order) > 0)
    confirm(order, shop.now);
}

/** Why an order takes no money by bank. */
export function bankObstacle({ way, status, dueAt }: Order) {
  if (way === "ONLINE") return "online";
  if (status === "EXPIRED" || status === "QUOTED") return "ended";
  return dueAt === null ? "notInvoiced" : null;
}

/** Books money on its order; what staff wrote down before is confirmed by it. */
export function book(shop: Shop, booking: Booking) {
  const { order, cents } = booking;
  booking.state = "matched";
  const written = order.captures.find(
    (one) => one.source === "MANUAL" && !one.isTakenBack && one.cents === cents,
  );
  if (written) written.source = "BANK";
  else receive(shop, order, cents, "BANK");
}

/** Books by itself what is to the cent what its order owes, or what staff wrote down. */
export function match(shop: Shop) {
  for (const booking of shop.bookings) {
    const { order, cents, state } = booking;
    if (state !== "open" || bankObstacle(order)) continue;
    const isWritten = order.captures.some(
      (one) => one.source === "MANUAL" && !one.isTakenBack && one.cents === cents,
    );
    if (isWritten || openCents(order) === cents) book(shop, booking);
  }
}

export function issueInvoice(shop: Shop, order: Order) {
  order.invoicedCents = amountOf(order) - order.cancelledCents;
  order.dueAt = endOfDay(shop.now, terms.paymentDays);
}

/** When its invoice goes out: an hour after its number is known. */
export const invoiceFrom = ({ reference }: Order, now: number) => (reference.follows ? null : now + hour);

/** What the clock brings: payments that nobody told of, ends of holds and quotes, invoices that are due, and bookings that can be matched. */
export function settleClock(shop: Shop) {
  for (const order of shop.orders) {
    if (order.status === "PENDING" && order.isPaidUnheard) payOnline(shop, order);
    else if (order.status === "PENDING" && order.expiresAt <= shop.now) expire(order);
    if (order.status === "QUOTED" && order.expiresAt < shop.now) order.status = "EXPIRED";
    if (
      order.status === "ON_INVOICE" &&
      !isInvoiced(order) &&
      order.invoiceFrom !== null &&
      order.invoiceFrom <= shop.now
    )
      issueInvoice(shop, order);
  }
  match(shop);
}

export function expire(order: Order) {
  order.status = "EXPIRED";
  release(order.seats);
}

/** All of an order was paid at Stripe. */
export function payOnline(shop: Shop, order: Order) {
  order.isPaidUnheard = false;
  order.captures.push({ cents: amountOf(order), source: "STRIPE", isTakenBack: false });
  confirm(order, shop.now);
}
