import { type Credited, type Ledger, owedCents } from "~/features/ordering/orders/balance";
import type { SalesTerms } from "~/features/ordering/terms/sales-terms";
import type { OrderStatus } from "~/features/ordering/orders/order";
import type { SeatState } from "~/features/enrolment/seats/seat";
import {
  type Cancelled,
  type CancelledPart,
  type CreditLine,
  creditCentsOf,
  partsOf,
} from "~/features/ordering/cancelling/cancellation-credit";
import type { SeatShare } from "~/features/ordering/cancelling/cancellation-share";

/** A seat that can still be cancelled. */
export interface CancellableSeat {
  id: string;
  lineId: string;
  state: SeatState;
  /** Who was offered it or follows with it; null while it is nobody's. */
  holder: { name: string; email: string } | null;
  cohort: { id: string; name: string; startsAt: Date; timeZone: string } | null;
  /** Somebody has completed what it is for: that stays theirs. */
  isCompleted: boolean;
  share: SeatShare;
}

/** An order as far as cancelling depends on it. */
export interface CancellableOrder extends Pick<Credited, "amountCents" | "cancellations">, Ledger {
  id: string;
  number: string;
  status: OrderStatus;
  way: "ONLINE" | "INVOICE";
  currency: string;
  organisationId: string | null;
  /** Those that it was made under. */
  terms: Pick<SalesTerms, "cancellation">;
  lines: (CreditLine & { contentId: string })[];
  /** What was cancelled before. */
  cancelled: Cancelled[];
  /** It has an invoice; `beforeInvoice`: that is still to come. */
  isInvoiced: boolean;
  beforeInvoice: boolean;
  /** Money came through Stripe, so that it can go back there. */
  isPaidOnline: boolean;
  seats: CancellableSeat[];
}

/** Orders of which seats can be cancelled: paid, or on invoice. */
export const isCancellable = ({ status }: { status: OrderStatus }) =>
  status === "PAID" || status === "ON_INVOICE";

/** By the terms, or the share that staff choose for all of them, in basis points. */
export type ChosenShare = "terms" | number;

/** What cancelling comes to. Cents, VAT included. */
export interface Quote {
  parts: CancelledPart[];
  creditCents: number;
  /** What the buyer has then paid too much, with what was so before. */
  owedCents: number;
}

/** What cancelling these seats comes to now. */
export function quoteOf(order: CancellableOrder, seatIds: ReadonlySet<string>, share: ChosenShare): Quote {
  const chosen = order.seats.filter(({ id }) => seatIds.has(id));
  const parts = partsOf(
    order.lines,
    chosen.map((seat) => ({ lineId: seat.lineId, shareBp: shareOf(seat, share) })),
  );
  const creditCents = creditCentsOf(order.lines, order.cancelled, parts, order);
  const cancellations = [...order.cancellations, { creditCents }];
  return { parts, creditCents, owedCents: owedCents({ ...order, cancellations }) };
}

/** The share of a seat's price that comes back, in basis points. */
export const shareOf = (seat: Pick<CancellableSeat, "share">, share: ChosenShare): number =>
  share === "terms" ? seat.share.shareBp : share;

/** The seats that were chosen as the form showed them: an answer names each with the state that it had. */
export type ChosenSeats = ReadonlyMap<string, string>;

/**
 * What is wrong with a choice of seats; null: nothing.
 * - `noSeats`: none was chosen. - `already`: all of them were cancelled before. - `changed`: one is not any more as the form showed it.
 */
export function choiceFault(
  order: CancellableOrder,
  chosen: ChosenSeats,
): "noSeats" | "already" | "changed" | null {
  if (chosen.size === 0) return "noSeats";
  const present = [...chosen].map(
    ([id, state]) => [order.seats.find((seat) => seat.id === id), state] as const,
  );
  if (present.every(([seat]) => !seat)) return "already";
  return present.every(([seat, state]) => seat?.state === state) ? null : "changed";
}
