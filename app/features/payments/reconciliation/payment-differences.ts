/** Payments and refunds as Stripe has them. Cents. */
export interface AtStripe {
  paid: readonly { intent: string; orderId: string | null; amountCents: number }[];
  refunds: readonly { id: string; intent: string; amountCents: number; status: Status }[];
  /** From when on all of them were read. */
  readSince: Date;
}

type Status = "PENDING" | "SUCCEEDED" | "FAILED";
interface OrderName {
  id: string;
  number: string;
}

/** The same as it is here. */
export interface Here {
  payments: readonly {
    kind: "CAPTURE" | "REFUND";
    status: Status;
    amountCents: number;
    paymentIntentId: string;
    refundId: string | null;
    createdAt: Date;
    order: OrderName;
  }[];
  orders: readonly OrderName[];
  at: Date;
}

/**
 * - `notHere`: paid at Stripe, and no order here has the money: a message that did not arrive. - `nobodys`: the same, of no order at all.
 * - `notAtStripe`: an order here has money that Stripe does not know. - `otherAmount`: both have it, with another amount.
 * - `refundNotHere`, `refundOtherwise`: a refund that is not here, or that ended otherwise.
 */
export type DifferenceKind =
  "notHere" | "nobodys" | "notAtStripe" | "otherAmount" | "refundNotHere" | "refundOtherwise";

export interface PaymentDifference {
  kind: DifferenceKind;
  order: OrderName | null;
  amountCents: number;
}

/** A payment page is open for a day, and some methods confirm within two weeks: younger captures may belong to older pages. */
const slowest = 15 * 86_400_000;

/** In what the payments and refunds at Stripe and here differ. */
export function differencesBetween(atStripe: AtStripe, here: Here): PaymentDifference[] {
  const captures = here.payments.filter(({ kind }) => kind === "CAPTURE");
  const byIntent = new Map(captures.map((payment) => [payment.paymentIntentId, payment]));
  const orders = new Map(here.orders.map((order) => [order.id, order]));
  const paid = atStripe.paid.flatMap(({ intent, orderId, amountCents }): PaymentDifference[] => {
    const capture = byIntent.get(intent);
    if (capture?.amountCents === amountCents) return [];
    if (capture) return [{ kind: "otherAmount", order: capture.order, amountCents }];
    const order = orders.get(orderId ?? "") ?? null;
    return [{ kind: order ? "notHere" : "nobodys", order, amountCents }];
  });
  const known = new Set(atStripe.paid.map(({ intent }) => intent));
  const from = atStripe.readSince.getTime() + slowest;
  const unknown = captures
    .filter(({ createdAt, paymentIntentId }) => createdAt.getTime() >= from && !known.has(paymentIntentId))
    .map(({ order, amountCents }): PaymentDifference => ({ kind: "notAtStripe", order, amountCents }));
  return [...paid, ...unknown, ...refundDifferences(atStripe, here, byIntent)];
}

function refundDifferences(
  { refunds }: AtStripe,
  { payments }: Here,
  byIntent: ReadonlyMap<string, Here["payments"][number]>,
): PaymentDifference[] {
  const byId = new Map(
    payments.flatMap((payment) => (payment.refundId ? [[payment.refundId, payment]] : [])),
  );
  return refunds.flatMap(({ id, intent, amountCents, status }): PaymentDifference[] => {
    const payment = byId.get(id);
    if (payment)
      return payment.status === status
        ? []
        : [{ kind: "refundOtherwise", order: payment.order, amountCents }];
    const order = byIntent.get(intent)?.order;
    return order ? [{ kind: "refundNotHere", order, amountCents }] : [];
  });
}
