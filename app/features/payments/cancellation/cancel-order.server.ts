import type { Actor } from "~/features/identity/access/scope";
import { cancelSeats } from "./cancel-seats.server";
import { wholeShareBp } from "~/features/ordering/cancelling/cancellation-share";

export type OrderCancelled = { ok: true } | { ok: false; reason: "notFound" | "notPaid" };

/**
 * Cancels all that is left of an order at its full price; no money moves unless `withRefund`. For the foundation: the caller has checked
 * `can(actor, "order.cancel")`. Refusals: `notFound`; `notPaid`: neither paid nor on invoice, also when it was cancelled before.
 */
export async function cancelOrder(
  actor: Pick<Actor, "personId">,
  orderId: string,
  { reason, withRefund = false }: { reason: string; withRefund?: boolean },
): Promise<OrderCancelled> {
  const asked = { seats: null, share: wholeShareBp, reason, withRefund };
  const cancelled = await cancelSeats({ by: "foundation", actor }, orderId, asked);
  if (cancelled.ok) return { ok: true };
  return { ok: false, reason: cancelled.reason === "notFound" ? "notFound" : "notPaid" };
}
