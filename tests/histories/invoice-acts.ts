// On invoice: quotes, the organisation's number, invoices, and what staff decide about seats that are held.
import { boolean, constantFrom, nat, record } from "fast-check";
import { sendInvoiceNow } from "~/features/invoicing/sending/send-invoice.server";
import { extendHold, releaseHold } from "~/features/ordering/invoice-terms/decide-hold.server";
import { givePurchaseOrder } from "~/features/ordering/invoice-terms/give-purchase-order.server";
import { acceptQuote } from "~/features/ordering/quotes/accept-quote.server";
import { withdrawQuote } from "~/features/ordering/quotes/end-quotes.server";
import { now } from "~/platform/clock.server";
import { type Act, aimAtOrder, said } from "./act";
import { creditRefusal } from "./buying-acts";
import { hold, invoiceFrom, issueInvoice, release } from "./model-steps";
import { amountOf, day, isInvoiced, type Order, pick, placesLeft, type Shop } from "./shop-model";

interface AnOrder {
  order: number;
}
const anOrder = record({ order: nat() });
/** The organisation's: only these can be on invoice. Others are not found. */
const hasTeamOrder = (shop: Shop, { order }: AnOrder) =>
  shop.orders.length > 0 && pick(shop.orders, order).buyer === "team";

const isQuoted = ({ status }: Order) => status === "QUOTED";
const isOnInvoice = ({ status }: Order) => status === "ON_INVOICE";
const isToInvoice = (order: Order) => isOnInvoice(order) && !isInvoiced(order);

const beganAsQuote = ({ quote }: Order) => quote !== "none";

export const takeUpQuote: Act<AnOrder> = {
  args: anOrder,
  aim: aimAtOrder(isQuoted),
  applies: hasTeamOrder,
  predict(shop, { order: index }) {
    const order = pick(shop.orders, index);
    if (!beganAsQuote(order)) return "notFound";
    if (order.quote !== "open") return order.quote === "accepted" ? "ok" : "withdrawn";
    if (order.status !== "QUOTED" || order.expiresAt < shop.now) return "lapsed";
    const refusal = creditRefusal(shop, order.lines.group + order.lines.alone);
    if (refusal) return refusal;
    if (shop.now > shop.startsAt - day) return "gone";
    if (placesLeft(shop) < order.lines.group) return "noRoom";
    order.reference.follows = order.reference.number === "";
    Object.assign(order, {
      status: "ON_INVOICE",
      quote: "accepted",
      invoiceFrom: invoiceFrom(order, shop.now),
    });
    hold(shop, order);
    return "ok";
  },
  async perform({ orders, as }, { order }) {
    const actor = await as("orders.place");
    const name = { organisationId: actor.organisation.id, number: pick(orders(), order).number };
    return said(await acceptQuote(name, { actor, typedName: "Mira" }));
  },
};

export const takeQuoteBack: Act<AnOrder> = {
  args: anOrder,
  aim: aimAtOrder(isQuoted),
  applies: hasTeamOrder,
  predict(shop, { order: index }) {
    const order = pick(shop.orders, index);
    if (!beganAsQuote(order)) return "notFound";
    if (order.quote === "accepted") return "accepted";
    if (order.status === "QUOTED") Object.assign(order, { status: "EXPIRED", quote: "withdrawn" });
    return "ok";
  },
  perform: async ({ orders, as }, { order }) =>
    said(await withdrawQuote(await as("orders.place"), pick(orders(), order).number)),
};

export const giveNumber: Act<AnOrder & { follows: boolean }> = {
  args: record({ order: nat(), follows: boolean() }),
  aim: aimAtOrder(isToInvoice),
  applies: hasTeamOrder,
  predict(shop, { order: index, follows }) {
    const order = pick(shop.orders, index);
    if (order.status !== "ON_INVOICE" && order.status !== "QUOTED") return "notOnInvoice";
    if (isInvoiced(order)) return "invoiced";
    const number = follows ? "" : "PO-2";
    if (order.reference.number === number && order.reference.follows === follows) return "ok";
    order.reference = { number, follows };
    if (order.status === "ON_INVOICE") order.invoiceFrom = invoiceFrom(order, shop.now);
    return "ok";
  },
  async perform({ orders, as }, { order, follows }) {
    const references = {
      purchaseOrder: follows ? "" : "PO-2",
      buyerReference: "",
      awaitsPurchaseOrder: follows,
    };
    return said(await givePurchaseOrder(await as("orders.place"), pick(orders(), order).number, references));
  },
};

export const invoice: Act<AnOrder> = {
  args: anOrder,
  aim: aimAtOrder(isToInvoice),
  applies: hasTeamOrder,
  predict(shop, { order: index }) {
    const order = pick(shop.orders, index);
    const isAsked = order.status === "ON_INVOICE" || order.status === "PAID";
    const hasAmount = isInvoiced(order) || order.cancelledCents < amountOf(order);
    if (order.way !== "INVOICE" || !isAsked || !hasAmount) return "notOnInvoice";
    if (isInvoiced(order)) return "issued";
    if (order.reference.follows) return "missing";
    issueInvoice(shop, order);
    return "ok";
  },
  perform: async ({ orders, as }, { order }) =>
    said(await sendInvoiceNow(await as("documents.send"), pick(orders(), order).number)),
};

/** Staff give up the seats of an order for which no invoice was made. */
export const releaseSeats: Act<AnOrder> = {
  args: anOrder,
  aim: aimAtOrder(isToInvoice),
  applies: (shop) => shop.orders.length > 0,
  predict(shop, { order: index }) {
    const order = pick(shop.orders, index);
    if (order.status !== "ON_INVOICE") return "notOnInvoice";
    if (isInvoiced(order)) return "invoiced";
    order.status = "EXPIRED";
    release(order.seats);
    return "ok";
  },
  perform: async ({ orders, staff }, { order }) =>
    said(await releaseHold(staff, pick(orders(), order).id, { reason: "Afgesproken" })),
};

export const holdOn: Act<AnOrder & { days: number }> = {
  args: record({ order: nat(), days: constantFrom(-1, 30, 400) }),
  aim: aimAtOrder(isOnInvoice),
  applies: (shop) => shop.orders.length > 0,
  predict(shop, { order: index, days }) {
    if (pick(shop.orders, index).status !== "ON_INVOICE") return "notOnInvoice";
    return days < 0 ? "notLater" : days > 366 ? "tooLate" : "ok";
  },
  perform: async ({ orders, staff }, { order, days }) => {
    const until = new Date(now().getTime() + days * day);
    return said(await extendHold(staff, pick(orders(), order).id, { until, reason: "Afgesproken" }));
  },
};
