import type { TicketRefusal } from "./ticket-form";
import { defineMessages } from "~/i18n/messages";

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
    title: "Deze masterclass is nu niet te koop",
    help: "Op haar pagina staat een les die je gratis leest. Laat daar je e-mailadres achter, dan hoor je wanneer je haar kunt volgen.",
  },
  byRoster: {
    title: "Hier koop je geen plaats",
    help: "Wie deze groep geeft, betaalt en schrijft de deelnemers in. Vraag het daar.",
  },
  closed: {
    title: "De inschrijving is gesloten",
    help: "Kies een andere datum, of vraag ons wat er nog kan.",
  },
  enrolmentNotBegun: {
    title: "De inschrijving is nog niet open",
    help: "Op de pagina van deze groep staat vanaf wanneer je je kunt inschrijven.",
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

const nl = {
  // The ticket form
  buyTitle: (title: string) => `Een ticket voor ${title}`,
  buyDocumentTitle: "Ticket kopen",
  /** Of what costs nothing. */
  takePartTitle: (title: string) => `Doe mee met ${title}`,
  takePartDocumentTitle: "Meedoen",
  takesPartIn: "Je doet mee met",
  seat: "Je plaats",
  colleagueInvited:
    "We nodigen je collega daar uit. Neemt je collega de plaats aan, dan komt het ticket daar.",
  forWhom: "Voor wie is deze plaats?",
  forMe: "Voor mij",
  forColleague: "Voor een collega",
  forTeam: "Voor mijn team",
  colleagueName: "Naam van je collega",
  colleagueNameHint: "Je collega kan de naam zelf nog verbeteren, voor het certificaat.",
  colleagueEmail: "Mailadres van je collega",
  colleagueEmailHint:
    "Zodra je hebt betaald, nodigen we je collega uit. Jij krijgt het betaalbewijs, je collega het ticket.",
  what: "Masterclass",
  onYourOwn: "In je eigen tempo, zonder groep",
  attendeeName: "Naam op het ticket",
  attendeeNameHint: "Je voor- en achternaam. Zo komt je naam ook op je certificaat.",
  organisation: "Organisatie",
  organisationHint: "Komt op het betaalbewijs te staan.",
  reference: "Referentie",
  referenceHint: "Een inkoopnummer of kostenplaats, als jouw organisatie daarom vraagt.",
  terms: "Ik ga akkoord met de voorwaarden.",
  termsLink: "Lees de voorwaarden",
  termsHelp:
    "Annuleren doe je zelf, bij je bestelling: daar staat wat je terugkrijgt. Wil je iets anders, dan regel je dat met de stichting.",
  contactLink: "Neem contact op",
  privacyLink: "Lees wat we met je gegevens doen",
  payButton: (money: string) => `Bestel met betaalplicht: ${money}`,
  enrolButton: "Doe mee",
  payHint: "Je betaalt op de beveiligde pagina van Stripe, met iDEAL | Wero of een kaart.",
  /** Behind `payHint` while no seat is held yet. */
  payHold: "Je plaats is daarna een half uur van jou.",
  formErrors: {
    attendeeName: { missing: "Vul de naam in die op het ticket moet staan." },
    attendeeEmail: { notAnAddress: "Vul het mailadres van je collega in, zoals sara@gemeente.nl." },
    buyerOrganisation: { tooLong: "Kort de naam van de organisatie in tot 120 tekens." },
    buyerReference: { tooLong: "Kort de referentie in tot 60 tekens." },
    terms: { notAccepted: "Vink aan dat je akkoord gaat. Zonder dat kunnen we geen ticket maken." },
    begin: {
      notAccepted:
        "Vink aan dat het leren kan beginnen binnen je bedenktijd, of vul je organisatie in. Zonder dat kunnen we geen ticket maken.",
    },
  } as Record<string, Record<string, string>>,
  summary: "Je bestelling",
  priceExcluding: "Prijs zonder btw",
  vatAmount: (rate: string) => `Btw ${rate}`,
  vatNone: {
    exempt: "Vrijgesteld van btw",
    reverseCharge: "Btw verlegd",
    outsideScope: "Buiten de btw",
  } as Record<string, string>,
  total: "Totaal",
  withVat: "met btw",
  /** Above what is bought, for who signs in on the way. */
  youBuy: "Je koopt",
  steps: { email: "Mailadres", details: "Gegevens", pay: "Betalen" },
  back: "Terug",
  openOrderTitle: "Je plaats is vastgehouden",
  openOrderText: (time: string) =>
    `Je bestelling staat open. Tot ${time} is je plaats van jou. Je kunt je gegevens nog veranderen.`,
  continuePaying: (money: string) => `Verder met betalen: ${money}`,
  withdraw: "Geef je plaats vrij",
  withdrawnTitle: "Je hebt je plaats vrijgegeven",
  withdrawnText: "Er is niets betaald. Wil je toch meedoen, dan kun je hieronder opnieuw een ticket kopen.",
  followingTitle: "Je volgt deze masterclass al",
  following: (group: string | null, isFree: boolean) =>
    `${group ? `Je doet al mee in de groep "${group}".` : "Je volgt haar al zonder groep."} Ga je hier verder, dan ${isFree ? "krijg" : "koop"} je nog een ticket en begin je in deze groep opnieuw. Wil je van groep wisselen? Vraag het de stichting.`,
  withdrawTooLate: "Je bestelling is al betaald. Je vindt die bij je bestellingen.",
  refusals,
  otherDates: "Kies een andere datum",
  /** After a time of day. */
  clock: " uur",
  startLearning: "Begin met leren",
  where: "Waar",
  group: "Groep",
  sessionsTitle: "Bijeenkomsten",
  // Orders
  orders: "Mijn bestellingen",
};

const en: typeof nl = {
  buyTitle: (title) => `A ticket for ${title}`,
  buyDocumentTitle: "Buy a ticket",
  takePartTitle: (title) => `Take part in ${title}`,
  takePartDocumentTitle: "Take part",
  takesPartIn: "You take part in",
  seat: "Your seat",
  colleagueInvited:
    "We invite your colleague there. Once your colleague accepts the seat, the ticket goes there.",
  forWhom: "Who is this seat for?",
  forMe: "For me",
  forColleague: "For a colleague",
  forTeam: "For my team",
  colleagueName: "Your colleague's name",
  colleagueNameHint: "Your colleague can still correct the name, for the certificate.",
  colleagueEmail: "Your colleague's mail address",
  colleagueEmailHint:
    "As soon as you have paid we invite your colleague. You get the receipt, your colleague the ticket.",
  what: "Masterclass",
  onYourOwn: "At your own pace, without a group",
  attendeeName: "Name on the ticket",
  attendeeNameHint: "Your first and last name. Your certificate will have the same.",
  organisation: "Organisation",
  organisationHint: "Appears on the receipt.",
  reference: "Reference",
  referenceHint: "A purchase order number or cost centre, if your organisation asks for one.",
  terms: "I agree to the terms of sale.",
  termsLink: "Read the terms of sale",
  termsHelp:
    "You cancel at your order yourself: it says what you get back. Anything else you arrange with the foundation.",
  contactLink: "Contact us",
  privacyLink: "Read what we do with your details",
  payButton: (money) => `Order with obligation to pay: ${money}`,
  enrolButton: "Take part",
  payHint: "You pay on the secure page of Stripe, with iDEAL | Wero or a card.",
  payHold: "Your seat is then yours for half an hour.",
  formErrors: {
    attendeeName: { missing: "Fill in the name that is to stand on the ticket." },
    attendeeEmail: { notAnAddress: "Fill in your colleague's mail address, such as sara@city.example." },
    buyerOrganisation: { tooLong: "Shorten the organisation's name to 120 characters." },
    buyerReference: { tooLong: "Shorten the reference to 60 characters." },
    terms: { notAccepted: "Tick that you agree. We cannot make a ticket without it." },
    begin: {
      notAccepted:
        "Tick that the learning can begin within your days of withdrawal, or fill in your organisation. We cannot make a ticket without it.",
    },
  },
  summary: "Your order",
  priceExcluding: "Price without VAT",
  vatAmount: (rate) => `VAT ${rate}`,
  vatNone: {
    exempt: "Exempt from VAT",
    reverseCharge: "VAT reverse-charged",
    outsideScope: "Outside the scope of VAT",
  },
  total: "Total",
  withVat: "including VAT",
  youBuy: "You buy",
  steps: { email: "Mail address", details: "Details", pay: "Payment" },
  back: "Back",
  openOrderTitle: "Your seat is held",
  openOrderText: (time) =>
    `Your order is open. Until ${time} the seat is yours. You can still change your details.`,
  continuePaying: (money) => `Go on paying ${money}`,
  withdraw: "Release your seat",
  withdrawnTitle: "You released your seat",
  withdrawnText:
    "Nothing has been paid. If you want to take part after all, you can buy a ticket again below.",
  followingTitle: "You follow this masterclass already",
  following: (group, isFree) =>
    `${group ? `You take part in the group "${group}" already.` : "You follow it already, without a group."} If you go on here, you ${isFree ? "get" : "buy"} another ticket and begin again in this group. Do you want to change groups? Ask the foundation.`,
  withdrawTooLate: "Your order has been paid already. You find it among your orders.",
  refusals: {
    cancelled: {
      title: "This group will not take place",
      help: "Choose another date. If you have paid already, you get your money back.",
    },
    alreadyEnrolled: {
      title: "You are already taking part",
      help: "You have a ticket for this group. You can simply go on learning.",
    },
    paymentUnderWay: {
      title: "Your payment is on its way",
      help: "Your bank is processing your payment. The seat stays yours and you get a mail as soon as it is done.",
    },
    notOnSale: {
      title: "This masterclass is not for sale now",
      help: "Its page has a lesson that you can read for free. Leave your e-mail address there to hear when you can follow it.",
    },
    byRoster: {
      title: "No seats are sold here",
      help: "Whoever hosts this group pays for it and enrols its participants. Ask there.",
    },
    closed: {
      title: "Enrolment is closed",
      help: "Choose another date, or ask us what is still possible.",
    },
    enrolmentNotBegun: {
      title: "Enrolment is not open yet",
      help: "The page of this group says from when you can enrol.",
    },
    enrolmentEnded: {
      title: "Enrolment is closed",
      help: "The last day to enrol has passed. Choose another date.",
    },
    started: { title: "This group has begun", help: "It is too late to join. Choose another date." },
    soldOut: {
      title: "This group is full",
      help: "All seats are taken or being paid for. Look again in half an hour, or choose another date.",
    },
    paymentUnanswered: {
      title: "We cannot look up your payment right now",
      help: "If you have paid, there is nothing to do: you get your ticket by mail as soon as the payment page answers again. Do not pay a second time.",
    },
    paymentRefused: {
      title: "The payment page cannot be opened right now",
      help: "Nothing has been paid and your seat is free again. The foundation sees this too. Try again later; your details are still here.",
    },
    priceChanged: {
      title: "The price has changed",
      help: "Nothing has been paid. See what it costs now. If you wish to go on, send the form again.",
    },
    tooOften: {
      title: "You have held seats many times",
      help: "Whoever holds a seat ten times in a day without paying cannot order again for a day. Does paying not work? We are glad to help.",
    },
    paymentUnavailable: {
      title: "The payment page does not answer",
      help: "Your seat is held and nothing has been paid. Wait a minute and try again; your details are still here.",
    },
  },
  otherDates: "Choose another date",
  clock: "",
  startLearning: "Start learning",
  where: "Where",
  group: "Group",
  sessionsTitle: "Sessions",
  orders: "My orders",
};

/** The form with which one buys a ticket, and what it answers. */
export const ticketFormMessages = defineMessages({ nl, en });
