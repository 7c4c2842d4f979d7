import { defineMessages } from "~/i18n/messages";
import type { EntryFilter } from "./entry-list";
import type { EvidenceKind } from "../matching/likely-orders";
import type { AssignRefusal, WaitReason } from "../matching/matching";

type EntryRefusal = AssignRefusal | "changed" | "assigned" | "givenBack" | "reasonMissing" | "reasonTooLong";

const filtersNl: Record<EntryFilter, string> = {
  in: "Ontvangen, nog te bekijken",
  out: "Afgeschreven, zonder bestelling",
  matched: "Bij een bestelling",
  setAside: "Opzij gezet",
};
const filtersEn: Record<EntryFilter, string> = {
  in: "Received, to look at",
  out: "Paid out, without an order",
  matched: "Of an order",
  setAside: "Set aside",
};
const reasonsNl: Record<WaitReason, string> = {
  noNumber: "Er staat geen nummer van ons bij.",
  unknownNumber: "Er staat een factuurnummer bij dat niet bestaat.",
  severalOrders: "Er staan meer nummers bij.",
  partial: "Het is minder dan er openstaat.",
  tooMuch: "Het is meer dan er openstaat.",
  alreadyPaid: "De bestelling is al betaald.",
  otherPayer: "Van deze rekening betaalde eerder een andere organisatie.",
  reversal: "De bank draait een eerdere boeking terug.",
  outgoing: "Afgeschreven, zonder nummer van ons.",
  owesOther: "Het is niet het bedrag dat terug moet.",
  undone: "Dit is eerder teruggedraaid of met de hand behandeld.",
  online: "Deze bestelling wordt online betaald.",
  ended: "Deze bestelling is vervallen of nog een offerte.",
  notInvoiced: "Er is nog geen factuur.",
};
const reasonsEn: Record<WaitReason, string> = {
  noNumber: "It has no number of ours.",
  unknownNumber: "It has an invoice number that does not exist.",
  severalOrders: "It has several numbers.",
  partial: "It is less than is open.",
  tooMuch: "It is more than is open.",
  alreadyPaid: "The order has been paid already.",
  otherPayer: "Another organisation has paid from this account before.",
  reversal: "The bank takes an earlier booking back.",
  outgoing: "Paid out, without a number of ours.",
  owesOther: "It is not the amount that is owed.",
  undone: "This was taken back or handled by hand before.",
  online: "This order is paid online.",
  ended: "This order has ended, or is still a quote.",
  notInvoiced: "There is no invoice yet.",
};
const refusalsNl: Record<EntryRefusal, string> = {
  notFound: "Vul het nummer van één bestelling of factuur in, bijvoorbeeld B-7K3M-92QD of F2027-00042.",
  online: "Deze bestelling wordt online betaald. Betaal het bedrag terug en zet de boeking opzij.",
  ended: "Deze bestelling is vervallen of nog een offerte: er is niets te betalen.",
  notInvoiced:
    "Voor deze bestelling is nog geen factuur. Maak die eerst, dan wordt de betaling vanzelf geboekt.",
  invalidAmount: "Vul een bedrag in boven nul, bijvoorbeeld 100 of 100,50.",
  moreThanLeft: "Dit is meer dan er van deze boeking over is.",
  moreThanKept: "Dit is meer dan er van deze bestelling is ontvangen.",
  assignedAlready: "Een deel van deze boeking hoort al bij deze bestelling. Draai dat eerst terug.",
  changed: "Er is intussen iets veranderd. Kijk hoe het nu is en kies opnieuw.",
  assigned: "Een deel van deze boeking hoort bij een bestelling. Draai dat eerst terug.",
  givenBack: "Van deze bestelling is al geld terugbetaald. Draai eerst de terugbetaling terug.",
  reasonMissing: "Schrijf kort op waarom. Het bureau ziet het terug.",
  reasonTooLong: "Kort de reden in tot 500 tekens.",
};
const refusalsEn: Record<EntryRefusal, string> = {
  notFound: "Fill in the number of one order or invoice, for example B-7K3M-92QD or F2027-00042.",
  online: "This order is paid online. Pay the amount back and set the booking aside.",
  ended: "This order has ended, or is still a quote: there is nothing to pay.",
  notInvoiced: "There is no invoice for this order yet. Make it first; the payment is then booked by itself.",
  invalidAmount: "Fill in an amount above zero, for example 100 or 100.50.",
  moreThanLeft: "This is more than is left of this booking.",
  moreThanKept: "This is more than was received for this order.",
  assignedAlready: "A part of this booking belongs to this order already. Take that back first.",
  changed: "Something has changed meanwhile. See how it is now, and choose again.",
  assigned: "A part of this booking belongs to an order. Take that back first.",
  givenBack: "Money of this order was paid back already. Take that refund back first.",
  reasonMissing: "Write down briefly why. The desk sees it later.",
  reasonTooLong: "Shorten the reason to 500 characters.",
};
const becauseNl: Record<EvidenceKind, string> = {
  number: "nummer",
  maybeNumber: "lijkt op het nummer",
  purchaseOrder: "inkoopnummer",
  amount: "bedrag",
  name: "naam",
};
const becauseEn: Record<EvidenceKind, string> = {
  number: "number",
  maybeNumber: "resembles the number",
  purchaseOrder: "purchase order",
  amount: "amount",
  name: "name",
};

