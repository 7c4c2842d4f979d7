// Ordering: one seat for oneself or a colleague, or several for the organisation.
import { boolean, constantFrom, integer, nat, option, record } from "fast-check";
import { placeTeamOrder } from "~/features/ordering/team/place-team-order.server";
import { buyTicket } from "~/features/payments/checkout/buy-ticket.server";
import { payTeamOrder } from "~/features/payments/checkout/pay-team-order.server";
import { requestOf, seatsIn } from "~test/rows/orders/team-orders";
import { ticketForm } from "~test/rows/shop";
import { type Act, said } from "./act";
import { endOfDay, hold, invoiceFrom, newOrder } from "./model-steps";
import { day, followed, type Order, people, placesLeft, type Shop, terms, type Who } from "./shop-model";
import { emailOf } from "./world";

const aPerson = constantFrom(...people);
const holdMs = 31 * 60_000;
const enrolmentEnded = ({ now, startsAt }: Shop) => now > startsAt - day;
export const followsGroup = (shop: Shop, who: Who) =>
  followed(shop, who).some(({ kind }) => kind === "group");
export const openOf = (shop: Shop, who: Who) =>
  shop.orders.find(({ buyer, status }) => buyer === who && status === "PENDING");

/** Somebody orders a seat; while an order of theirs is open, it takes the new details. */
export const buy: Act<{ who: Who; colleague: Who | null }> = {
  args: record({ who: aPerson, colleague: option(aPerson) }),
  predict(shop, { who, colleague }) {
    if (!colleague && followsGroup(shop, who)) return "alreadyEnrolled";
    const open = openOf(shop, who);
    if (open) {
      open.colleague = colleague;
      return "ok";
    }
    if (enrolmentEnded(shop)) return "enrolmentEnded";
    if (placesLeft(shop) === 0) return "soldOut";
    const order = newOrder({
      ...{ buyer: who, way: "ONLINE", status: "PENDING", lines: { group: 1, alone: 0 } },
      ...{ createdAt: shop.now, expiresAt: shop.now + holdMs },
    });
    order.colleague = colleague;
    hold(shop, order);
    shop.orders.push(order);
    return "ok";
  },
  async perform({ actor, cohort }, { who, colleague }) {
    const form = { ...ticketForm(), attendeeEmail: colleague ? emailOf(colleague) : "" };
    return said(await buyTicket(actor(who), { cohortId: cohort.id }, form));
  },
};

/** Why the organisation may have no more seats on invoice. */
export function creditRefusal(shop: Shop, asked: number) {
  const unpaid = shop.orders.filter(({ status }) => status === "ON_INVOICE");
  if (unpaid.some(({ dueAt }) => dueAt !== null && dueAt < shop.now)) return "overdue";
  const used = unpaid.flatMap(({ seats }) => seats).filter(({ status }) => status !== "RELEASED").length;
  return shop.isVerified || used + asked <= terms.unverifiedSeats ? null : "ceiling";
}

interface TeamOrder {
  way: "pay" | "invoice" | "quote";
  group: number;
  alone: number;
  follows: boolean;
}

/** The organisation orders seats in the group, and for who follows it alone. */
export const orderForTeam: Act<TeamOrder> = {
  args: record({
    way: constantFrom("pay", "invoice", "invoice", "quote"),
    group: integer({ min: 1, max: 3 }),
    alone: nat({ max: 1 }),
    follows: boolean(),
  }),
  predict(shop, { way, group, alone, follows }) {
    if (enrolmentEnded(shop) || placesLeft(shop) === 0) return "gone";
    const refusal = way === "invoice" && creditRefusal(shop, group + alone);
    if (refusal) return refusal;
    if (way !== "quote" && placesLeft(shop) < group) return "noRoom";
    const order: Order = newOrder({
      ...{
        buyer: "team",
        lines: { group, alone },
        way: way === "pay" ? "ONLINE" : "INVOICE",
        createdAt: shop.now,
      },
      ...{ status: ({ pay: "PENDING", invoice: "ON_INVOICE", quote: "QUOTED" } as const)[way] },
      expiresAt: way === "pay" ? shop.now + holdMs : endOfDay(shop.now, terms.quoteDays),
    });
    order.reference = { number: follows ? "" : "PO-1", follows };
    if (way === "invoice") order.invoiceFrom = invoiceFrom(order, shop.now);
    if (way === "quote") order.quote = "open";
    else hold(shop, order);
    shop.orders.push(order);
    return "ok";
  },
  async perform({ as, cohort }, { way, group, alone, follows }) {
    const manager = await as("orders.place");
    const lines = [
      seatsIn(cohort, group),
      ...(alone ? [{ product: "offer:mc1-self-paced", quantity: alone }] : []),
    ];
    const reference = { purchaseOrder: follows ? "" : "PO-1", awaitsPurchaseOrder: follows };
    const placed = await placeTeamOrder(manager, await requestOf(manager, lines, { way, ...reference }));
    if (placed.ok && placed.next === "pay") await payTeamOrder(manager, placed.order.number);
    return said(placed);
  },
};
