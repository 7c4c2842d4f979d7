import { defineMessages } from "~/i18n/messages";
import type { DifferenceKind } from "./payment-differences";
import type { BalanceKind } from "./reconciliation.queries.server";

const differencesNl: Record<DifferenceKind, { is: string; mend: string }> = {
  notHere: {
    is: "Betaald bij Stripe, hier nog niet.",
    mend: "De melding van Stripe kwam niet aan. Vergelijk opnieuw: dan wordt de betaling geboekt en krijgt de koper het ticket.",
  },
  nobodys: {
    is: "Betaald bij Stripe, maar van geen bestelling hier.",
    mend: "Zoek de betaling op in Stripe. Misschien is ze van een andere website.",
  },
  notAtStripe: {
    is: "Hier geboekt, maar Stripe kent de betaling niet.",
    mend: "Kijk of de sleutel in de instellingen bij hetzelfde account van Stripe hoort.",
  },
  otherAmount: {
    is: "Stripe noemt een ander bedrag dan hier is geboekt.",
    mend: "Zoek de betaling op in Stripe en vraag wie het platform beheert om hulp.",
  },
  refundNotHere: {
    is: "Terugbetaald bij Stripe, hier nog niet geboekt.",
    mend: "Vergelijk opnieuw: dan wordt de terugbetaling geboekt en krijgt de koper een creditnota.",
  },
  refundOtherwise: {
    is: "De terugbetaling liep bij Stripe anders af.",
    mend: "Vergelijk opnieuw: dan staat hier hoe ze afliep.",
  },
};
const differencesEn: Record<DifferenceKind, { is: string; mend: string }> = {
  notHere: {
    is: "Paid at Stripe, not here yet.",
    mend: "Stripe's message did not arrive. Compare again: the payment is then booked and the buyer gets the ticket.",
  },
  nobodys: {
    is: "Paid at Stripe, but for no order here.",
    mend: "Look the payment up in Stripe. It may belong to another website.",
  },
  notAtStripe: {
    is: "Booked here, but Stripe does not know the payment.",
    mend: "See whether the key in the settings belongs to the same account at Stripe.",
  },
  otherAmount: {
    is: "Stripe names another amount than is booked here.",
    mend: "Look the payment up in Stripe, and ask whoever runs the platform for help.",
  },
  refundNotHere: {
    is: "Refunded at Stripe, not booked here yet.",
    mend: "Compare again: the refund is then booked and the buyer gets a credit note.",
  },
  refundOtherwise: {
    is: "The refund ended differently at Stripe.",
    mend: "Compare again: it is then written here how it ended.",
  },
};
const balancesNl: Record<BalanceKind, { is: string; mend: string }> = {
  overdue: {
    is: "Over de betaaltermijn.",
    mend: "Herinner de klant, verleng de termijn of geef de plaatsen vrij.",
  },
  underpaid: { is: "Betaald, maar er is te weinig.", mend: "Vraag het bedrag na, of maak een creditnota." },
  overpaid: { is: "Er is te veel.", mend: "Betaal het terug bij de bank en noteer dat bij de bestelling." },
};
const balancesEn: Record<BalanceKind, { is: string; mend: string }> = {
  overdue: { is: "Past its term.", mend: "Remind the customer, extend the term or release the seats." },
  underpaid: { is: "Paid, but too little is here.", mend: "Ask about the amount, or make a credit note." },
  overpaid: { is: "Too much is here.", mend: "Pay it back at the bank, and write that down at the order." },
};