/** Bookings of the bank at the desk. */
export const entryMessages = defineMessages({
  nl: {
    title: "Bankboekingen",
    filters: filtersNl,
    reasons: reasonsNl,
    refusals: refusalsNl,
    because: becauseNl,
    none: "Hier staat niets",
    noneHelp: "Wat binnenkomt en niet vanzelf bij een bestelling past, staat hier tot iemand kiest.",
    upload: "Lees een afschrift in",
    reconciliation: "Naar de aansluiting",
    booked: "Geboekt op",
    who: "Van of naar",
    account: "Rekening",
    what: "Omschrijving",
    amount: "Bedrag",
    orders: "Bestelling",
    left: "Nog te verdelen",
    note: "Notitie",
    decided: (who: string, when: string) => `${who}, ${when}`,
    byItself: "vanzelf",
    isReversal: "De bank draait hiermee een eerdere boeking terug.",
    entry: (money: string) => `Boeking van ${money}`,
    parts: "Hoort bij",
    takenBack: "teruggedraaid",
    undo: "Draai terug",
    undoTitle: (number: string) => `Terugdraaien bij ${number}`,
    undoHelp: "De bestelling wacht dan weer op betaling. Wie bestelde, krijgt daarover een mail.",
    suggestions: "Misschien is het voor",
    noSuggestions: "We vinden geen open factuur die erop lijkt. Vul zelf een nummer in.",
    suggested: "Gevonden op",
    open: "Open",
    owed: (money: string) => `${money} terug te betalen`,
    assignTo: (money: string, number: string) => `Boek ${money} op ${number}`,
    other: "Zelf kiezen",
    number: "Nummer van de bestelling of factuur",
    assignAmount: "Bedrag in euro",
    assignHint: (money: string) =>
      `Er is ${money} te verdelen. Een deel mag: de rest wacht dan op een volgende keuze.`,
    assign: "Boek op deze bestelling",
    aside: "Hoort bij geen bestelling",
    asideHelp: "Bijvoorbeeld huur of een subsidie. Je kunt hem later weer terughalen.",
    setAside: "Zet opzij",
    takeUp: "Haal terug",
    done: {
      assigned: "Geboekt. Wie bestelde, krijgt een mail.",
      part: "Dit deel is geboekt. De rest van de boeking wacht nog.",
      setAside: "De boeking staat opzij.",
      takenUp: "De boeking is teruggehaald.",
      undone: "Teruggedraaid. Wie bestelde, krijgt een mail.",
      uploaded: (added: number) =>
        added === 0
          ? "Alles in dit bestand was al ingelezen. Er is niets veranderd."
          : added === 1
            ? "Ingelezen: 1 nieuwe boeking. Wat duidelijk bij een bestelling hoort, is geboekt."
            : `Ingelezen: ${added} nieuwe boekingen. Wat duidelijk bij een bestelling hoort, is geboekt.`,
    },
  },
  en: {
    title: "Bank bookings",
    filters: filtersEn,
    reasons: reasonsEn,
    refusals: refusalsEn,
    because: becauseEn,
    none: "Nothing is listed here",
    noneHelp: "What comes in and fits no order by itself is listed here until somebody chooses.",
    upload: "Upload a statement",
    reconciliation: "To the reconciliation",
    booked: "Booked on",
    who: "From or to",
    account: "Account",
    what: "Description",
    amount: "Amount",
    orders: "Order",
    left: "Left to divide",
    note: "Note",
    decided: (who: string, when: string) => `${who}, ${when}`,
    byItself: "by itself",
    isReversal: "With this booking the bank takes back an earlier one.",
    entry: (money: string) => `Booking of ${money}`,
    parts: "Belongs to",
    takenBack: "taken back",
    undo: "Take back",
    undoTitle: (number: string) => `Taking back at ${number}`,
    undoHelp: "The order then waits for payment again. Whoever ordered gets a mail about it.",
    suggestions: "It may be for",
    noSuggestions: "We find no open invoice that resembles it. Fill in a number yourself.",
    suggested: "Found by",
    open: "Open",
    owed: (money: string) => `${money} to pay back`,
    assignTo: (money: string, number: string) => `Book ${money} on ${number}`,
    other: "Choose yourself",
    number: "Number of the order or invoice",
    assignAmount: "Amount in euro",
    assignHint: (money: string) =>
      `There is ${money} to divide. A part is fine: the rest then waits for the next choice.`,
    assign: "Book on this order",
    aside: "Belongs to no order",
    asideHelp: "Rent or a grant, for example. You can take it up again later.",
    setAside: "Set aside",
    takeUp: "Take up again",
    done: {
      assigned: "Booked. Whoever ordered gets a mail.",
      part: "This part has been booked. The rest of the booking still waits.",
      setAside: "The booking has been set aside.",
      takenUp: "The booking has been taken up again.",
      undone: "Taken back. Whoever ordered gets a mail.",
      uploaded: (added: number) =>
        added === 0
          ? "Everything in this file had been uploaded before. Nothing has changed."
          : added === 1
            ? "Uploaded: 1 new booking. What clearly belongs to an order has been booked."
            : `Uploaded: ${added} new bookings. What clearly belongs to an order has been booked.`,
    },
  },
});
