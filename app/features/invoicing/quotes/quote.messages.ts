import { defineMessages } from "~/i18n/messages";

/** A quote on paper. */
export const quoteMessages = defineMessages({
  nl: {
    kind: "Offerte",
    title: (number: string) => `Offerte ${number}`,
    file: (number: string) => `offerte-${number}`,
    number: "Nummer",
    total: "Totaal",
    madeOn: "Datum",
    validUntil: "Geldig tot en met",
    contact: "Aangevraagd door",
    buyerReference: "Jullie referentie",
    begins: (description: string, on: string) => `${description} (begint ${on})`,
    priceHolds: (until: string) => `De prijzen staan vast tot en met ${until}.`,
    notHeld:
      "Een offerte houdt nog geen plaatsen vast. Dat gebeurt als je akkoord gaat, zolang er plaats is.",
    acceptTitle: "Zo ga je akkoord",
    accept:
      "Open de link of scan de code, en bevestig met één klik. Een collega die deze offerte heeft, kan dat ook doen. Het inkoopnummer (PO) mag daarna volgen.",
    payment: (days: number) => `Je betaalt op factuur, binnen ${days} dagen na de factuurdatum.`,
    cancelFree: (days: number) => `Annuleren is gratis tot ${days} dagen voor de eerste bijeenkomst.`,
    cancelShare: (days: number, share: string) =>
      `Bij annuleren tot ${days} ${days === 1 ? "dag" : "dagen"} ervoor krijg je ${share} terug.`,
    cancelLate: "Daarna krijg je niets terug, maar een collega mag de plaats overnemen.",
    supplier: "Leveranciersgegevens voor jullie administratie",
    demo: "Voorbeeld: aan deze offerte kun je geen rechten ontlenen.",
  },
  en: {
    kind: "Quote",
    title: (number: string) => `Quote ${number}`,
    file: (number: string) => `quote-${number}`,
    number: "Number",
    total: "Total",
    madeOn: "Date",
    validUntil: "Valid until",
    contact: "Asked for by",
    buyerReference: "Your reference",
    begins: (description: string, on: string) => `${description} (begins ${on})`,
    priceHolds: (until: string) => `The prices hold until ${until}.`,
    notHeld: "A quote does not hold seats yet. That happens when you accept it, as long as there is room.",
    acceptTitle: "How to accept",
    accept:
      "Open the link or scan the code, and confirm with one click. A colleague who has this quote can do so too. The purchase order number (PO) may follow afterwards.",
    payment: (days: number) => `You pay on invoice, within ${days} days of its date.`,
    cancelFree: (days: number) => `Cancelling is free until ${days} days before the first meeting.`,
    cancelShare: (days: number, share: string) =>
      `If you cancel until ${days} ${days === 1 ? "day" : "days"} before, you get ${share} back.`,
    cancelLate: "Later than that you get nothing back, but a colleague may take the seat.",
    supplier: "Supplier details for your records",
    demo: "Example: no rights can be derived from this quote.",
  },
});
