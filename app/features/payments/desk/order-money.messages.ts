import { defineMessages } from "~/i18n/messages";

/** The money of an order at the desk. */
export const orderMoneyMessages = defineMessages({
  nl: {
    number: "Nummer",
    amount: "Bedrag",
    what: "Wat",
    payments: "Betalingen",
    noPayments: "Er is nog geen geld ontvangen.",
    kinds: { CAPTURE: "Ontvangen", REFUND: "Terugbetaald" } as Record<string, string>,
    paymentStatus: { PENDING: "onderweg", SUCCEEDED: "gelukt", FAILED: "mislukt" } as Record<string, string>,
    automatic: {
      wrongAmount: "ander bedrag",
      wrongCurrency: "andere valuta",
      noSeat: "geen plaats meer",
      paidTwice: "dubbel betaald",
      cohortCancelled: "groep geannuleerd",
      accountErased: "account gewist",
      seatsCancelled: "plaats geannuleerd door de koper",
    } as Record<string, string>,
    left: "Kan nog terugbetaald worden",
    owedOnline: (money: string) =>
      `Er zijn plaatsen geannuleerd. Daarvan moet nog ${money} terug naar de koper.`,
    owedByBank: (money: string) =>
      `Er zijn plaatsen geannuleerd. Daarvan moet nog ${money} terug naar de koper: betaal het terug via de bank.`,
    disputes: "Betwistingen",
    disputeStatus: { OPEN: "Open", WON: "Gesloten: het geld blijft hier", LOST: "Verloren: het geld is weg" },
    disputeHeld: (money: string) => `De bank houdt ${money} vast.`,
    disputeDue: (date: string) => `Antwoord in Stripe, uiterlijk ${date}.`,
    receipts: "Betaalbewijzen",
    noReceipts: "Er zijn nog geen betaalbewijzen.",
    credit: "creditnota",
    withdrawal: "intrekking creditnota",
    receipt: "betaalbewijs",
  },
  en: {
    number: "Number",
    amount: "Amount",
    what: "What",
    payments: "Payments",
    noPayments: "No money has been received yet.",
    kinds: { CAPTURE: "Received", REFUND: "Refunded" } as Record<string, string>,
    paymentStatus: { PENDING: "under way", SUCCEEDED: "done", FAILED: "failed" } as Record<string, string>,
    automatic: {
      wrongAmount: "other amount",
      wrongCurrency: "other currency",
      noSeat: "no seat left",
      paidTwice: "paid twice",
      cohortCancelled: "group cancelled",
      accountErased: "account erased",
      seatsCancelled: "seat cancelled by the buyer",
    } as Record<string, string>,
    left: "Left to refund",
    owedOnline: (money: string) =>
      `Seats were cancelled. For these ${money} is still to go back to the buyer.`,
    owedByBank: (money: string) =>
      `Seats were cancelled. For these ${money} is still to go back to the buyer: pay it back through the bank.`,
    disputes: "Disputes",
    disputeStatus: { OPEN: "Open", WON: "Closed: the money stays here", LOST: "Lost: the money is gone" },
    disputeHeld: (money: string) => `The bank holds ${money}.`,
    disputeDue: (date: string) => `Answer in Stripe, by ${date}.`,
    receipts: "Receipts",
    noReceipts: "There are no receipts yet.",
    credit: "credit note",
    withdrawal: "withdrawal of credit note",
    receipt: "receipt",
  },
});
