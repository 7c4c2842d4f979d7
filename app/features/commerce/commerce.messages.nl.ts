import type { OrderEventKind, OrderStatus } from "./order";
import type { TicketRefusal } from "./ticket-refusal";

const orderStatus: Record<OrderStatus, string> = {
  PENDING: "Nog niet betaald",
  PROCESSING: "Betaling onderweg",
  PAID: "Betaald",
  EXPIRED: "Vervallen",
  CANCELLED: "Geannuleerd",
};

/** `money` is an amount in words; empty where the event has none. `isOpen`: the order is still to be paid. */
const orderEvent: Record<OrderEventKind, (money: string, isOpen: boolean) => string> = {
  ordered: (money, isOpen) =>
    `Besteld voor ${money}. Je plaats ${isOpen ? "wordt" : "werd"} 31 minuten vastgehouden.`,
  detailsChanged: () => "Je hebt de gegevens op het ticket veranderd.",
  checkoutOpened: () => "De betaalpagina ging open.",
  checkoutFailed: () => "De betaalpagina kon niet open. De plaats is weer vrij.",
  checkoutRefused: () => "De betaalpagina kon niet open. De plaats is weer vrij. Wij kijken ernaar.",
  paymentUnderWay: () => "Je betaling is onderweg. Je plaats blijft van jou.",
  paid: (money) => `Betaald: ${money}. Je ticket is gemaakt.`,
  paymentFailed: () => "De betaling is niet gelukt. De plaats is weer vrij.",
  expired: () => "Er is niet betaald. De plaats is weer vrij.",
  withdrawn: () => "Je hebt je plaats vrijgegeven.",
  paidLate: () => "Je betaling kwam na afloop van de tijd binnen. Er was nog een plaats voor je.",
  wrongOrder: () => "Er kwam een betaling binnen die niet bij deze bestelling hoort. Wij kijken ernaar.",
  wrongAmount: (money) => `Er kwam ${money} binnen. Dat is niet het bedrag van de bestelling.`,
  wrongCurrency: (money) => `Er kwam ${money} binnen. Dat is niet de valuta van de bestelling.`,
  noSeat: () => "Je betaling kwam binnen toen er geen plaats meer was.",
  paidTwice: () => "Je betaalde voor een groep waarin je al meedoet.",
  cohortCancelled: () => "Je betaling kwam binnen voor een groep die niet doorgaat.",
  refundStarted: (money) => `We betalen ${money} terug.`,
  refunded: (money) => `${money} is teruggestort. Het staat binnen vijf tot tien dagen op je rekening.`,
  refundFailed: () => "De terugbetaling lukte niet. Wij kijken ernaar.",
  refundedElsewhere: (money) =>
    `${money} is teruggestort. Het staat binnen vijf tot tien dagen op je rekening.`,
  disputeOpened: (money) => `Je bank betwist ${money} van deze betaling. Wij beantwoorden haar vragen.`,
  disputeWon: (money) => `Je bank betwist ${money} niet langer. De betaling staat.`,
  disputeLost: (money) => `Je bank heeft ${money} teruggehaald.`,
  cancelled: () => "De bestelling is geannuleerd. Het ticket geldt niet meer.",
  settledWithRefund: () => "De groep gaat niet door. Je krijgt je geld terug.",
  settledWithoutRefund: () => "De groep gaat niet door. Je houdt de lessen en krijgt geen geld terug.",
  toldOfCancellation: () => "De groep gaat niet door. Komt je betaling nog binnen, dan gaat ze meteen terug.",
};

