import type { Marking, WrittenRefund } from "./mark-paid.server";
import { defineMessages } from "~/i18n/messages";

type Refusal =
  | Extract<Marking, { ok: false }>["reason"]
  | Extract<WrittenRefund, { ok: false }>["reason"]
  | "reasonMissing"
  | "reasonTooLong"
  | "invalidDay";

const refusalsNl: Record<Refusal, string> = {
  notFound: "Deze bestelling is er niet.",
  online: "Deze bestelling wordt online betaald: dat loopt via Stripe.",
  ended: "Deze bestelling is vervallen of nog een offerte.",
  notInvoiced: "Voor deze bestelling is nog geen factuur. Maak die eerst.",
  alreadyPaid: "Alles is al betaald.",
  changed: "Er is intussen iets veranderd. Kijk hoe het nu is en doe het opnieuw.",
  nothingKept: "Van deze bestelling is niets ontvangen dat terug kan.",
  invalidAmount: "Vul een bedrag in boven nul, bijvoorbeeld 100 of 100,50.",
  moreThanKept: "Vul niet meer in dan er van deze bestelling is ontvangen.",
  invalidDay: "Vul de dag van de overboeking in: vandaag of eerder.",
  reasonMissing: "Schrijf kort op waarom. Het bureau ziet het terug.",
  reasonTooLong: "Kort de reden in tot 500 tekens.",
};
const refusalsEn: Record<Refusal, string> = {
  notFound: "This order does not exist.",
  online: "This order is paid online: that goes through Stripe.",
  ended: "This order has ended, or is still a quote.",
  notInvoiced: "There is no invoice for this order yet. Make it first.",
  alreadyPaid: "Everything has been paid already.",
  changed: "Something has changed meanwhile. See how it is now, and do it again.",
  nothingKept: "Nothing was received for this order that could go back.",
  invalidAmount: "Fill in an amount above zero, for example 100 or 100.50.",
  moreThanKept: "Fill in no more than was received for this order.",
  invalidDay: "Fill in the day of the transfer: today or earlier.",
  reasonMissing: "Write down briefly why. The desk sees it later.",
  reasonTooLong: "Shorten the reason to 500 characters.",
};

/** Money of an order that staff write down by hand. */
export const writtenMoneyMessages = defineMessages({
  nl: {
    refusals: refusalsNl,
    markTitle: (number: string) => `${number} als betaald markeren`,
    markWhat: (money: string) =>
      `Je noteert dat ${money} is betaald. De bestelling is dan betaald en wie bestelde krijgt een mail. Komt de betaling later op een afschrift, dan wordt ze hieraan gekoppeld en niet dubbel geboekt.`,
    markReason: "Hoe weet je dat?",
    markHint: "Bijvoorbeeld: gezien in de bankapp. Alleen het bureau ziet dit.",
    markButton: (money: string) => `Noteer ${money} als betaald`,
    refundTitle: (number: string) => `Terugbetaald per bank op ${number}`,
    refundWhat:
      "Maak het geld eerst over bij de bank. Noteer het daarna hier. Wie bestelde, krijgt een mail. Staat de overboeking later op een afschrift, dan wordt ze hieraan gekoppeld.",
    refundAmount: "Bedrag in euro",
    refundHint: (kept: string, owed: string | null) =>
      owed ? `Ontvangen: ${kept}. Daarvan moet ${owed} terug.` : `Ontvangen: ${kept}. Een deel mag ook.`,
    refundDay: "Overgemaakt op",
    refundReason: "Waarom",
    refundButton: "Noteer de terugbetaling",
    toMark: "Markeer als betaald",
    toRefund: "Noteer een terugbetaling",
    done: {
      marked: "De bestelling is betaald. Wie bestelde, krijgt een mail.",
      refundWritten: "De terugbetaling is genoteerd. Wie bestelde, krijgt een mail.",
    },
  },
  en: {
    refusals: refusalsEn,
    markTitle: (number: string) => `Mark ${number} as paid`,
    markWhat: (money: string) =>
      `You write down that ${money} was paid. The order is then paid, and whoever ordered gets a mail. When the payment is on a statement later, it is tied to this and not booked twice.`,
    markReason: "How do you know?",
    markHint: "For example: seen in the bank's app. Only the desk sees this.",
    markButton: (money: string) => `Write down ${money} as paid`,
    refundTitle: (number: string) => `Paid back by bank on ${number}`,
    refundWhat:
      "Transfer the money at the bank first. Then write it down here. Whoever ordered gets a mail. When the transfer is on a statement later, it is tied to this.",
    refundAmount: "Amount in euro",
    refundHint: (kept: string, owed: string | null) =>
      owed ? `Received: ${kept}. Of that, ${owed} is to go back.` : `Received: ${kept}. A part is fine too.`,
    refundDay: "Transferred on",
    refundReason: "Why",
    refundButton: "Write down the refund",
    toMark: "Mark as paid",
    toRefund: "Write down a refund",
    done: {
      marked: "The order has been paid. Whoever ordered gets a mail.",
      refundWritten: "The refund has been written down. Whoever ordered gets a mail.",
    },
  },
});
