import type { OrderStatus, OrderEventKind } from "../orders/order";
import { defineMessages } from "~/i18n/messages";

const orderStatusNl: Record<OrderStatus, string> = {
  PENDING: "Nog niet betaald",
  PROCESSING: "Betaling onderweg",
  PAID: "Betaald",
  EXPIRED: "Vervallen",
  CANCELLED: "Geannuleerd",
};

const orderStatusEn: Record<OrderStatus, string> = {
  PENDING: "Not yet paid",
  PROCESSING: "Payment under way",
  PAID: "Paid",
  EXPIRED: "Expired",
  CANCELLED: "Cancelled",
};

/** `money` is an amount in words; empty where the event has none. */
const eventsNl: Record<OrderEventKind, (money: string) => string> = {
  ordered: (money) => `Besteld voor ${money}. De plaats wordt 31 minuten vastgehouden.`,
  detailsChanged: () => "De koper veranderde de gegevens op het ticket.",
  checkoutOpened: () => "De betaalpagina ging open.",
  checkoutFailed: () => "De betaalpagina kon niet open. De plaats is weer vrij.",
  checkoutRefused: () =>
    "Stripe weigerde de betaalpagina. De plaats is weer vrij. Kijk of de sleutel en het account bij Stripe in orde zijn.",
  paymentUnderWay: () => "De betaling is onderweg. De plaats blijft vastgehouden.",
  paid: (money) => `Betaald: ${money}. Het ticket is gemaakt.`,
  paymentFailed: () => "De betaling is niet gelukt. De plaats is weer vrij.",
  expired: () => "Er is niet op tijd betaald. De plaats is weer vrij.",
  withdrawn: () => "De koper gaf de plaats vrij.",
  paidLate: () => "De betaling kwam te laat, en er was nog een plaats.",
  wrongOrder: () => "Er kwam een betaling die niet bij deze bestelling hoort. Kijk ernaar in Stripe.",
  wrongAmount: (money) => `Er kwam ${money} binnen: niet het bedrag van de bestelling. Het gaat terug.`,
  wrongCurrency: (money) => `Er kwam ${money} binnen: niet de valuta van de bestelling. Het gaat terug.`,
  noSeat: (money) => `Er kwam ${money} binnen toen er geen plaats meer was. Het gaat terug.`,
  paidTwice: (money) => `Er kwam ${money} binnen van iemand die al meedoet. Het gaat terug.`,
  cohortCancelled: (money) => `Er kwam ${money} binnen voor een geannuleerde groep. Het gaat terug.`,
  accountErased: (money) =>
    `Er kwam ${money} binnen van iemand die het account heeft gewist. Het gaat terug.`,
  refundStarted: (money) => `Terugbetaling van ${money} begonnen.`,
  refunded: (money) => `Stripe betaalt ${money} terug.`,
  refundFailed: (money) =>
    `De terugbetaling${money && ` van ${money}`} lukte niet. Kijk ernaar in Stripe en betaal opnieuw terug.`,
  refundedElsewhere: (money) =>
    `${money} is buiten dit bureau om terugbetaald (in Stripe). Plaats en ticket blijven: wil je die beëindigen, annuleer dan de bestelling.`,
  disputeOpened: (money) =>
    `De bank van de koper betwist ${money}. Beantwoord het in Stripe. Plaats en ticket blijven.`,
  disputeWon: (money) => `De betwisting van ${money} is gesloten: het geld blijft bij de stichting.`,
  disputeLost: (money) =>
    `De betwisting van ${money} is verloren: het geld is weg. Plaats en ticket blijven: wil je die beëindigen, annuleer dan de bestelling.`,
  cancelled: () => "De bestelling is geannuleerd. Het ticket geldt niet meer.",
  settledWithRefund: () => "De groep gaat niet door. Gekozen: alles terugbetalen.",
  settledWithoutRefund: () => "De groep gaat niet door. Gekozen: geen geld terug, de lessen blijven.",
  toldOfCancellation: () => "De groep gaat niet door. Wie nog betaalde, kreeg daarover een mail.",
};

