import type { RefundRefusal } from "~/features/ordering/orders/balance";
import { defineMessages } from "~/i18n/messages";

/** `tooMuch` names an amount. */
type Refusal =
  Exclude<RefundRefusal, "tooMuch"> | "changed" | "notOnline" | "reasonMissing" | "reasonTooLong";

const refusalsNl: Record<Refusal, string> = {
  notFound: "Deze bestelling is er niet.",
  notPaid: "Deze bestelling is niet betaald. Er is niets terug te betalen.",
  nothingLeft: "Alles is al terugbetaald.",
  invalidAmount: "Vul een bedrag in boven nul, bijvoorbeeld 100 of 100,50.",
  changed: "Er is intussen al een bedrag terugbetaald. Kijk wat er nog over is en vul het bedrag opnieuw in.",
  notOnline: "Deze bestelling is via de bank betaald. Betaal daar terug, en noteer het bij de betalingen.",
  reasonMissing: "Schrijf kort op waarom. Het bureau ziet het terug in de geschiedenis.",
  reasonTooLong: "Kort de reden in tot 500 tekens.",
};

const refusalsEn: Record<Refusal, string> = {
  notFound: "This order does not exist.",
  notPaid: "This order has not been paid. There is nothing to refund.",
  nothingLeft: "Everything has been refunded already.",
  invalidAmount: "Fill in an amount above zero, for example 100 or 100.50.",
  changed: "An amount has been refunded meanwhile. See what is left, and fill in the amount again.",
  notOnline: "This order was paid through the bank. Pay it back there, and write it down at the payments.",
  reasonMissing: "Write down briefly why. The desk sees it in the history.",
  reasonTooLong: "Shorten the reason to 500 characters.",
};

/** Refunding and cancelling an order at the desk. */
export const refundDeskMessages = defineMessages({
  nl: {
    refusals: refusalsNl,
    tooMuch: (left: string) => `Vul hoogstens ${left} in. Meer is er niet over om terug te betalen.`,
    refundTitle: (number: string) => `Terugbetalen op ${number}`,
    refundAmount: "Bedrag in euro, met btw",
    refundHint: (left: string) => `Je kunt nog ${left} terugbetalen. Een deel mag ook.`,
    reasonHint: "Voor het bureau. De koper ziet dit niet.",
    next: "Verder",
    refundConfirm: (money: string, name: string) => `Je betaalt ${money} terug aan ${name}.`,
    refundKeeps: "De plaats en het ticket blijven. Wil je die ook beëindigen, annuleer dan de bestelling.",
    refundButton: (money: string) => `Betaal ${money} terug`,
    adjust: "Pas aan",
    cancelTitle: (number: string) => `${number} annuleren`,
    cancelWhat:
      "Een geannuleerde plaats komt vrij en het ticket geldt niet meer. De koper krijgt een mail en een creditnota, en wie de plaats had ook een mail. Dit kun je niet terugdraaien.",
    share: "Hoeveel van de prijs rekenen we terug?",
    shares: { terms: "Zoveel als de voorwaarden zeggen", whole: "Alles", other: "Een ander deel" },
    percent: "Welk deel, in procent",
    percentHint: "Alleen bij een ander deel, bijvoorbeeld 50 of 33,5.",
    shareInvalid: "Vul een deel in van 0 tot en met 100, bijvoorbeeld 50 of 33,5.",
    changed: "Er is intussen iets veranderd. Kijk wat er nu geldt. Er is nog niets geannuleerd.",
    noCreditNote: (rules: string) =>
      `Er is nog niets geannuleerd: de creditnota zou niet voldoen aan ${rules}. Ze neemt over wat op de factuur staat, dus een gegeven veranderen helpt niet. Geef de regels door aan wie de site beheert.`,
    owedOnline: (money: string) => `${money} is dan te veel betaald. Dat kan meteen terug.`,
    owedByBank: (money: string) => `${money} is dan te veel betaald. Betaal het terug via de bank.`,
    cancelAndRefund: (money: string) => `Annuleer en betaal ${money} terug`,
    cancelAlone: "Annuleer zonder terug te betalen",
    cannotCancel:
      "Van deze bestelling is niets te annuleren: ze is niet betaald of op factuur, of er is geen plaats meer over. Wat nog niet betaald is, vervalt vanzelf.",
    done: {
      refunded: "De terugbetaling is genoteerd en gaat naar Stripe. De koper krijgt een mail.",
      cancelled: "De plaatsen zijn geannuleerd en vrij. De koper krijgt een mail.",
    },
  },
  en: {
    refusals: refusalsEn,
    tooMuch: (left: string) => `Fill in ${left} at most. No more is left to refund.`,
    refundTitle: (number: string) => `Refund on ${number}`,
    refundAmount: "Amount in euro, with VAT",
    refundHint: (left: string) => `${left} is left to refund. A part is fine too.`,
    reasonHint: "For the desk. The buyer does not see this.",
    next: "Continue",
    refundConfirm: (money: string, name: string) => `You refund ${money} to ${name}.`,
    refundKeeps: "The seat and the ticket stay. To end those as well, cancel the order.",
    refundButton: (money: string) => `Refund ${money}`,
    adjust: "Adjust",
    cancelTitle: (number: string) => `Cancel ${number}`,
    cancelWhat:
      "A cancelled seat becomes free, and its ticket is not valid any more. The buyer gets a mail and a credit note, and whoever had the seat a mail as well. You cannot undo this.",
    share: "How much of the price do we credit?",
    shares: { terms: "As much as the terms say", whole: "All of it", other: "Another share" },
    percent: "Which share, in per cent",
    percentHint: "Only for another share, for example 50 or 33.5.",
    shareInvalid: "Fill in a share from 0 to 100, for example 50 or 33.5.",
    changed: "Something has changed meanwhile. See how it is now. Nothing has been cancelled yet.",
    noCreditNote: (rules: string) =>
      `Nothing has been cancelled yet: the credit note would not meet ${rules}. It says what the invoice says, so changing a detail does not help. Pass the rules on to whoever maintains the site.`,
    owedOnline: (money: string) => `${money} has then been paid too much. That can go back at once.`,
    owedByBank: (money: string) => `${money} has then been paid too much. Pay it back through the bank.`,
    cancelAndRefund: (money: string) => `Cancel and refund ${money}`,
    cancelAlone: "Cancel without refunding",
    cannotCancel:
      "Nothing of this order can be cancelled: it is not paid or on invoice, or no seat is left. What has not been paid ends by itself.",
    done: {
      refunded: "The refund has been written down and goes to Stripe. The buyer gets a mail.",
      cancelled: "The seats have been cancelled and are free. The buyer gets a mail.",
    },
  },
});
