import type { OrderStatus } from "./order";

/** Money moved for an order, as far as a refund depends on it. */
export interface Movement {
  kind: "CAPTURE" | "REFUND";
  status: "PENDING" | "SUCCEEDED" | "FAILED";
  amountCents: number;
}

const total = (kind: Movement["kind"], movements: readonly Movement[]) =>
  movements
    .filter((movement) => movement.kind === kind && movement.status !== "FAILED")
    .reduce((sum, { amountCents }) => sum + amountCents, 0);

/** What went back or is on its way, in cents. */
export const returnedCents = (movements: readonly Movement[]) => total("REFUND", movements);

/** What can still be given back, in cents: captured, less what went back or is on its way. */
export const refundableCents = (movements: readonly Movement[]) =>
  total("CAPTURE", movements) - returnedCents(movements);

export type RefundRefusal = "notFound" | "notPaid" | "nothingLeft" | "tooMuch" | "invalidAmount";

/** Whether `amountCents` may be refunded; null means yes. */
export function refundRefusal(
  status: OrderStatus,
  movements: readonly Movement[],
  amountCents: number,
): RefundRefusal | null {
  if (status !== "PAID" && status !== "CANCELLED") return "notPaid";
  const left = refundableCents(movements);
  if (left <= 0) return "nothingLeft";
  if (!Number.isSafeInteger(amountCents) || amountCents <= 0) return "invalidAmount";
  return amountCents > left ? "tooMuch" : null;
}