/** The reconciliation of Stripe and the bank with the orders. */
export const reconciliationMessages = defineMessages({
  nl: {
    title: "Aansluiting",
    lead: "Klopt wat Stripe en de bank hebben met wat hier staat? Wat niet klopt, staat bovenaan, met wat je eraan kunt doen.",
    allRight: "Voor zover we hier kunnen zien, klopt alles.",
    order: "Bestelling",
    amount: "Bedrag",
    what: "Wat er is",
    mend: "Wat je kunt doen",
    due: "Betalen voor",
    since: "Sinds",
    compare: "Vergelijk opnieuw",
    compareOf: (number: string) => `Vergelijk ${number} opnieuw`,
    stripe: "Stripe",
    stripeLead:
      "Elke tien minuten vergelijken we vanzelf. Wil je het nu weten, vergelijk dan zelf. Er verandert dan nog niets.",
    compareAll: "Vergelijk nu met Stripe",
    noDifference: (n: number, date: string) =>
      `Geen verschil. We vergeleken ${n === 1 ? "1 betaling" : `${n} betalingen`} sinds ${date}.`,
    differences: differencesNl,
    silent: "Stripe zei nog niets",
    silentIs: "De tijd om te betalen is om, of de koper kwam terug terwijl Stripe niet antwoordde.",
    underWayIs: "De bank is er al dagen mee bezig.",
    slow: "Terugbetalingen die lang duren",
    slowMend: "Stripe heeft ze nog niet afgerond. Vergelijk opnieuw of kijk in Stripe.",
    found: "Gevonden bij het vergelijken",
    foundLead:
      "Van deze betalingen kwam geen melding. Ze zijn de afgelopen dertig dagen alsnog geboekt; je hoeft niets te doen.",
    bank: "Bank",
    waiting: (n: number, money: string) =>
      n === 1
        ? `1 bankboeking van ${money} hoort nog nergens bij.`
        : `${n} bankboekingen van samen ${money} horen nog nergens bij.`,
    seeEntries: "Bekijk de boekingen",
    upload: "Lees een afschrift in",
    invoices: "Facturen",
    balances: balancesNl,
    unavailable:
      "Stripe antwoordt nu niet. Er is niets veranderd. Probeer het over een paar minuten opnieuw.",
    done: {
      settled: "Vergeleken: de bestelling is bijgewerkt.",
      same: "Vergeleken: hier staat al wat Stripe heeft.",
    },
  },
  en: {
    title: "Reconciliation",
    lead: "Does what Stripe and the bank have agree with what is here? What does not stands first, with what you can do about it.",
    allRight: "As far as can be seen here, everything agrees.",
    order: "Order",
    amount: "Amount",
    what: "What it is",
    mend: "What you can do",
    due: "Due by",
    since: "Since",
    compare: "Compare again",
    compareOf: (number: string) => `Compare ${number} again`,
    stripe: "Stripe",
    stripeLead:
      "Every ten minutes we compare by ourselves. To know it now, compare yourself. Nothing changes by that.",
    compareAll: "Compare with Stripe now",
    noDifference: (n: number, date: string) =>
      `No difference. We compared ${n === 1 ? "1 payment" : `${n} payments`} since ${date}.`,
    differences: differencesEn,
    silent: "Stripe has not said anything yet",
    silentIs: "The time to pay is over, or the buyer came back while Stripe did not answer.",
    underWayIs: "The bank has been at it for days.",
    slow: "Refunds that take long",
    slowMend: "Stripe has not finished them yet. Compare again, or look in Stripe.",
    found: "Found by comparing",
    foundLead:
      "No message came about these payments. They were booked after all in the last thirty days; there is nothing for you to do.",
    bank: "Bank",
    waiting: (n: number, money: string) =>
      n === 1
        ? `1 bank booking of ${money} belongs to nothing yet.`
        : `${n} bank bookings of ${money} together belong to nothing yet.`,
    seeEntries: "See the bookings",
    upload: "Upload a statement",
    invoices: "Invoices",
    balances: balancesEn,
    unavailable: "Stripe does not answer now. Nothing has changed. Try again in a few minutes.",
    done: {
      settled: "Compared: the order has been brought up to date.",
      same: "Compared: what Stripe has is here already.",
    },
  },
});
