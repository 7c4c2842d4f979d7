import { defineMessages } from "~/i18n/messages";
import type { OrderEventKind } from "../orders/order";
import type { TeamOrderState } from "./order-state";

const tagsNl: Record<TeamOrderState, string> = {
  quoteOpen: "Offerte",
  quoteLapsed: "Offerte verlopen",
  quoteWithdrawn: "Offerte ingetrokken",
  numberToCome: "Nummer volgt",
  toSend: "Factuur volgt",
  delayed: "Factuur volgt",
  holdEnded: "Wacht op besluit",
  invoiced: "Factuur open",
  overdue: "Factuur te laat",
  toPay: "Nog niet betaald",
  processing: "Betaling onderweg",
  paid: "Betaald",
  unpaid: "Vervallen",
  released: "Vrijgegeven",
  cancelled: "Geannuleerd",
};

const tagsEn: Record<TeamOrderState, string> = {
  quoteOpen: "Quote",
  quoteLapsed: "Quote lapsed",
  quoteWithdrawn: "Quote withdrawn",
  numberToCome: "Number follows",
  toSend: "Invoice follows",
  delayed: "Invoice follows",
  holdEnded: "Awaiting a decision",
  invoiced: "Invoice open",
  overdue: "Invoice overdue",
  toPay: "Not paid yet",
  processing: "Payment on its way",
  paid: "Paid",
  unpaid: "Expired",
  released: "Released",
  cancelled: "Cancelled",
};

/** What a state says: its title, and what it means with what comes next. */
interface StateText {
  title: string;
  text: (about: { until: string; invoice: string; due: string; sends: string }) => string;
}

const statesNl: Record<TeamOrderState, StateText> = {
  quoteOpen: {
    title: "Deze offerte staat klaar",
    text: ({ until }) =>
      `Geldig tot en met ${until}. Aanvaard de offerte hieronder, of stuur de link door naar wie daarover gaat.`,
  },
  quoteLapsed: {
    title: "Deze offerte is verlopen",
    text: () => "Wil je toch bestellen? Maak dan een nieuwe; je hoeft niets over te typen.",
  },
  quoteWithdrawn: {
    title: "Deze offerte is ingetrokken",
    text: () => "Niemand kan deze offerte nog aanvaarden.",
  },
  numberToCome: {
    title: "We wachten op jullie inkoopnummer",
    text: ({ until }) =>
      `De plaatsen zijn vastgehouden tot en met ${until}. Vul hieronder het nummer in; een uur later gaat de factuur de deur uit.`,
  },
  toSend: {
    title: "De factuur gaat zo de deur uit",
    text: ({ sends }) =>
      `Dat gebeurt op ${sends}. Tot dan kun je het nummer en de referentie nog verbeteren.`,
  },
  delayed: {
    title: "De factuur volgt",
    text: ({ until }) =>
      `Missen we nog een gegeven, dan staat dat hieronder. De plaatsen zijn vastgehouden tot en met ${until}.`,
  },
  holdEnded: {
    title: "De tijd waarin we de plaatsen vasthielden, is voorbij",
    text: ({ until }) =>
      `Dat was tot en met ${until}. De stichting beslist wat er nu gebeurt; de plaatsen zijn nog niet vrijgegeven. Weet je het inkoopnummer? Vul het dan nu in.`,
  },
  invoiced: {
    title: "De factuur staat open",
    text: ({ invoice, due }) =>
      `Factuur ${invoice} moet uiterlijk op ${due} betaald zijn. Een overboeking is soms een paar dagen onderweg.`,
  },
  overdue: {
    title: "De factuur is nog niet betaald",
    text: ({ invoice, due }) =>
      `Factuur ${invoice} had uiterlijk op ${due} betaald moeten zijn. Zolang die openstaat, kunnen jullie niets nieuws op factuur bestellen. De plaatsen zijn nog niet vrijgegeven.`,
  },
  toPay: {
    title: "Er is nog niet betaald",
    text: ({ until }) =>
      `De plaatsen zijn van jullie tot ${until}. Ga verder naar de betaalpagina om af te ronden.`,
  },
  processing: {
    title: "De betaling is onderweg",
    text: () => "De bank verwerkt de betaling. De plaatsen blijven van jullie.",
  },
  paid: { title: "Alles is betaald", text: () => "Geef de plaatsen aan collega’s: nu, of later." },
  unpaid: {
    title: "Deze bestelling is vervallen",
    text: () => "Er is niets betaald en de plaatsen zijn weer vrij. Wil je toch meedoen, bestel dan opnieuw.",
  },
  released: {
    title: "De plaatsen zijn vrijgegeven",
    text: () =>
      "Er kwam op tijd geen factuur. Jullie hoeven niets te betalen. Wil je toch meedoen, bestel dan opnieuw.",
  },
  cancelled: {
    title: "Deze bestelling is geannuleerd",
    text: () => "De plaatsen zijn weer vrij. Hieronder staat wat er gebeurde.",
  },
};

