import { defineMessages } from "~/i18n/messages";

/** What the terms of sale say from their data, on their public page. Shares are written with their per cent sign. */
export const termsPageMessages = defineMessages({
  nl: {
    prices: (paymentDays: number, quoteDays: number) =>
      `Online betaal je meteen. Een factuur betaal je binnen ${paymentDays} dagen. Een offerte geldt ${quoteDays} dagen.`,
    transfer: (share: string) =>
      `Een organisatie kan een plaats aan een collega doorgeven zolang minder dan ${share} van de lessen is gedaan. Kocht je zelf een plaats, vraag het dan aan de stichting.`,
    unverified: (seats: number) =>
      seats === 0
        ? "Zolang we een organisatie niet hebben nagekeken, kan zij niet op factuur bestellen."
        : `Zolang we een organisatie niet hebben nagekeken, kunnen er hoogstens ${seats} plaatsen op onbetaalde facturen staan.`,
    hold: (quoteDays: number) =>
      `Volgt het inkoopnummer nog, dan houden we de plaatsen ${quoteDays} dagen vast. Daarna beslist de stichting of ze vrijkomen.`,
    quote: "Een offerte houdt de prijs vast, en nog geen plaatsen.",
    to: "Aan",
    notice: "Ik laat weten dat ik de koop van deze masterclass herroep",
    order: "Bestelnummer en naam van de masterclass",
    orderedOn: "Besteld op",
    name: "Mijn naam",
    address: "Mijn adres",
    date: "Datum",
    signature: "Handtekening (alleen op papier)",
  },
  en: {
    prices: (paymentDays: number, quoteDays: number) =>
      `Online you pay at once. An invoice you pay within ${paymentDays} days. A quote holds for ${quoteDays} days.`,
    transfer: (share: string) =>
      `An organisation can pass a seat on to a colleague as long as less than ${share} of the lessons is done. If you bought a seat yourself, ask the foundation.`,
    unverified: (seats: number) =>
      seats === 0
        ? "As long as we have not checked an organisation, it cannot order on invoice."
        : `As long as we have not checked an organisation, it can have at most ${seats} seats on unpaid invoices.`,
    hold: (quoteDays: number) =>
      `When the purchase order number follows later, we hold the seats for ${quoteDays} days. After that the foundation decides whether they are released.`,
    quote: "A quote holds the price, and no seats yet.",
    to: "To",
    notice: "I give notice that I withdraw from the purchase of this masterclass",
    order: "Order number and name of the masterclass",
    orderedOn: "Ordered on",
    name: "My name",
    address: "My address",
    date: "Date",
    signature: "Signature (only on paper)",
  },
});
