import type { RefundRefusal } from "~/features/ordering/orders/balance";
import { defineMessages } from "~/i18n/messages";

/** `tooMuch` names an amount. */
type Refusal = Exclude<RefundRefusal, "tooMuch"> | "changed" | "byBank" | "reasonMissing" | "reasonTooLong";

const refusalsNl: Record<Refusal, string> = {
  notFound: "Deze bestelling is er niet.",
  notPaid: "Deze bestelling is niet betaald. Er is niets terug te betalen.",
  nothingLeft: "Alles is al terugbetaald.",
  invalidAmount: "Vul een bedrag in boven nul, bijvoorbeeld 100 of 100,50.",
  changed: "Er is intussen al een bedrag terugbetaald. Kijk wat er nog over is en vul het bedrag opnieuw in.",
  byBank: "Deze bestelling is per bank betaald. Betaal terug bij de bank en noteer het bij de bestelling.",
  reasonMissing: "Schrijf kort op waarom. Het bureau ziet het terug in de geschiedenis.",
  reasonTooLong: "Kort de reden in tot 500 tekens.",
};

const refusalsEn: Record<Refusal, string> = {
  notFound: "This order does not exist.",
  notPaid: "This order has not been paid. There is nothing to refund.",
  nothingLeft: "Everything has been refunded already.",
  invalidAmount: "Fill in an amount above zero, for example 100 or 100.50.",
  changed: "An amount has been refunded meanwhile. See what is left, and fill in the amount again.",
  byBank: "This order was paid by bank. Pay back at the bank, and write it down at the order.",
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
      "Het ticket geldt niet meer, de plaats komt vrij en de koper krijgt een mail met een creditnota. Dit kun je niet terugdraaien.",
    alsoRefund: (money: string) => `Betaal ook ${money} terug`,
    cancelButton: "Annuleer deze bestelling",
    cannotCancel:
      "Alleen een betaalde bestelling kan geannuleerd worden. Een bestelling die nog niet betaald is, vervalt vanzelf.",
    done: {
      refunded: "De terugbetaling is genoteerd en gaat naar Stripe. De koper krijgt een mail.",
      cancelled: "De bestelling is geannuleerd en de plaats is vrij. De koper krijgt een mail.",
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
      "The ticket is not valid any more, the seat becomes free, and the buyer gets a mail with a credit note. You cannot undo this.",
    alsoRefund: (money: string) => `Refund ${money} as well`,
    cancelButton: "Cancel this order",
    cannotCancel: "Only a paid order can be cancelled. An order that has not been paid ends by itself.",
    done: {
      refunded: "The refund has been written down and goes to Stripe. The buyer gets a mail.",
      cancelled: "The order has been cancelled and the seat is free. The buyer gets a mail.",
    },
  },
});