const refusals: Record<TicketRefusal, { title: string; help: string }> = {
  cancelled: {
    title: "Deze groep gaat niet door",
    help: "Kies een andere datum. Heb je al betaald, dan krijg je je geld terug.",
  },
  alreadyEnrolled: {
    title: "Je doet al mee",
    help: "Je hebt al een ticket voor deze groep. Je kunt gewoon verder leren.",
  },
  paymentUnderWay: {
    title: "Je betaling is onderweg",
    help: "Je bank verwerkt je betaling. Je plaats blijft van jou en je krijgt een mail zodra het rond is.",
  },
  notOnSale: {
    title: "Deze masterclass is nog niet te koop",
    help: "Ze is aangekondigd: de lessen worden nog geschreven. Lees intussen de gratis les.",
  },
  closed: {
    title: "De inschrijving is gesloten",
    help: "Kies een andere datum, of vraag ons wat er nog kan.",
  },
  enrolmentEnded: {
    title: "De inschrijving is gesloten",
    help: "De laatste dag om in te schrijven is voorbij. Kies een andere datum.",
  },
  started: { title: "Deze groep is al begonnen", help: "Instappen kan nu niet meer. Kies een andere datum." },
  soldOut: {
    title: "Deze groep is vol",
    help: "Alle plaatsen zijn bezet of worden nu afgerekend. Kijk over een half uur nog eens, of kies een andere datum.",
  },
  paymentUnanswered: {
    title: "We kunnen je betaling nu niet opvragen",
    help: "Heb je betaald, dan hoef je niets te doen: je krijgt je ticket per mail zodra de betaalpagina weer antwoordt. Betaal niet nog een keer.",
  },
  paymentRefused: {
    title: "De betaalpagina kan nu niet open",
    help: "Er is niets betaald en je plaats is weer vrij. De stichting ziet dit ook. Probeer het later opnieuw; je gegevens staan er nog.",
  },
  priceChanged: {
    title: "De prijs is veranderd",
    help: "Er is niets betaald. Kijk wat het nu kost. Wil je verder, verstuur het formulier dan opnieuw.",
  },
  tooOften: {
    title: "Je hebt al vaak een plaats vastgehouden",
    help: "Wie tien keer op een dag een plaats vasthoudt zonder te betalen, kan een dag lang niet opnieuw bestellen. Lukt het betalen niet? Dan helpen we je graag.",
  },
  paymentUnavailable: {
    title: "De betaalpagina antwoordt niet",
    help: "Je plaats is vastgehouden en er is niets betaald. Wacht een minuut en probeer het opnieuw; je gegevens staan er nog.",
  },
};

