import { defineMessages } from "~/i18n/messages";
import type { OrderEventKind } from "../orders/order";

type EventTexts = Record<OrderEventKind, (money: string) => string>;

const nl: EventTexts = {
  quoted: (money) => `Offerte gemaakt voor ${money}.`,
  quoteAccepted: (money) => `De offerte van ${money} is aanvaard. De plaatsen worden vastgehouden.`,
  quoteWithdrawn: () => "De offerte is ingetrokken.",
  quoteLapsed: () => "De offerte is verlopen.",
  ordered: (money) => `Besteld voor ${money}. Wat besteld is, wordt een half uur vastgehouden.`,
  orderedOnInvoice: (money) => `Op factuur besteld voor ${money}. De plaatsen worden vastgehouden.`,
  purchaseOrderGiven: () => "Het inkoopnummer of de referentie is ingevuld.",
  purchaseOrderAsked: () => "We vroegen om het inkoopnummer.",
  purchaseOrderAskedAgain: () => "We vroegen nog eens om het inkoopnummer.",
  purchaseOrderAskedLast: () => "We vroegen voor het laatst om het inkoopnummer.",
  remindedBeforeDue: () => "We mailden dat de factuur bijna betaald moet zijn.",
  remindedOverdue: () => "We mailden dat de factuur betaald had moeten zijn.",
  remindedLongOverdue: () => "We mailden nog eens dat de factuur betaald had moeten zijn.",
  holdEnded: () => "De tijd waarin de plaatsen zijn vastgehouden, is voorbij. Beslis wat ermee gebeurt.",
  holdExtended: () => "De plaatsen worden langer vastgehouden.",
  holdReleased: () => "De plaatsen zijn weer vrij.",
  detailsChanged: () => "De koper veranderde de gegevens op het ticket.",
  checkoutOpened: () => "De betaalpagina ging open.",
  checkoutFailed: () => "De betaalpagina kon niet open. Er wordt niets meer vastgehouden.",
  checkoutRefused: () =>
    "Stripe weigerde de betaalpagina. Er wordt niets meer vastgehouden. Kijk of de sleutel en het account bij Stripe in orde zijn.",
  paymentUnderWay: () => "De betaling is onderweg. Wat besteld is, blijft vastgehouden.",
  paid: (money) => `Betaald: ${money}.`,
  paymentFailed: () => "De betaling is niet gelukt. Er wordt niets meer vastgehouden.",
  expired: () => "Er is niet op tijd betaald. Er wordt niets meer vastgehouden.",
  withdrawn: () => "De koper zag ervan af. Er wordt niets meer vastgehouden.",
  paidLate: () => "De betaling kwam te laat, en er was nog plaats.",
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
    `${money} is buiten dit bureau om terugbetaald (in Stripe). Plaatsen en tickets blijven: wil je die beëindigen, annuleer dan de bestelling.`,
  disputeOpened: (money) =>
    `De bank van de koper betwist ${money}. Beantwoord het in Stripe. Plaatsen en tickets blijven.`,
  disputeWon: (money) => `De betwisting van ${money} is gesloten: het geld blijft bij de stichting.`,
  disputeLost: (money) =>
    `De betwisting van ${money} is verloren: het geld is weg. Plaatsen en tickets blijven: wil je die beëindigen, annuleer dan de bestelling.`,
  cancelled: () => "De bestelling is geannuleerd. Tickets ervan gelden niet meer.",
  seatsCancelled: (money) => `Een deel van de plaatsen is geannuleerd. Teruggerekend: ${money}.`,
  settledWithRefund: () => "De groep gaat niet door. Gekozen: alles terugbetalen.",
  settledWithoutRefund: () => "De groep gaat niet door. Gekozen: geen geld terug, de lessen blijven.",
  toldOfCancellation: () => "De groep gaat niet door. Wie nog betaalde, kreeg daarover een mail.",
  moneyReceived: (money) => `${money} ontvangen op de bankrekening.`,
  markedPaid: (money) => `${money} met de hand als betaald genoteerd.`,
  moneyTakenBack: (money) => `${money} van de bank hoort toch niet bij deze bestelling.`,
  moneyReturned: (money) => `${money} per bank terugbetaald.`,
  moneyReturnTakenBack: (money) => `${money} is toch niet per bank terugbetaald voor deze bestelling.`,
  invoiceIssued: (money) => `Factuur van ${money} gemaakt en gemaild.`,
  creditNoteIssued: (money) => `Creditnota van ${money} gemaakt en gemaild.`,
};