const eventsEn: Record<OrderEventKind, (money: string) => string> = {
  ordered: (money) => `Ordered for ${money}. The seat is held for 31 minutes.`,
  detailsChanged: () => "The buyer changed the details on the ticket.",
  checkoutOpened: () => "The payment page opened.",
  checkoutFailed: () => "The payment page could not open. The seat is free again.",
  checkoutRefused: () =>
    "Stripe refused the payment page. The seat is free again. See whether the key and the account at Stripe are in order.",
  paymentUnderWay: () => "The payment is under way. The seat stays held.",
  paid: (money) => `Paid: ${money}. The ticket has been made.`,
  paymentFailed: () => "The payment failed. The seat is free again.",
  expired: () => "Nobody paid in time. The seat is free again.",
  withdrawn: () => "The buyer gave up the seat.",
  paidLate: () => "The payment came late, and there was still a seat.",
  wrongOrder: () => "A payment came in that does not belong to this order. Look at it in Stripe.",
  wrongAmount: (money) => `${money} came in: not the order's amount. It goes back.`,
  wrongCurrency: (money) => `${money} came in: not the order's currency. It goes back.`,
  noSeat: (money) => `${money} came in when there was no seat left. It goes back.`,
  paidTwice: (money) => `${money} came in from somebody who takes part already. It goes back.`,
  cohortCancelled: (money) => `${money} came in for a cancelled group. It goes back.`,
  accountErased: (money) => `${money} came in from somebody who erased the account. It goes back.`,
  refundStarted: (money) => `Refund of ${money} begun.`,
  refunded: (money) => `Stripe refunds ${money}.`,
  refundFailed: (money) =>
    `The refund${money && ` of ${money}`} failed. Look at it in Stripe, and refund again.`,
  refundedElsewhere: (money) =>
    `${money} was refunded outside this desk (in Stripe). Seat and ticket stay: to end those, cancel the order.`,
  disputeOpened: (money) => `The buyer's bank disputes ${money}. Answer it in Stripe. Seat and ticket stay.`,
  disputeWon: (money) => `The dispute of ${money} is closed: the money stays with the foundation.`,
  disputeLost: (money) =>
    `The dispute of ${money} is lost: the money is gone. Seat and ticket stay: to end those, cancel the order.`,
  cancelled: () => "The order has been cancelled. The ticket is not valid any more.",
  settledWithRefund: () => "The group does not go ahead. Chosen: give everything back.",
  settledWithoutRefund: () => "The group does not go ahead. Chosen: no money back, the lessons stay.",
  toldOfCancellation: () => "The group does not go ahead. The buyer, who was paying, got a mail about it.",
};

/** Orders at the desk. */
export const orderDeskMessages = defineMessages({
  nl: {
    events: eventsNl,
    acts: { "order.refund": "Terugbetaling gevraagd", "order.cancel": "Geannuleerd" } as Record<
      string,
      string
    >,
    toLookAt: "Na te kijken",
    searchLabel: "Nummer, naam of e-mail",
    none: "Er zijn nog geen bestellingen",
    noneHelp: "Wie een ticket koopt, staat hier met de betaling en wat er verder gebeurde.",
    number: "Nummer",
    buyer: "Koper",
    group: "Groep",
    amount: "Bedrag",
    order: (number: string) => `Bestelling ${number}`,
    what: "Wat",
    attendee: "Op naam van",
    organisation: "Organisatie",
    reference: "Referentie",
    ticket: "Ticket",
    ticketVoid: "geldt niet meer",
    ordered: "Besteld",
    heldUntil: "Vastgehouden tot",
    paidAt: "Betaald",
    withVat: (money: string, vat: string) => `${money}, waarvan ${vat} btw`,
    automatic: {
      wrongAmount: "ander bedrag",
      wrongCurrency: "andere valuta",
      noSeat: "geen plaats meer",
      paidTwice: "dubbel betaald",
      cohortCancelled: "groep geannuleerd",
      accountErased: "account gewist",
    } as Record<string, string>,
    history: "Wat er gebeurde",
    refund: "Betaal terug",
    cancel: "Annuleer",
    orders: "Bestellingen",
    orderStatus: orderStatusNl,
    orderReturned: { part: "Deels terugbetaald", whole: "Terugbetaald" },
  },
  en: {
    events: eventsEn,
    acts: { "order.refund": "Refund asked for", "order.cancel": "Cancelled" } as Record<string, string>,
    toLookAt: "To look at",
    searchLabel: "Number, name or e-mail",
    none: "There are no orders yet",
    noneHelp: "Whoever buys a ticket is listed here, with the payment and what happened next.",
    number: "Number",
    buyer: "Buyer",
    group: "Group",
    amount: "Amount",
    order: (number: string) => `Order ${number}`,
    what: "What",
    attendee: "In the name of",
    organisation: "Organisation",
    reference: "Reference",
    ticket: "Ticket",
    ticketVoid: "not valid any more",
    ordered: "Ordered",
    heldUntil: "Held until",
    paidAt: "Paid",
    withVat: (money: string, vat: string) => `${money}, of which ${vat} VAT`,
    automatic: {
      wrongAmount: "other amount",
      wrongCurrency: "other currency",
      noSeat: "no seat left",
      paidTwice: "paid twice",
      cohortCancelled: "group cancelled",
      accountErased: "account erased",
    } as Record<string, string>,
    history: "What happened",
    refund: "Refund",
    cancel: "Cancel",
    orders: "Orders",
    orderStatus: orderStatusEn,
    orderReturned: { part: "Partly refunded", whole: "Refunded" },
  },
});
