// What a shop is in the eyes of whoever tests it: one group, one organisation, two people, and their orders. Pure and small: money is a
// few sums, a seat is one row. Whatever the product does beyond it (mails, documents, tickets) the invariants look at.
export const people = ["noor", "omar"] as const;
export type Who = (typeof people)[number];

export const hour = 3_600_000;
export const day = 24 * hour;

/** A seat in the group, or of what one follows alone; with VAT of 21 %, and halves that are whole cents, so that nothing is rounded. */
export type Kind = "group" | "alone";
export const netCents: Record<Kind, number> = { group: 70_000, alone: 20_000 };
export const priceCents: Record<Kind, number> = { group: 84_700, alone: 24_200 };

/** What the terms of the first day say (`firstTerms`). */
export const terms = { unverifiedSeats: 5, paymentDays: 30, quoteDays: 60, offerDays: 30 };

/** Who was offered a seat or follows with it. */
export interface Holder {
  who: Who;
  as: "OFFERED" | "ACCEPTED";
  /** Until when the offer can be answered. */
  until: number;
  /** They bought it for themselves. */
  isBuyer: boolean;
  /** They finished a lesson. */
  hasBegun: boolean;
}

export interface Seat {
  kind: Kind;
  status: "HELD" | "TAKEN" | "RELEASED";
  holder: Holder | null;
  isCancelled: boolean;
}

export interface Capture {
  cents: number;
  /** `MANUAL`: staff wrote it down. */
  source: "STRIPE" | "BANK" | "MANUAL";
  isTakenBack: boolean;
}

export interface Order {
  /** Of the organisation, or of somebody: for themselves or for a colleague. */
  buyer: Who | "team";
  colleague: Who | null;
  way: "ONLINE" | "INVOICE";
  status: "QUOTED" | "ON_INVOICE" | "PENDING" | "PAID" | "EXPIRED" | "CANCELLED";
  lines: Record<Kind, number>;
  seats: Seat[];
  /** Counts up with each order whose seats are held. */
  heldNth: number;
  createdAt: number;
  expiresAt: number;
  /** It was paid at Stripe, and nobody told the shop. */
  isPaidUnheard: boolean;
  quote: "none" | "open" | "accepted" | "withdrawn";
  reference: { number: string; follows: boolean };
  invoiceFrom: number | null;
  /** Of its invoice; null while there is none. */
  dueAt: number | null;
  invoicedCents: number;
  cancelledCents: number;
  captures: Capture[];
  refundedCents: number;
}

/** Money on the foundation's account that names an order. */
export interface Booking {
  order: Order;
  cents: number;
  state: "open" | "matched" | "takenBack";
}

export interface Start {
  isVerified: boolean;
  capacity: number;
  startsInDays: number;
}

export interface Shop extends Start {
  /** How many acts there were. */
  acts: number;
  now: number;
  startsAt: number;
  hasAgreement: boolean;
  orders: Order[];
  bookings: Booking[];
}

export const openModel = (start: Start, now: number): Shop => ({
  ...{ ...start, acts: 0, now, startsAt: now + start.startsInDays * day },
  ...{ hasAgreement: false, orders: [], bookings: [] },
});

const sum = (cents: readonly number[]) => cents.reduce((total, one) => total + one, 0);
export const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;

export const amountOf = ({ lines }: Order) => lines.group * priceCents.group + lines.alone * priceCents.alone;
export const capturedCents = ({ captures }: Order) =>
  sum(captures.map(({ cents, isTakenBack }) => (isTakenBack ? 0 : cents)));
export const keptCents = (order: Order) => capturedCents(order) - order.refundedCents;
/** What an invoice still asks. */
export const openCents = (order: Order) => order.invoicedCents - keptCents(order);
export const isInvoiced = ({ dueAt }: Order) => dueAt !== null;

const inUse = (seats: readonly Seat[]) =>
  seats.filter(({ kind, status }) => kind === "group" && status !== "RELEASED").length;
export const placesLeft = ({ capacity, orders }: Shop) =>
  capacity - inUse(orders.flatMap(({ seats }) => seats));

/** What somebody follows now. */
export const followed = ({ orders }: Shop, who: Who): Seat[] =>
  orders.flatMap(({ seats }) =>
    seats.filter(({ holder }) => holder?.who === who && holder.as === "ACCEPTED"),
  );

/** What can be seen of it: the product must show the same. */
export const pictureOf = (shop: Shop) => ({
  left: placesLeft(shop),
  orders: shop.orders.map((order) => ({
    status: order.status,
    seats: order.seats.map(({ status, holder }) =>
      [status, ...(holder ? [holder.as, holder.who] : [])].join(" "),
    ),
    ...{ invoiced: order.invoicedCents, cancelled: order.cancelledCents },
    ...{ captured: capturedCents(order), refunded: order.refundedCents },
  })),
});