export const commerceTextsNl = {
  // The ticket form
  buyTitle: (title: string) => `Een ticket voor ${title}`,
  buyDocumentTitle: "Ticket kopen",
  tooManyDocuments:
    "Je hebt te veel documenten tegelijk gevraagd. Wacht vijf seconden en open dit document dan opnieuw.",
  attendeeName: "Naam op het ticket",
  attendeeNameHint: "Je voor- en achternaam, zoals je ze ook op je certificaat wilt zien.",
  organisation: "Organisatie",
  organisationHint: "Komt op het betaalbewijs te staan.",
  reference: "Referentie",
  referenceHint: "Een inkoopnummer of kostenplaats, als jouw organisatie daarom vraagt.",
  terms:
    "Ik ga akkoord: mijn bestelling is definitief, en mijn gegevens worden gebruikt zoals op de privacypagina staat.",
  termsHelp: "Wil je later annuleren, geld terug of je plaats doorgeven? Dat regel je met de stichting.",
  contactLink: "Neem contact op",
  privacyLink: "Lees wat we met je gegevens doen",
  payButton: (money: string) => `Verder naar betalen: ${money}`,
  enrolButton: "Doe mee, gratis",
  payHint: "Je betaalt op de beveiligde pagina van Stripe, met iDEAL | Wero of een kaart.",
  /** Behind `payHint` while no seat is held yet. */
  payHold: "Je plaats is daarna 31 minuten van jou.",
  formErrors: {
    attendeeName: { missing: "Vul de naam in die op het ticket moet staan." },
    buyerOrganisation: { tooLong: "Kort de naam van de organisatie in tot 120 tekens." },
    buyerReference: { tooLong: "Kort de referentie in tot 60 tekens." },
    terms: { notAccepted: "Vink aan dat je akkoord gaat. Zonder dat kunnen we geen ticket maken." },
  } as Record<string, Record<string, string>>,
  summary: "Je bestelling",
  priceExcluding: "Prijs zonder btw",
  vatAmount: (rate: string) => `Btw ${rate}`,
  vatNone: { exempt: "Vrijgesteld van btw", reverseCharge: "Btw verlegd" } as Record<string, string>,
  total: "Totaal",
  totalWithVat: "Totaal incl. btw",
  free: "Gratis",
  openOrderTitle: "Je plaats is vastgehouden",
  openOrderText: (time: string) =>
    `Je bestelling staat open. Tot ${time} is je plaats van jou. Je kunt je gegevens nog veranderen.`,
  continuePaying: (money: string) => `Verder met betalen: ${money}`,
  withdraw: "Geef je plaats vrij",
  withdrawnTitle: "Je hebt je plaats vrijgegeven",
  withdrawnText: "Er is niets betaald. Wil je toch meedoen, dan kun je hieronder opnieuw een ticket kopen.",
  followingTitle: "Je volgt deze masterclass al",
  following: (group: string | null) =>
    `${group ? `Je doet al mee in de groep "${group}".` : "Je volgt haar al zonder groep."} Ga je hier verder, dan koop je nog een ticket en begin je in deze groep opnieuw. Wil je van groep wisselen? Vraag het de stichting.`,
  withdrawTooLate: "Je bestelling is al betaald. Je vindt haar bij je bestellingen.",
  refusals,
  otherDates: "Kies een andere datum",
  tryAgain: "Probeer opnieuw",
  continueOrder: "Verder met betalen",
  /** After a time of day. */
  clock: " uur",
  startLearning: "Begin met leren",
  when: "Wanneer",
  where: "Waar",
  online: "Online",
  group: "Groep",
  sessionsTitle: "Bijeenkomsten",
  demo: "Voorbeeld: dit hoort bij demogegevens.",

  // The return page
  returnDocumentTitle: "Je bestelling",
  paidTitle: "Je doet mee",
  paidText: (title: string) =>
    `Je ticket voor ${title} is klaar. Je krijgt het per mail, met je betaalbewijs.`,
  seeTicket: "Bekijk je ticket",
  processingTitle: "Je betaling is onderweg",
  processingText:
    "Je bank heeft wat meer tijd nodig. Je plaats blijft van jou. Zodra de betaling rond is, krijg je een mail met je ticket. Je hoeft niets meer te doen.",
  openTitle: "Er is nog niet betaald",
  openText: (time: string) =>
    `Je plaats is tot ${time} van jou. Ga terug naar de betaalpagina om af te ronden.`,
  failedTitle: "De betaling is niet gelukt",
  failedText:
    "Er is niets betaald en de plaats is weer vrij. Je kunt het opnieuw proberen zolang er plaats is.",
  returnedTitle: "Je krijgt je geld terug",
  unknownTitle: "We kunnen je betaling nu niet opvragen",
  unknownText:
    "Heb je betaald, dan hoef je niets te doen: je krijgt je ticket per mail zodra de betaalpagina weer antwoordt. Betaal niet nog een keer.",

  // Orders
  orders: "Mijn bestellingen",
  noOrders: "Je hebt nog niets besteld",
  noOrdersHelp: "Tickets die je koopt, vind je hier terug met hun betaalbewijs.",
  seeDates: "Bekijk de agenda",
  order: (number: string) => `Bestelling ${number}`,
  orderNumber: "Bestelling",
  orderedOn: "Besteld op",
  status: "Stand",
  amount: "Bedrag",
  orderStatus,
  returned: { part: "Deels terugbetaald", whole: "Terugbetaald" },
  history: "Wat er gebeurde",
  orderEvent,
  documents: "Ticket en betaalbewijzen",
  ticket: "Ticket",
  receipt: (number: string) => `Betaalbewijs ${number}`,
  credit: (number: string) => `Creditnota ${number}`,
  withdrawal: (number: string) => `Intrekking creditnota ${number}`,
  attendee: "Op naam van",

  /** Of an order, what went back. */
  refunded: "Terugbetaald",
  expiredTitle: "Deze bestelling is vervallen",
  expiredText: "Er is niets betaald. Kies een andere datum als je toch wilt meedoen.",
  groupCancelledTitle: "Deze groep gaat niet door",
  groupCancelledText:
    "Je bestelling is geannuleerd en je ticket geldt niet meer. Hieronder staat wat er gebeurde.",

  // Ticket
  ticketFor: (title: string) => `Ticket voor ${title}`,
  ticketNumber: "Ticketnummer",
  ticketVoid: "Dit ticket geldt niet meer",
  ticketVoidText: "De bestelling is geannuleerd.",
  ticketVoidGroup: "De groep gaat niet door.",
  cohortIsCancelled:
    "Deze groep gaat niet door. Hoe het verder gaat, lees je in de mail die je krijgt of al kreeg.",
  showAtDoor: "Laat deze code zien bij de ingang.",
  qrLabel: (number: string) => `QR-code van ticket ${number}`,
  joinLink: "Naar de online bijeenkomst",
  joinLater: "De link naar de bijeenkomst komt hier te staan.",
  downloadPdf: "Download als PDF",
  addToCalendar: "Zet in je agenda",
  session: (n: number) => `Bijeenkomst ${n}`,
  calendarText: (number: string, url: string) => `Ticket ${number}\n${url}`,

  // Receipt
  receiptTitle: "Betaalbewijs",
  creditTitle: "Creditnota",
  withdrawalTitle: "Intrekking creditnota",
  receiptNumber: "Nummer",
  issuedOn: "Datum",
  creditsReceipt: "Bij betaalbewijs",
  withdrawsCredit: "Bij creditnota",
  seller: "Van",
  sellerEmpty: "De gegevens van de stichting zijn nog niet ingevuld.",
  buyer: "Aan",
  kvk: "KvK",
  vatId: "Btw-nummer",
  line: "Omschrijving",
  quantity: "Aantal",
  net: "Zonder btw",
  vatTreatment: {
    exempt: "Vrijgesteld van btw: scholing, artikel 11 lid 1 onder o Wet OB 1968.",
    reverseCharge: "Btw verlegd.",
  } as Record<string, string>,
  paidWith: "Dit bedrag is betaald.",
  paidOn: (date: string, how: string) => `Betaald op ${date}${how}.`,
  /** By Stripe's names of payment methods. */
  paidHow: { ideal: " met iDEAL", card: " met een kaart", sepa_debit: " per incasso" } as Record<
    string,
    string
  >,
  creditedNote: "Dit bedrag gaat van het betaalbewijs af.",
  withdrawnNote: "De terugbetaling is niet gelukt. Dit bedrag hoort weer bij het betaalbewijs.",
  demoReceipt: "Voorbeeld: aan dit betaalbewijs kun je geen rechten ontlenen.",

  // Mails
  mailHello: (name: string) => `Beste ${name},`,
  ticketSubject: (title: string) => `Je ticket voor ${title}`,
  ticketIntro: (title: string) =>
    `Je doet mee met ${title}. Hieronder staat wanneer en waar. Het ticket en de data voor je agenda zitten bij deze mail.`,
  receiptSubject: (number: string) => `Je betaalbewijs ${number}`,
  receiptIntro: (number: string) =>
    `Je betaling van bestelling ${number} is binnen. Het betaalbewijs zit bij deze mail.`,
  seeOrder: "Bekijk je bestelling",
  failedSubject: (title: string) => `Je betaling voor ${title} is niet gelukt`,
  failedMail:
    "Je bank heeft de betaling niet uitgevoerd. Er is niets afgeschreven en je plaats is weer vrij. Is er nog plaats, dan kun je het opnieuw proberen.",
  failedGroupCancelled:
    "Je bank heeft de betaling niet uitgevoerd. Er is niets afgeschreven. De groep gaat niet door, dus je hoeft niets te doen.",
  returnedSubject: (title: string) => `Je krijgt je geld terug voor ${title}`,
  returnedBecause: {
    noSeat: "Je betaling kwam binnen toen je plaats al weer vrij was gegeven, en de groep is nu vol.",
    wrongAmount: "Het bedrag dat binnenkwam is niet het bedrag van je bestelling.",
    wrongCurrency: "De valuta waarin is betaald is niet die van je bestelling.",
    paidTwice: "Je doet al mee met deze groep. Je hoeft geen tweede plaats te betalen.",
    cohortCancelled: "De groep gaat niet door.",
  } as Record<string, string>,
  returnedMail: (money: string) =>
    `We storten ${money} terug. Het staat binnen vijf tot tien dagen op je rekening. Je hoeft niets te doen.`,
  refundSubject: (money: string) => `We storten ${money} terug`,
  refundMail: (money: string, number: string) =>
    `We storten ${money} terug van bestelling ${number}. Het staat binnen vijf tot tien dagen op je rekening.`,
  refundKeepsTicket: "Je ticket blijft geldig.",
  refundCredit: "De creditnota zit bij deze mail.",
  ticketFile: (number: string) => `ticket-${number}`,
  receiptFile: (number: string) => `betaalbewijs-${number}`,
  creditFile: (number: string) => `creditnota-${number}`,
  withdrawalFile: (number: string) => `intrekking-creditnota-${number}`,
};
