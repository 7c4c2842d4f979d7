import type { Movement } from "~/features/ordering/orders/balance";
import type { OrderStatus } from "~/features/ordering/orders/order";
import { type InvoiceLedger, keptCents, openCents } from "./invoice-balance";

/** A booking, as far as matching depends on it. Negative cents left the account. */
export interface EntryFacts {
  amountCents: number;
  isReversal: boolean;
}

/** An order that a booking may be about. */
export interface Candidate extends InvoiceLedger {
  id: string;
  status: OrderStatus;
  way: "ONLINE" | "INVOICE";
  /** `isWritten`: staff wrote it down, and no booking was seen that it is. */
  payments: readonly (Movement & { id: string; isWritten: boolean })[];
}

/** Why an order takes no money of a booking, whoever says so. */
export type OrderObstacle = "online" | "ended" | "notInvoiced";

/** Why a booking waits for somebody: none of these is decided by itself. */
export type WaitReason =
  | OrderObstacle
  | "noNumber"
  | "unknownNumber"
  | "severalOrders"
  | "partial"
  | "tooMuch"
  | "alreadyPaid"
  | "otherPayer"
  | "reversal"
  | "outgoing"
  | "owesOther"
  | "undone";

/** `confirms`: the payment that staff wrote down before the booking was seen; null when it is a new one. */
export type Decision =
  { does: "book"; orderId: string; confirms: string | null } | { does: "wait"; reason: WaitReason };

const wait = (reason: WaitReason): Decision => ({ does: "wait", reason });

/** What there is to know of a booking before it is decided on. */
export interface Evidence {
  /** Orders that it names by a number which can mean nothing else. */
  named: readonly Candidate[];
  /** It names a number of ours that no order or invoice has. */
  namesUnknown: boolean;
  /** From this account came money of other organisations only. */
  isOtherPayer: boolean;
  /** Somebody took back what was made of it before: it is theirs to say. */
  isUndone: boolean;
}

/**
 * What becomes of a booking by itself: it is booked on the one order that it names, when its amount is to the cent what that order
 * owes or is owed, or what staff wrote down already. Everything else waits for somebody.
 */
export function decide(
  entry: EntryFacts,
  { named, namesUnknown, isOtherPayer, isUndone }: Evidence,
): Decision {
  if (isUndone) return wait("undone");
  if (entry.isReversal) return wait("reversal");
  const [order, ...others] = named;
  const isIncoming = entry.amountCents > 0;
  if (others.length > 0 || (order && namesUnknown)) return wait("severalOrders");
  if (!order) return wait(namesUnknown ? "unknownNumber" : isIncoming ? "noNumber" : "outgoing");
  const obstacle = obstacleOf(order);
  if (obstacle) return wait(obstacle);
  const cents = Math.abs(entry.amountCents);
  const written = writtenPayments(order, isIncoming, cents);
  if (isIncoming && isOtherPayer) return wait("otherPayer");
  if (written.length > 0) return { does: "book", orderId: order.id, confirms: written[0]!.id };
  const open = openCents(order);
  if (!isIncoming) return open === -cents ? book(order) : wait("owesOther");
  if (open <= 0) return wait("alreadyPaid");
  return open === cents ? book(order) : wait(cents < open ? "partial" : "tooMuch");
}

const book = ({ id }: Candidate): Decision => ({ does: "book", orderId: id, confirms: null });

/** Why an order takes no money by bank, or null. Without an invoice nothing says what it owes. */
export function obstacleOf(order: Pick<Candidate, "way" | "status" | "invoices">): OrderObstacle | null {
  if (order.way !== "INVOICE") return "online";
  if (order.status === "EXPIRED" || order.status === "QUOTED") return "ended";
  return order.invoices.length === 0 ? "notInvoiced" : null;
}

/** Payments of this amount that staff wrote down and that no booking confirms yet. */
const writtenPayments = (order: Candidate, isIncoming: boolean, cents: number) =>
  order.payments.filter(
    ({ isWritten, kind, status, amountCents }) =>
      isWritten &&
      status === "SUCCEEDED" &&
      amountCents === cents &&
      kind === (isIncoming ? "CAPTURE" : "REFUND"),
  );

export type AssignRefusal =
  OrderObstacle | "notFound" | "invalidAmount" | "moreThanLeft" | "moreThanKept" | "assignedAlready";

/** The payment that staff wrote down and that this part of a booking confirms, or null. */
export const confirmedBy = (order: Candidate, isIncoming: boolean, cents: number): string | null =>
  writtenPayments(order, isIncoming, cents)[0]?.id ?? null;

/** Whether so much of what is left of a booking may be assigned to an order; null means yes. `leftCents` has the sign of the booking. */
export function assignRefusal(
  order: Candidate & { isAssigned: boolean },
  leftCents: number,
  cents: number,
): AssignRefusal | null {
  const obstacle = obstacleOf(order);
  if (obstacle) return obstacle;
  if (order.isAssigned) return "assignedAlready";
  if (!Number.isSafeInteger(cents) || cents <= 0) return "invalidAmount";
  if (cents > Math.abs(leftCents)) return "moreThanLeft";
  const isNewRefund = leftCents < 0 && confirmedBy(order, false, cents) === null;
  return isNewRefund && cents > keptCents(order) ? "moreThanKept" : null;
}
