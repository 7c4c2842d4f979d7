import type { Actor } from "~/features/identity/access/scope";
import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { toLocale } from "~/i18n/locale";
import { goToPayment, type Payable, type PaymentPage } from "./go-to-payment.server";
import { type Placed, type Placement, placeOrder } from "~/features/ordering/buying/place-order.server";
import type { Wanted } from "~/features/ordering/buying/sold.server";
import type { TicketRequest } from "~/features/ordering/buying/ticket-form";

/** How an attempt to buy a ticket ends. */
export type Purchase = Exclude<Placement, Placed> | PaymentPage;

/**
 * Buys one seat for the person who asks, or a colleague. The order and the held seat are one transaction; Stripe is asked after it.
 * Sent again (twice clicked, back from the payment page), the same form leads to the same payment page. Refusals are those of
 * `placeOrder` and of `goToPayment`; throws when the database fails.
 */
export async function buyTicket(actor: Actor, wanted: Wanted, request: TicketRequest): Promise<Purchase> {
  const purchase = (await attempt(actor, wanted, request)) ?? (await attempt(actor, wanted, request));
  if (!purchase) throw new Error("an order ended twice while it was being made");
  return purchase;
}

/** Null when the order that was open turned out to be over: another attempt makes a new one. */
async function attempt(actor: Actor, wanted: Wanted, request: TicketRequest): Promise<Purchase | null> {
  const placed = await placeOrder(actor, wanted, request);
  return placed?.ok && placed.next === "pay" ? goToPayment(payableOf(placed), actor) : placed;
}

/** The order with what its payment page says. */
function payableOf({ order, sold: { cohort, offer } }: Placed): Payable {
  const locale = toLocale(order.locale);
  return {
    order,
    title: contentTitle(offer.contentId, locale),
    description: cohort ? `${cohort.name} · ${sessionPeriod(cohort, locale, cohort)}` : "",
    backPath: cohort ? `/checkout/${cohort.slug}` : `/checkout/offers/${offer.id}`,
  };
}
