import type { Actor } from "~/features/identity/access/scope";
import { goToPayment, type PaymentPage } from "./go-to-payment.server";
import { type Placed, type Placement, placeOrder } from "~/features/ordering/buying/place-order.server";
import type { TicketRequest } from "~/features/ordering/buying/ticket-form";

/** How an attempt to buy a ticket ends. */
export type Purchase = Exclude<Placement, Placed> | PaymentPage;

/**
 * Buys a seat in a cohort for the person who asks. The order and the held seat are one transaction; Stripe is asked after it.
 * Sent again (twice clicked, back from the payment page), the same form leads to the same payment page. Refusals are those of
 * `placeOrder` and of `goToPayment`; throws when the database fails.
 */
export async function buyTicket(actor: Actor, cohortId: string, request: TicketRequest): Promise<Purchase> {
  const purchase = (await attempt(actor, cohortId, request)) ?? (await attempt(actor, cohortId, request));
  if (!purchase) throw new Error("an order ended twice while it was being made");
  return purchase;
}

/** Null when the order that was open turned out to be over: another attempt makes a new one. */
async function attempt(actor: Actor, cohortId: string, request: TicketRequest): Promise<Purchase | null> {
  const placed = await placeOrder(actor, cohortId, request);
  return placed?.ok && placed.next === "pay" ? goToPayment(placed, actor) : placed;
}