const statesEn: Record<TeamOrderState, StateText> = {
  quoteOpen: {
    title: "This quote is ready",
    text: ({ until }) =>
      `It is valid until ${until}. Accept it below, or pass the link on to whoever decides.`,
  },
  quoteLapsed: {
    title: "This quote has lapsed",
    text: () => "Do you still want to order? Make a new one; nothing has to be typed again.",
  },
  quoteWithdrawn: { title: "This quote was withdrawn", text: () => "Nobody can accept it any more." },
  numberToCome: {
    title: "We are waiting for your purchase order number",
    text: ({ until }) =>
      `The seats are held until the end of ${until}. Fill in the number below; an hour later the invoice goes out.`,
  },
  toSend: {
    title: "The invoice goes out soon",
    text: ({ sends }) =>
      `That happens on ${sends}. Until then you can still correct the number and the reference.`,
  },
  delayed: {
    title: "The invoice follows",
    text: ({ until }) =>
      `If we are still missing something, you see it below. The seats are held until the end of ${until}.`,
  },
  holdEnded: {
    title: "The time for which we held the seats is over",
    text: ({ until }) =>
      `That was until ${until}. The foundation decides what happens now; the seats have not been released yet. Do you have the purchase order number? Fill it in now.`,
  },
  invoiced: {
    title: "The invoice is open",
    text: ({ invoice, due }) => `Invoice ${invoice} must be paid by ${due}. A transfer can take a few days.`,
  },
  overdue: {
    title: "The invoice has not been paid yet",
    text: ({ invoice, due }) =>
      `Invoice ${invoice} should have been paid by ${due}. As long as it is open you cannot order anything new on invoice. The seats have not been released yet.`,
  },
  toPay: {
    title: "Nothing has been paid yet",
    text: ({ until }) => `The seats are yours until ${until}. Go on to the payment page to finish.`,
  },
  processing: {
    title: "The payment is on its way",
    text: () => "The bank is handling it. The seats stay yours.",
  },
  paid: { title: "Everything has been paid", text: () => "Give the seats to colleagues: now, or later." },
  unpaid: {
    title: "This order has expired",
    text: () => "Nothing was paid and the seats are free again. Do you still want to take part? Order again.",
  },
  released: {
    title: "The seats were released",
    text: () =>
      "No invoice could be made in time. There is nothing to pay. Do you still want to take part? Order again.",
  },
  cancelled: {
    title: "This order was cancelled",
    text: () => "The seats are free again. Below you read what happened.",
  },
};

/** Where an organisation's history says it otherwise than a person's. */
const eventsNl: Partial<Record<OrderEventKind, (money: string) => string>> = {
  ordered: (money) => `Besteld voor ${money}.`,
  paid: (money) => `Betaald: ${money}. De plaatsen zijn van jullie.`,
  paymentUnderWay: () => "De betaling is onderweg.",
  paymentFailed: () => "De betaling is niet gelukt. De plaatsen zijn weer vrij.",
  expired: () => "Er is niet betaald. De plaatsen zijn weer vrij.",
  withdrawn: () => "De plaatsen zijn vrijgegeven.",
  checkoutFailed: () => "De betaalpagina kon niet open. De plaatsen zijn weer vrij.",
  checkoutRefused: () => "De betaalpagina kon niet open. De plaatsen zijn weer vrij. Wij kijken ernaar.",
  paidLate: () => "De betaling kwam na afloop van de tijd binnen. Er was nog plaats.",
  noSeat: () => "De betaling kwam binnen toen er geen plaats meer was.",
  cancelled: () => "De bestelling is geannuleerd.",
};

