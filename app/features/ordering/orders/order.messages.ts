import type { OrderEventKind, OrderStatus } from "./order";
import { defineMessages } from "~/i18n/messages";

const orderStatus: Record<OrderStatus, string> = {
  PENDING: "Nog niet betaald",
  PROCESSING: "Betaling onderweg",
  PAID: "Betaald",
  EXPIRED: "Vervallen",
  CANCELLED: "Geannuleerd",
};

/** `money` is an amount in words; empty where the event has none. `isOpen`: the order is still to be paid. */
const orderEvent: Record<OrderEventKind, (money: string, isOpen: boolean) => string> = {
  ordered: (money, isOpen) =>
    `Besteld voor ${money}. Je plaats ${isOpen ? "wordt" : "werd"} 31 minuten vastgehouden.`,
  detailsChanged: () => "Je hebt de gegevens op het ticket veranderd.",
  checkoutOpened: () => "De betaalpagina ging open.",
  checkoutFailed: () => "De betaalpagina kon niet open. De plaats is weer vrij.",
  checkoutRefused: () => "De betaalpagina kon niet open. De plaats is weer vrij. Wij kijken ernaar.",
  paymentUnderWay: () => "Je betaling is onderweg. Je plaats blijft van jou.",
  paid: (money) => `Betaald: ${money}. Je ticket is gemaakt.`,
  paymentFailed: () => "De betaling is niet gelukt. De plaats is weer vrij.",
  expired: () => "Er is niet betaald. De plaats is weer vrij.",
  withdrawn: () => "Je hebt je plaats vrijgegeven.",
  paidLate: () => "Je betaling kwam na afloop van de tijd binnen. Er was nog een plaats voor je.",
  wrongOrder: () => "Er kwam een betaling binnen die niet bij deze bestelling hoort. Wij kijken ernaar.",
  wrongAmount: (money) => `Er kwam ${money} binnen. Dat is niet het bedrag van de bestelling.`,
  wrongCurrency: (money) => `Er kwam ${money} binnen. Dat is niet de valuta van de bestelling.`,
  noSeat: () => "Je betaling kwam binnen toen er geen plaats meer was.",
  paidTwice: () => "Je betaalde voor een groep waarin je al meedoet.",
  cohortCancelled: () => "Je betaling kwam binnen voor een groep die niet doorgaat.",
  accountErased: () => "Je betaling kwam binnen toen je account al was gewist.",
  refundStarted: (money) => `We betalen ${money} terug.`,
  refunded: (money) => `${money} is teruggestort. Het staat binnen vijf tot tien dagen op je rekening.`,
  refundFailed: () => "De terugbetaling lukte niet. Wij kijken ernaar.",
  refundedElsewhere: (money) =>
    `${money} is teruggestort. Het staat binnen vijf tot tien dagen op je rekening.`,
  disputeOpened: (money) => `Je bank betwist ${money} van deze betaling. Wij beantwoorden haar vragen.`,
  disputeWon: (money) => `Je bank betwist ${money} niet langer. De betaling staat.`,
  disputeLost: (money) => `Je bank heeft ${money} teruggehaald.`,
  cancelled: () => "De bestelling is geannuleerd. Het ticket geldt niet meer.",
  settledWithRefund: () => "De groep gaat niet door. Je krijgt je geld terug.",
  settledWithoutRefund: () => "De groep gaat niet door. Je houdt de lessen en krijgt geen geld terug.",
  toldOfCancellation: () => "De groep gaat niet door. Komt je betaling nog binnen, dan gaat ze meteen terug.",
};

const nl = {
  organisation: "Organisatie",
  reference: "Referentie",
  free: "Gratis",
  otherDates: "Kies een andere datum",
  tryAgain: "Probeer opnieuw",
  continueOrder: "Verder met betalen",
  /** After a time of day. */
  clock: " uur",
  startLearning: "Begin met leren",
  when: "Wanneer",
  paidTitle: "Je doet mee",
  paidText: (title: string) =>
    `Je ticket voor ${title} is klaar. Je krijgt het per mail, met je betaalbewijs.`,
  seeTicket: "Bekijk je ticket",
  processingTitle: "Je betaling is onderweg",
  openTitle: "Er is nog niet betaald",
  openText: (time: string) =>
    `Je plaats is tot ${time} van jou. Ga terug naar de betaalpagina om af te ronden.`,
  failedText:
    "Er is niets betaald en de plaats is weer vrij. Je kunt het opnieuw proberen zolang er plaats is.",
  unknownTitle: "We kunnen je betaling nu niet opvragen",
  unknownText:
    "Heb je betaald, dan hoef je niets te doen: je krijgt je ticket per mail zodra de betaalpagina weer antwoordt. Betaal niet nog een keer.",
  // Orders
  orders: "Mijn bestellingen",
  noOrders: "Je hebt nog niets besteld",
  noOrdersHelp: "Tickets die je koopt, vind je hier terug met hun betaalbewijs.",
  seeDates: "Bekijk de agenda",
  order: (number: string) => `Bestelling ${number}`,
  orderNumber: "Bestelling",
  orderedOn: "Besteld op",
  status: "Stand",
  amount: "Bedrag",
  orderStatus,
  returned: { part: "Deels terugbetaald", whole: "Terugbetaald" },
  history: "Wat er gebeurde",
  orderEvent,
  ticket: "Ticket",
  attendee: "Op naam van",
  /** Of an order, what went back. */
  refunded: "Terugbetaald",
  expiredTitle: "Deze bestelling is vervallen",
  expiredText: "Er is niets betaald. Kies een andere datum als je toch wilt meedoen.",
  groupCancelledTitle: "Deze groep gaat niet door",
  groupCancelledText:
    "Je bestelling is geannuleerd en je ticket geldt niet meer. Hieronder staat wat er gebeurde.",
  // Mails
  mailHello: (name: string) => `Beste ${name},`,
  seeOrder: "Bekijk je bestelling",
};