const en: EventTexts = {
  quoted: (money) => `Quote made for ${money}.`,
  quoteAccepted: (money) => `The quote of ${money} was accepted. The seats are held.`,
  quoteWithdrawn: () => "The quote was withdrawn.",
  quoteLapsed: () => "The quote has lapsed.",
  ordered: (money) => `Ordered for ${money}. What was ordered is held for half an hour.`,
  orderedOnInvoice: (money) => `Ordered on invoice for ${money}. The seats are held.`,
  purchaseOrderGiven: () => "The purchase order number or reference was filled in.",
  purchaseOrderAsked: () => "We asked for the purchase order number.",
  purchaseOrderAskedAgain: () => "We asked for the purchase order number again.",
  purchaseOrderAskedLast: () => "We asked for the purchase order number for the last time.",
  remindedBeforeDue: () => "We mailed that the invoice is almost due.",
  remindedOverdue: () => "We mailed that the invoice should have been paid.",
  remindedLongOverdue: () => "We mailed again that the invoice should have been paid.",
  holdEnded: () => "The time for which the seats were held is over. Decide what becomes of them.",
  holdExtended: () => "The seats are held for longer.",
  holdReleased: () => "The seats are free again.",
  detailsChanged: () => "The buyer changed the details on the ticket.",
  checkoutOpened: () => "The payment page opened.",
  checkoutFailed: () => "The payment page could not open. Nothing is held any more.",
  checkoutRefused: () =>
    "Stripe refused the payment page. Nothing is held any more. See whether the key and the account at Stripe are in order.",
  paymentUnderWay: () => "The payment is under way. What was ordered stays held.",
  paid: (money) => `Paid: ${money}.`,
  paymentFailed: () => "The payment failed. Nothing is held any more.",
  expired: () => "Nobody paid in time. Nothing is held any more.",
  withdrawn: () => "The buyer gave it up. Nothing is held any more.",
  paidLate: () => "The payment came late, and there was still room.",
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
    `${money} was refunded outside this desk (in Stripe). Seats and tickets stay: to end those, cancel the order.`,
  disputeOpened: (money) =>
    `The buyer's bank disputes ${money}. Answer it in Stripe. Seats and tickets stay.`,
  disputeWon: (money) => `The dispute of ${money} is closed: the money stays with the foundation.`,
  disputeLost: (money) =>
    `The dispute of ${money} is lost: the money is gone. Seats and tickets stay: to end those, cancel the order.`,
  cancelled: () => "The order has been cancelled. Its tickets are not valid any more.",
  seatsCancelled: (money) => `A part of the seats was cancelled. Credited: ${money}.`,
  settledWithRefund: () => "The group does not go ahead. Chosen: give everything back.",
  settledWithoutRefund: () => "The group does not go ahead. Chosen: no money back, the lessons stay.",
  toldOfCancellation: () => "The group does not go ahead. The buyer, who was paying, got a mail about it.",
  moneyReceived: (money) => `${money} received on the bank account.`,
  markedPaid: (money) => `${money} written down as paid by hand.`,
  moneyTakenBack: (money) => `${money} of the bank does not belong to this order after all.`,
  moneyReturned: (money) => `${money} paid back by bank.`,
  moneyReturnTakenBack: (money) => `${money} was not paid back by bank for this order after all.`,
  invoiceIssued: (money) => `Invoice of ${money} made and mailed.`,
  creditNoteIssued: (money) => `Credit note of ${money} made and mailed.`,
};

/**
 * What happened to an order, in its history at the desk. The same for one seat of a person and many of an organisation, so no text says how many there are. `money` is an amount in words; empty
 * where the event has none.
 */
export const orderEventMessages = defineMessages({ nl, en });
