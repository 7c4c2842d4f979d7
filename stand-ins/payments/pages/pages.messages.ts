export type Language = "nl" | "en";

const nl = {
  brand: "Proefkassa",
  noRealMoney: "Dit is een proef. Er gaat geen echt geld om.",
  pay: (amount: string) => `Betaal ${amount}`,
  order: "Je bestelling",
  total: "Totaal",
  openUntil: (time: string) => `Deze pagina blijft open tot ${time} uur.`,
  email: "Je e-mailadres",
  receiptFor: (email: string) => `De bevestiging gaat naar ${email}.`,
  choose: "Kies hoe je betaalt",
  methods: {
    ideal: "Betaal met iDEAL | Wero",
    card: "Betaal met kaart",
    sepa_debit: "Betaal met SEPA-incasso",
  } as Record<string, string>,
  delayed: "Een incasso is niet meteen rond. Je laat hem later slagen of mislukken op de",
  control: "bedieningspagina",
  cancel: "Ga terug zonder te betalen",
  goOn: "Ga verder",
  goBack: "Ga terug",
  expired: "Deze betaalpagina is verlopen",
  expiredHelp: "Er is niets betaald. Begin opnieuw bij je bestelling.",
  done: "Deze betaling is al gedaan",
  doneHelp: "Je hoeft niet nog een keer te betalen.",
  unknown: "Deze betaalpagina bestaat niet",
  unknownHelp: "Kijk of het adres klopt, of begin opnieuw bij je bestelling.",
  controlTitle: "Bediening van de proefkassa",
  waiting: "Incasso’s die wachten",
  noneWaiting: "Er wacht geen incasso. Betaal een bestelling met SEPA-incasso, dan staat hij hier.",
  succeed: "Laat slagen",
  fail: "Laat mislukken",
  payments: "Laatste betalingen",
  nonePaid: "Er is nog niets betaald.",
  refundAll: "Betaal terug",
  refundHalf: "Betaal de helft terug",
  dispute: "Laat de bank betwisten",
  refundOf: (amount: string) => `Terugbetaling van ${amount}`,
  refundStates: { pending: "onderweg", succeeded: "gelukt", failed: "mislukt" } as Record<string, string>,
  disputeOf: (amount: string) => `Betwist: ${amount}`,
  disputeStates: {
    needs_response: "het geld is afgeschreven",
    warning_needs_response: "de bank vraagt ernaar",
    warning_closed: "gesloten",
    won: "voor de winkel",
    lost: "voor de koper",
  } as Record<string, string>,
  disputeWon: "De winkel krijgt gelijk",
  disputeLost: "De koper krijgt gelijk",
  faults: "Storingen",
  noFaults: "Meldingen komen gewoon aan.",
  faultsOn: "Voor elke nieuwe melding:",
  eventFaults: { drop: "Laat weg", duplicate: "Stuur dubbel", hold: "Houd vast" },
  release: "Stuur wat is vastgehouden, laatste eerst",
  nextFails: (status: number) => `Volgende betaalpagina: fout ${status}`,
  nextRefundWaits: "Volgende terugbetaling: blijft onderweg",
  nextIsSilent: "Volgende betaalpagina: geen antwoord",
  clear: "Alles weer gewoon",
  events: "Laatste meldingen aan de website",
  noEvents: "Er is nog niets gemeld.",
  event: "Melding",
  when: "Tijd",
  state: "Stand",
  states: {
    pending: "onderweg",
    held: "vastgehouden",
    dropped: "weggelaten",
    delivered: "aangekomen",
    failed: "niet aangekomen",
  },
};

export type Texts = typeof nl;

const en: Texts = {
  brand: "Practice checkout",
  noRealMoney: "This is a rehearsal. No real money moves.",
  pay: (amount) => `Pay ${amount}`,
  order: "Your order",
  total: "Total",
  openUntil: (time) => `This page stays open until ${time}.`,
  email: "Your e-mail address",
  receiptFor: (email) => `The confirmation goes to ${email}.`,
  choose: "Choose how to pay",
  methods: { ideal: "Pay with iDEAL | Wero", card: "Pay by card", sepa_debit: "Pay by SEPA direct debit" },
  delayed: "A direct debit takes time. Make it succeed or fail later on the",
  control: "control page",
  cancel: "Go back without paying",
  goOn: "Continue",
  goBack: "Go back",
  expired: "This payment page has expired",
  expiredHelp: "Nothing was paid. Start again from your order.",
  done: "This payment has been made",
  doneHelp: "You do not need to pay again.",
  unknown: "This payment page does not exist",
  unknownHelp: "Check the address, or start again from your order.",
  controlTitle: "Controls of the practice checkout",
  waiting: "Direct debits that wait",
  noneWaiting: "No direct debit is waiting. Pay an order by SEPA direct debit and it appears here.",
  succeed: "Let it succeed",
  fail: "Let it fail",
  payments: "Latest payments",
  nonePaid: "Nothing has been paid yet.",
  refundAll: "Refund",
  refundHalf: "Refund half",
  dispute: "Let the bank dispute it",
  refundOf: (amount) => `Refund of ${amount}`,
  refundStates: { pending: "on its way", succeeded: "done", failed: "failed" },
  disputeOf: (amount) => `Disputed: ${amount}`,
  disputeStates: {
    needs_response: "the money was taken",
    warning_needs_response: "the bank asks about it",
    warning_closed: "closed",
    won: "for the shop",
    lost: "for the buyer",
  },
  disputeWon: "The shop is right",
  disputeLost: "The buyer is right",
  faults: "Faults",
  noFaults: "Messages arrive as they should.",
  faultsOn: "For every new message:",
  eventFaults: { drop: "Leave it out", duplicate: "Send it twice", hold: "Hold it" },
  release: "Send what is held, last one first",
  nextFails: (status) => `Next payment page: error ${status}`,
  nextRefundWaits: "Next refund: stays on its way",
  nextIsSilent: "Next payment page: no answer",
  clear: "All as it should be",
  events: "Latest messages to the website",
  noEvents: "No messages yet.",
  event: "Message",
  when: "Time",
  state: "State",
  states: {
    pending: "on its way",
    held: "held",
    dropped: "dropped",
    delivered: "delivered",
    failed: "not delivered",
  },
};

export const pageTexts: Record<Language, Texts> = { nl, en };

/** The page's language: what was asked for, else the browser's first language that is ours, else Dutch. */
export function languageOf(wanted: string | null | undefined, acceptLanguage = ""): Language {
  const candidates = [wanted ?? "", ...acceptLanguage.split(",")].map((tag) =>
    tag.trim().slice(0, 2).toLowerCase(),
  );
  return candidates.find((tag): tag is Language => tag === "nl" || tag === "en") ?? "nl";
}

/** An amount in cents as people write it: € 195,00. */
export const money = (language: Language, cents: number, currency: string) =>
  new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-IE", { style: "currency", currency }).format(
    cents / 100,
  );

/** The time of day in the Netherlands, from seconds since 1970. */
export const timeOfDay = (language: Language, seconds: number) =>
  new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Amsterdam",
  })
    .format(seconds * 1000)
    .replace(":", language === "nl" ? "." : ":");
