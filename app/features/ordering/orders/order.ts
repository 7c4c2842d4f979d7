export const orderStatuses = [
  "QUOTED",
  "ON_INVOICE",
  "PENDING",
  "PROCESSING",
  "PAID",
  "EXPIRED",
  "CANCELLED",
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/** The status that a text names, or null. */
export const readOrderStatus = (text: string | null): OrderStatus | null =>
  orderStatuses.find((status) => status === text) ?? null;

/**
 * What may happen to an order.
 * - `accept`: a quote is taken up. - `wait`: a bank has the payment. - `pay`: all of it is paid. - `release`: it ends unpaid, and nothing was
 *   invoiced. - `giveBack`: money came that cannot buy it, and goes back. - `cancel`: it was paid or invoiced, and is called off.
 * - `reopen`: what it was paid with by bank was another's money; only of one on invoice.
 */
export const orderActs = ["accept", "wait", "pay", "release", "giveBack", "cancel", "reopen"] as const;
export type OrderAct = (typeof orderActs)[number];

/** What an order is after each act that its status allows; nothing else ever happens to its status. Paid after it ended, it is paid late. */
export const orderSteps: Record<OrderStatus, Partial<Record<OrderAct, OrderStatus>>> = {
  QUOTED: { accept: "ON_INVOICE", release: "EXPIRED" },
  ON_INVOICE: { pay: "PAID", release: "EXPIRED", cancel: "CANCELLED" },
  PENDING: { wait: "PROCESSING", pay: "PAID", release: "EXPIRED", giveBack: "CANCELLED" },
  PROCESSING: { pay: "PAID", release: "EXPIRED", giveBack: "CANCELLED" },
  EXPIRED: { pay: "PAID", giveBack: "CANCELLED" },
  PAID: { cancel: "CANCELLED", reopen: "ON_INVOICE" },
  CANCELLED: {},
};

/** Those of which somebody pays online now. */
export const openStatuses = ["PENDING", "PROCESSING"] as const satisfies OrderStatus[];

/** What Stripe says of a checkout, in one word. */
export type CheckoutState = "open" | "processing" | "paid" | "failed" | "expired";

/** A checkout as Stripe has it, reduced to what is decided on. Amounts in cents, currencies in capitals. */
export interface CheckoutFacts {
  sessionId: string;
  state: CheckoutState;
  /** What the checkout itself says it is for. */
  orderId: string | null;
  amountCents: number;
  currency: string;
  paymentIntentId: string;
  /** What went back of it already, as far as a refund did; disputes are in `isDisputed`. */
  returnedCents: number;
  isDisputed: boolean;
  /** How it was paid, as Stripe names it: `ideal`, `card`; null while that is not known. */
  method: string | null;
}

export interface OrderFacts {
  id: string;
  status: OrderStatus;
  amountCents: number;
  currency: string;
  checkoutSessionId: string | null;
}

/**
 * - `keep`: nothing to do. - `wait`: the money is on its way; the seat stays held.
 * - `complete`: paid. - `release`: nobody paid; the seat is free again. - `late`: paid after the seat was released.
 * - `wrongAmount`, `wrongCurrency`: something else was paid than was asked, and goes back. - `refuse`: money that is not this
 *   order's.
 */
export type Step =
  "keep" | "wait" | "complete" | "release" | "late" | "wrongAmount" | "wrongCurrency" | "refuse";

const done = { open: "keep", processing: "keep", paid: "keep", failed: "keep", expired: "keep" } as const;

/** Events arrive late, twice and out of order: every status has an answer to every state, and an order that ended stays so. */
const steps: Record<OrderStatus, Record<CheckoutState, Step>> = {
  // Nothing is paid online for these.
  QUOTED: done,
  ON_INVOICE: done,
  PENDING: { open: "keep", processing: "wait", paid: "complete", failed: "release", expired: "release" },
  PROCESSING: { open: "keep", processing: "keep", paid: "complete", failed: "release", expired: "release" },
  EXPIRED: { ...done, paid: "late" },
  PAID: done,
  CANCELLED: done,
};

/** What must happen to an order, given what Stripe says. Money is only accepted when order, amount and currency are ours. */
export function nextStep(order: OrderFacts, checkout: CheckoutFacts): Step {
  const step = steps[order.status][checkout.state];
  const isAboutMoney = step === "complete" || step === "late";
  const mismatch = mismatchOf(order, checkout);
  if (mismatch === "wrongOrder") return isAboutMoney ? "refuse" : "keep";
  return isAboutMoney && mismatch ? mismatch : step;
}

type Mismatch = "wrongOrder" | "wrongAmount" | "wrongCurrency";

/** The first thing in which a checkout is not the order's, or null. */
function mismatchOf(order: OrderFacts, checkout: CheckoutFacts): Mismatch | null {
  const isOurs =
    checkout.orderId === order.id && (order.checkoutSessionId ?? checkout.sessionId) === checkout.sessionId;
  if (!isOurs) return "wrongOrder";
  if (checkout.currency !== order.currency) return "wrongCurrency";
  return checkout.amountCents === order.amountCents ? null : "wrongAmount";
}

/** Everything that can stand in an order's history. */
export const orderEventKinds = [
  "quoted",
  "quoteAccepted",
  "quoteWithdrawn",
  "quoteLapsed",
  "ordered",
  "orderedOnInvoice",
  "purchaseOrderGiven",
  "purchaseOrderAsked",
  "purchaseOrderAskedAgain",
  "purchaseOrderAskedLast",
  "remindedBeforeDue",
  "remindedOverdue",
  "remindedLongOverdue",
  "holdEnded",
  "holdExtended",
  "holdReleased",
  "detailsChanged",
  "checkoutOpened",
  "checkoutFailed",
  "checkoutRefused",
  "paymentUnderWay",
  "paid",
  "paymentFailed",
  "expired",
  "withdrawn",
  "paidLate",
  "wrongOrder",
  "wrongAmount",
  "wrongCurrency",
  "noSeat",
  "paidTwice",
  "cohortCancelled",
  "accountErased",
  "refundStarted",
  "refunded",
  "refundFailed",
  "refundedElsewhere",
  "disputeOpened",
  "disputeWon",
  "disputeLost",
  "cancelled",
  "seatsCancelled",
  "settledWithRefund",
  "settledWithoutRefund",
  "toldOfCancellation",
  "moneyReceived",
  "markedPaid",
  "moneyTakenBack",
  "moneyReturned",
  "moneyReturnTakenBack",
  "invoiceIssued",
  "creditNoteIssued",
] as const;
export type OrderEventKind = (typeof orderEventKinds)[number];

/** Why money is given back without anybody asking for it. */
export type GiveBackReason =
  Exclude<Mismatch, "wrongOrder"> | "noSeat" | "paidTwice" | "cohortCancelled" | "accountErased";

/** How long an order that needs a look stays among those to look at. */
const twoWeeks = 14 * 24 * 60 * 60 * 1000;

/** The first moment from which such orders are listed. */
export const lookSince = (now: Date): Date => new Date(now.getTime() - twoWeeks);

/** Events at which somebody of the foundation should look. */
export const eventsForStaff: readonly OrderEventKind[] = [
  "wrongOrder",
  "wrongAmount",
  "wrongCurrency",
  "noSeat",
  "paidTwice",
  "cohortCancelled",
  "refundFailed",
  "refundedElsewhere",
  "checkoutRefused",
  "disputeOpened",
  "disputeLost",
];