const eventsEn: Partial<Record<OrderEventKind, (money: string) => string>> = {
  ordered: (money) => `Ordered for ${money}.`,
  paid: (money) => `Paid: ${money}. The seats are yours.`,
  paymentUnderWay: () => "The payment is on its way.",
  paymentFailed: () => "The payment did not succeed. The seats are free again.",
  expired: () => "Nothing was paid. The seats are free again.",
  withdrawn: () => "The seats were given up.",
  checkoutFailed: () => "The payment page could not be opened. The seats are free again.",
  checkoutRefused: () =>
    "The payment page could not be opened. The seats are free again. We are looking at it.",
  paidLate: () => "The payment came in after the time was over. There was still room.",
  noSeat: () => "The payment came in when there was no seat left.",
  cancelled: () => "The order was cancelled.",
};

/** The orders of an organisation: the list of them, and one with where it stands. */
export const teamOrdersMessages = defineMessages({
  nl: {
    // List
    title: "Bestellingen",
    none: "Jullie hebben nog niets besteld",
    noneHelp:
      "Bestel plaatsen voor je team. Je kunt meteen betalen, een factuur krijgen, of eerst een offerte vragen.",
    noneFound: "Geen bestelling past hierbij",
    noneFoundHelp: "Kies een andere stand, of bekijk ze allemaal.",
    newOrder: "Bestel plaatsen",
    number: "Nummer",
    status: "Stand",
    what: "Wat",
    amount: "Bedrag",
    seats: (n: number) => (n === 1 ? "1 plaats" : `${n} plaatsen`),
    older: "Oudere bestellingen",
    newest: "Naar de nieuwste",
    all: "Alle",
    filter: "Toon",
    filterLabel: "Stand",
    tags: tagsNl,
    // One order
    states: statesNl,
    order: (number: string) => `Bestelling ${number}`,
    quote: (number: string) => `Offerte ${number}`,
    continuePaying: "Verder naar betalen",
    withdraw: "Geef de plaatsen vrij",
    acceptQuote: "Aanvaard deze offerte",
    acceptHelp: "Na het aanvaarden is het een bestelling op factuur en houden we de plaatsen vast.",
    withdrawQuote: "Trek de offerte in",
    quoteLink: "Link om door te sturen",
    quoteLinkHelp: "Wie deze link heeft, kan de offerte zien en aanvaarden. Een account is niet nodig.",
    toSeats: "Naar de plaatsen",
    again: "Bestel meer plaatsen",
    orderAnew: "Bestel opnieuw",
    newQuote: "Vraag een nieuwe offerte",
    cancel: "Annuleer (een deel)",
    lines: "Wat je bestelde",
    linesOfQuote: "Wat de offerte inhoudt",
    line: "Regel",
    each: "Per plaats",
    together: "Samen, zonder btw",
    ofWhichCancelled: (n: number) => `waarvan ${n} geannuleerd`,
    orderedBy: "Besteld door",
    orderedOn: "Besteld op",
    quotedBy: "Aangevraagd door",
    quotedOn: "Aangevraagd op",
    acceptedBy: "Aanvaard door",
    accepted: (who: string, on: string) => `${who}, op ${on}`,
    numberFollows: "volgt nog",
    giveTitle: "Inkoopnummer en referentie",
    giveHelp: "Tot de factuur gemaakt is, kun je dit verbeteren.",
    give: "Bewaar",
    giveRefusals: {
      invoiced:
        "De factuur is al gemaakt; daarop kunnen we niets meer veranderen. Klopt het nummer niet? Mail ons, dan lossen we het op.",
      notOnInvoice: "Deze bestelling krijgt geen factuur die nog op een nummer wacht.",
    },
    payRefusals: {
      paymentUnavailable:
        "De betaalpagina antwoordt niet. De plaatsen zijn vastgehouden en er is niets betaald. Probeer het over een minuut opnieuw.",
      paymentRefused:
        "De betaalpagina kan nu niet open. Er is niets betaald en de plaatsen zijn weer vrij. De stichting ziet dit ook.",
      paymentUnderWay: "De bank verwerkt je betaling. De plaatsen blijven van jullie.",
      alreadyPaid: "Er is al betaald, of de betaling is onderweg.",
      ended: "De tijd om te betalen is voorbij. De plaatsen zijn weer vrij.",
      paymentUnanswered:
        "We kunnen de betaling nu niet opvragen. Is er betaald, dan hoef je niets te doen. Betaal niet nog een keer.",
    },
    events: eventsNl,
    demo: "Dit is een voorbeeld. Er komt geen echte factuur.",
    done: {
      placed: "De bestelling staat. Je krijgt ook een mail.",
      quoted: "De offerte staat klaar. Je krijgt ook een mail.",
      accepted: "De offerte is aanvaard. De plaatsen zijn van jullie.",
      given: "Het is bewaard.",
      withdrawnQuote: "De offerte is ingetrokken.",
      withdrawn: "De plaatsen zijn vrijgegeven.",
    } as Record<string, string>,
  },
  en: {
    title: "Orders",
    none: "You have not ordered anything yet",
    noneHelp: "Order seats for your team. You can pay at once, get an invoice, or ask for a quote first.",
    noneFound: "No order fits this",
    noneFoundHelp: "Choose another status, or see all of them.",
    newOrder: "Order seats",
    number: "Number",
    status: "Status",
    what: "What",
    amount: "Amount",
    seats: (n: number) => (n === 1 ? "1 seat" : `${n} seats`),
    older: "Older orders",
    newest: "To the newest",
    all: "All",
    filter: "Show",
    filterLabel: "Status",
    tags: tagsEn,
    states: statesEn,
    order: (number: string) => `Order ${number}`,
    quote: (number: string) => `Quote ${number}`,
    continuePaying: "Continue to payment",
    withdraw: "Give up the seats",
    acceptQuote: "Accept this quote",
    acceptHelp: "Once you accept it, it is an order on invoice and we hold the seats.",
    withdrawQuote: "Withdraw the quote",
    quoteLink: "Link to pass on",
    quoteLinkHelp: "Whoever has this link can see and accept the quote. No account is needed.",
    toSeats: "To the seats",
    again: "Order more seats",
    orderAnew: "Order again",
    newQuote: "Ask for a new quote",
    cancel: "Cancel (a part)",
    lines: "What you ordered",
    linesOfQuote: "What the quote holds",
    line: "Line",
    each: "Per seat",
    together: "Total excluding VAT",
    ofWhichCancelled: (n: number) => `${n} of them cancelled`,
    quotedBy: "Asked for by",
    quotedOn: "Asked for on",
    orderedBy: "Ordered by",
    orderedOn: "Ordered on",
    acceptedBy: "Accepted by",
    accepted: (who: string, on: string) => `${who}, on ${on}`,
    numberFollows: "still to come",
    giveTitle: "Purchase order number and reference",
    giveHelp: "Until the invoice is made you can correct this.",
    give: "Save",
    giveRefusals: {
      invoiced:
        "The invoice has been made already; we cannot change anything on it. Is the number not right? Mail us and we will solve it.",
      notOnInvoice: "This order gets no invoice that still waits for a number.",
    },
    payRefusals: {
      paymentUnavailable:
        "The payment page does not answer. The seats are held and nothing has been paid. Try again in a minute.",
      paymentRefused:
        "The payment page cannot be opened now. Nothing has been paid and the seats are free again. The foundation sees this too.",
      paymentUnderWay: "The bank is handling your payment. The seats stay yours.",
      alreadyPaid: "It has been paid already, or the payment is on its way.",
      ended: "The time to pay is over. The seats are free again.",
      paymentUnanswered:
        "We cannot look up the payment right now. If it has been paid there is nothing to do. Do not pay a second time.",
    },
    events: eventsEn,
    demo: "This is an example. No real invoice will come.",
    done: {
      placed: "The order stands. You get it by mail too.",
      quoted: "The quote is ready. You get it by mail too.",
      accepted: "The quote has been accepted. The seats are yours.",
      given: "Saved.",
      withdrawnQuote: "The quote has been withdrawn.",
      withdrawn: "The seats have been given up.",
    } as Record<string, string>,
  },
});