const en: typeof nl = {
  organisation: "Organisation",
  reference: "Reference",
  free: "Free",
  otherDates: "Choose another date",
  tryAgain: "Try again",
  continueOrder: "Go on paying",
  clock: "",
  startLearning: "Start learning",
  when: "When",
  paidTitle: "You are taking part",
  paidText: (title) => `Your ticket for ${title} is ready. You get it by mail, with your receipt.`,
  seeTicket: "See your ticket",
  processingTitle: "Your payment is on its way",
  openTitle: "Nothing has been paid yet",
  openText: (time) => `The seat is yours until ${time}. Go back to the payment page to finish.`,
  failedText: "Nothing has been paid and the seat is free again. You can try again as long as there is room.",
  unknownTitle: "We cannot look up your payment right now",
  unknownText:
    "If you have paid there is nothing to do: you get your ticket by mail as soon as the payment page answers again. Do not pay a second time.",
  orders: "My orders",
  noOrders: "You have not ordered anything yet",
  noOrdersHelp: "Tickets you buy appear here, with their receipts.",
  seeDates: "See the dates",
  order: (number) => `Order ${number}`,
  orderNumber: "Order",
  orderedOn: "Ordered on",
  status: "Status",
  amount: "Amount",
  orderStatus: {
    PENDING: "Not paid yet",
    PROCESSING: "Payment on its way",
    PAID: "Paid",
    EXPIRED: "Expired",
    CANCELLED: "Cancelled",
  },
  returned: { part: "Partly refunded", whole: "Refunded" },
  history: "What happened",
  orderEvent: {
    ordered: (money, isOpen) =>
      `Ordered for ${money}. Your seat ${isOpen ? "is" : "was"} held for 31 minutes.`,
    detailsChanged: () => "You changed the details on the ticket.",
    checkoutOpened: () => "The payment page opened.",
    checkoutFailed: () => "The payment page could not be opened. The seat is free again.",
    checkoutRefused: () =>
      "The payment page could not be opened. The seat is free again. We are looking at it.",
    paymentUnderWay: () => "Your payment is on its way. The seat stays yours.",
    paid: (money) => `Paid: ${money}. Your ticket was made.`,
    paymentFailed: () => "The payment did not succeed. The seat is free again.",
    expired: () => "Nothing was paid. The seat is free again.",
    withdrawn: () => "You released your seat.",
    paidLate: () => "Your payment came in after the time was over. There was still a seat for you.",
    wrongOrder: () => "A payment came in that does not belong to this order. We are looking at it.",
    wrongAmount: (money) => `${money} came in. That is not the amount of the order.`,
    wrongCurrency: (money) => `${money} came in. That is not the currency of the order.`,
    noSeat: () => "Your payment came in when there was no seat left.",
    paidTwice: () => "You paid for a group that you are already taking part in.",
    cohortCancelled: () => "Your payment came in for a group that will not take place.",
    accountErased: () => "Your payment came in when your account had been erased.",
    refundStarted: (money) => `We are paying back ${money}.`,
    refunded: (money) => `${money} has been paid back. It reaches your account within five to ten days.`,
    refundFailed: () => "The refund did not succeed. We are looking at it.",
    refundedElsewhere: (money) =>
      `${money} has been paid back. It reaches your account within five to ten days.`,
    disputeOpened: (money) => `Your bank disputes ${money} of this payment. We are answering its questions.`,
    disputeWon: (money) => `Your bank no longer disputes ${money}. The payment stands.`,
    disputeLost: (money) => `Your bank has taken back ${money}.`,
    cancelled: () => "The order was cancelled. The ticket is no longer valid.",
    settledWithRefund: () => "The group will not take place. You get your money back.",
    settledWithoutRefund: () => "The group will not take place. You keep the lessons and get no money back.",
    toldOfCancellation: () =>
      "The group will not take place. If your payment still arrives, it goes back at once.",
  },
  ticket: "Ticket",
  attendee: "In the name of",
  refunded: "Refunded",
  expiredTitle: "This order has expired",
  expiredText: "Nothing has been paid. Choose another date if you still want to take part.",
  groupCancelledTitle: "This group will not take place",
  groupCancelledText:
    "Your order was cancelled and your ticket is no longer valid. Below you read what happened.",
  mailHello: (name) => `Dear ${name},`,
  seeOrder: "See your order",
};

/** The orders of a buyer. */
export const orderMessages = defineMessages({ nl, en });
