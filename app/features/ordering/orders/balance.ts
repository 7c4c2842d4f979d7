import type { OrderStatus } from "./order";

/** Money moved for an order, as far as a refund depends on it. */
export interface Movement {
  kind: "CAPTURE" | "REFUND";
  status: "PENDING" | "SUCCEEDED" | "FAILED";
  amountCents: number;
}

/** A payment that the buyer's bank disputes; `withdrawnCents` is what the bank holds of it now. */
export interface Disputed {
  status: "OPEN" | "WON" | "LOST";
  withdrawnCents: number;
}

/** What an order's money depends on. */
export interface Ledger {
  payments: readonly Movement[];
  disputes: readonly Disputed[];
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, cents) => total + cents, 0);

const total = (kind: Movement["kind"], movements: readonly Movement[]) =>
  sum(
    movements
      .filter((movement) => movement.kind === kind && movement.status !== "FAILED")
      .map(({ amountCents }) => amountCents),
  );

const withdrawn = (disputes: readonly Disputed[]) =>
  sum(disputes.map(({ withdrawnCents }) => withdrawnCents));

/** What refunds gave back or are giving back, in cents. */
export const refundedCents = (movements: readonly Movement[]) => total("REFUND", movements);

/** What the buyer got back or is getting back, in cents: by refunds, and by disputes that the foundation lost. */
export const returnedCents = ({ payments, disputes }: Ledger) =>
  refundedCents(payments) + withdrawn(disputes.filter(({ status }) => status === "LOST"));

export type Returned = "part" | "whole";

/** How much of an order's money went back, in a word; null when it is all there, or there never was any. */
export function returnedPart(ledger: Ledger): Returned | null {
  const cents = returnedCents(ledger);
  if (cents <= 0) return null;
  return cents >= total("CAPTURE", ledger.payments) ? "whole" : "part";
}

/** What can still be given back, in cents: captured, less what went back or is on its way and what a bank holds. */
export const refundableCents = ({ payments, disputes }: Ledger) =>
  Math.max(0, total("CAPTURE", payments) - refundedCents(payments) - withdrawn(disputes));

export type RefundRefusal = "notFound" | "notPaid" | "nothingLeft" | "tooMuch" | "invalidAmount";

/** Whether `amountCents` may be refunded; null means yes. */
export function refundRefusal(
  status: OrderStatus,
  ledger: Ledger,
  amountCents: number,
): RefundRefusal | null {
  if (status !== "PAID" && status !== "CANCELLED") return "notPaid";
  const left = refundableCents(ledger);
  if (left <= 0) return "nothingLeft";
  if (!Number.isSafeInteger(amountCents) || amountCents <= 0) return "invalidAmount";
  return amountCents > left ? "tooMuch" : null;
}

/** Seats given up, and what is credited for them. */
interface CancelledSeats {
  creditCents: number;
}

/** An order as far as its credit receipts depend on it. `refundId` is there once Stripe has accepted a refund. */
export interface Credited {
  status: OrderStatus;
  amountCents: number;
  paidAt: Date | null;
  cancellations: readonly CancelledSeats[];
  payments: readonly (Movement & { refundId: string | null })[];
  disputes: readonly Disputed[];
}

/**
 * What cancelling took off an order, in cents. One that was cancelled before part of an order could be, has no cancellations: it was
 * cancelled whole.
 */
export const cancelledCents = ({
  status,
  amountCents,
  cancellations,
}: Pick<Credited, "status" | "amountCents" | "cancellations">): number =>
  status === "CANCELLED" && cancellations.length === 0
    ? amountCents
    : sum(cancellations.map(({ creditCents }) => creditCents));

/**
 * What should be credited of an order by now, in cents: what its cancellations say, or what went back when that is more. A refund
 * that Stripe has not accepted, or that failed, credits nothing. What was never paid for has nothing to credit.
 */
export function dueCreditCents(order: Credited): number {
  if (!order.paidAt) return 0;
  const accepted = order.payments.filter(({ kind, refundId }) => kind === "CAPTURE" || refundId !== null);
  const returned = returnedCents({ payments: accepted, disputes: order.disputes });
  return Math.min(order.amountCents, Math.max(cancelledCents(order), returned));
}

type Settled = Ledger & Pick<Credited, "status" | "amountCents" | "cancellations">;

/**
 * What the buyer still has to pay, in cents: what it costs, less what was cancelled of it or given back besides, and what was paid and kept.
 * An invoice stands until it is credited: what went back of a payment by bank is to be paid again.
 */
export function outstandingCents(order: Settled & { way: "ONLINE" | "INVOICE" }): number {
  const besides = order.way === "INVOICE" ? 0 : returnedCents(order);
  return Math.max(0, order.amountCents - Math.max(cancelledCents(order), besides) - keptCents(order));
}

/** What the buyer has paid too much since seats were cancelled, in cents, less what a bank holds: that is owed to them. */
export const owedCents = (order: Settled): number =>
  Math.max(
    0,
    Math.min(refundableCents(order), keptCents(order) - (order.amountCents - cancelledCents(order))),
  );

/** What came in and did not go back. */
const keptCents = (ledger: Ledger) => total("CAPTURE", ledger.payments) - returnedCents(ledger);
