import { defineMessages } from "~/i18n/messages";
import type { AssignmentState } from "../assignment/assignment";
import type { Reminded, Withdrawn } from "../assignment/change-assignment.server";
import type { Placed } from "../placing/place-seats.server";
import type { SeatState } from "./seat";
import type { SeatFilter } from "./seat-filters";

type Refusal =
  | Extract<Reminded, { ok: false }>["reason"]
  | Extract<Withdrawn, { ok: false }>["reason"]
  | "noAgreement"
  | "tooFar"
  | "accepted";
type PlaceRefusal = Exclude<Extract<Placed, { ok: false }>["reason"], "full">;

const statesNl: Record<SeatState, string> = {
  held: "Vastgehouden",
  free: "Vrij",
  offered: "Aangeboden",
  accepted: "Aangenomen",
  released: "Teruggegeven",
};
const statesEn: Record<SeatState, string> = {
  held: "Held",
  free: "Free",
  offered: "Offered",
  accepted: "Accepted",
  released: "Given back",
};
const filtersNl: Record<SeatFilter, string> = {
  held: "Vastgehouden",
  free: "Vrij",
  offered: "Aangeboden",
  accepted: "Aangenomen",
  ended: "Afgeslagen of ingetrokken",
};
const filtersEn: Record<SeatFilter, string> = {
  held: "Held",
  free: "Free",
  offered: "Offered",
  accepted: "Accepted",
  ended: "Declined or withdrawn",
};
const assignmentsNl: Record<AssignmentState, string> = {
  open: "wacht op antwoord",
  expired: "link verlopen",
  accepted: "aangenomen",
  declined: "afgeslagen",
  withdrawn: "ingetrokken",
  transferred: "doorgegeven",
  ended: "geannuleerd",
};
const assignmentsEn: Record<AssignmentState, string> = {
  open: "waits for an answer",
  expired: "link has ended",
  accepted: "accepted",
  declined: "declined",
  withdrawn: "withdrawn",
  transferred: "passed on",
  ended: "cancelled",
};
const refusalsNl: Record<Refusal, string> = {
  notFound: "Deze plaats is er niet meer.",
  notOffered: "Deze plaats wacht op niemands antwoord.",
  tooSoon: "Deze mail ging minder dan een dag geleden. Probeer het morgen.",
  often: "Dit adres kreeg vandaag al veel uitnodigingen. Probeer het morgen.",
  notYet: "Deze plaats is nog niet betaald. Daarna kun je hem geven.",
  unplaced: "Kies eerst een groep voor deze plaats: in de uitnodiging staat wanneer de bijeenkomsten zijn.",
  cancelled: "Deze groep gaat niet door. Kies eerst een andere groep.",
  over: "Deze groep is al geweest.",
  begun: "Deze plaats is niet meer terug te nemen. Geef hem zo nodig aan een collega.",
  noAgreement: "Aanvaard eerst de afspraken over gegevens van collega’s.",
  tooFar: "Deze plaats kan niet meer naar een ander: er is al te veel mee gedaan.",
  accepted: "Je collega heeft de plaats aangenomen. Die kan hem zelf teruggeven.",
};
const refusalsEn: Record<Refusal, string> = {
  notFound: "This seat is no longer there.",
  notOffered: "This seat waits for nobody’s answer.",
  tooSoon: "This e-mail went less than a day ago. Try it tomorrow.",
  often: "This address got many invitations today already. Try it tomorrow.",
  notYet: "This seat has not been paid for yet. After that you can give it.",
  unplaced: "Choose a group for this seat first: the invitation says when the sessions are.",
  cancelled: "This group will not take place. Choose another group first.",
  over: "This group has been already.",
  begun: "This seat cannot be taken back any more. Give it to a colleague if need be.",
  noAgreement: "Accept the agreement on the data of colleagues first.",
  tooFar: "This seat cannot go to somebody else any more: too much was done with it.",
  accepted: "Your colleague has accepted the seat, and can give it back themselves.",
};
const placingNl: Record<PlaceRefusal, string> = {
  notFound: "Kies een groep uit de lijst.",
  tooFew: "Zo veel vrije plaatsen zijn er niet. Vul een kleiner aantal in.",
  dearer: "Een plaats in deze groep kost meer dan is betaald. Vraag de stichting om hulp.",
  begun: "Deze groep is al begonnen. De plaatsen blijven erbij horen.",
  draft: "Deze groep is nog niet open.",
  cancelled: "Deze groep gaat niet door. Kies een andere.",
  closed: "Deze groep neemt niemand meer aan. Kies een andere.",
  enrolmentNotBegun: "De inschrijving voor deze groep is nog niet begonnen.",
  enrolmentEnded: "De inschrijving voor deze groep is voorbij. Kies een andere.",
  started: "Deze groep is al begonnen. Kies een andere.",
  notOnSale: "Deze groep wordt niet meer aangeboden. Kies een andere.",
  alreadyEnrolled: "Kies een andere groep.",
  paymentUnderWay: "Kies een andere groep.",
  openOrder: "Kies een andere groep.",
};
const placingEn: Record<PlaceRefusal, string> = {
  notFound: "Choose a group from the list.",
  tooFew: "There are not so many free seats. Enter a smaller number.",
  dearer: "A seat in this group costs more than was paid. Ask the foundation for help.",
  begun: "This group has begun. The seats stay with it.",
  draft: "This group is not open yet.",
  cancelled: "This group will not take place. Choose another.",
  closed: "This group takes nobody any more. Choose another.",
  enrolmentNotBegun: "Enrolment for this group has not begun yet.",
  enrolmentEnded: "Enrolment for this group is over. Choose another.",
  started: "This group has begun. Choose another.",
  notOnSale: "This group is no longer on offer. Choose another.",
  alreadyEnrolled: "Choose another group.",
  paymentUnderWay: "Choose another group.",
  openOrder: "Choose another group.",
};

/** An organisation's seats. */
export const seatsMessages = defineMessages({
  nl: {
    title: "Plaatsen",
    lead: "Alle plaatsen die jullie bestelden. Geef ze aan collega’s op naam; ieder krijgt een eigen uitnodiging.",
    none: "Jullie hebben nog geen plaatsen",
    noneHelp: "Bestel eerst plaatsen. Daarna geef je ze hier aan collega’s, vandaag of later.",
    toOrder: "Bestel plaatsen",
    groupsTitle: "Per masterclass en groep",
    what: "Wat",
    alone: "In eigen tempo",
    unplaced: "Nog geen groep",
    total: "Totaal",
    states: statesNl,
    progress: "Begonnen en afgerond",
    progressOf: (begun: number, completed: number) => `${begun} begonnen, ${completed} afgerond`,
    progressFew: "vanaf vijf plaatsen",
    give: "Geef plaatsen",
    giveOf: (group: string) => `Geef plaatsen: ${group}`,
    acts: "Wat je kunt doen",
    heldHelp: "Vastgehouden plaatsen zijn besteld en nog niet betaald.",
    place: "Kies een groep",
    placeElsewhere: "Kies een andere groep",
    placeOf: (group: string) => `Kies een groep: ${group}`,
    seesProgress: "Bekijk wie begon en afrondde",
    consent: "Instemming van de ondernemingsraad",
    agreementNeeded:
      "Voordat je de eerste collega een plaats geeft, aanvaarden jullie één keer de afspraken over gegevens.",
    toAgreement: "Lees en aanvaard de afspraken",
    toBeMailed: (n: number) =>
      n === 1
        ? "Er wacht nog één uitnodiging op verzending. Ververs de pagina om te zien hoe ver het is."
        : `Er wachten nog ${n} uitnodigingen op verzending. Ververs de pagina om te zien hoe ver het is.`,
    listTitle: "Alle plaatsen",
    found: (n: number) => (n === 1 ? "1 plaats" : `${n} plaatsen`),
    filterGroup: "Masterclass en groep",
    filterState: "Stand",
    all: "Alle",
    filters: filtersNl,
    search: "Naam of mailadres",
    filter: "Toon",
    nothingFound: "Geen plaats past hierbij. Kies een andere stand of haal de naam weg.",
    who: "Voor wie",
    nobody: "Nog niemand",
    erased: "gegevens gewist",
    group: "Groep",
    state: "Stand",
    order: "Bestelling",
    change: "Wijzig",
    changeOf: (who: string) => `Wijzig de plaats van ${who}`,
    assignments: assignmentsNl,
    sinceDate: (date: string) => `sinds ${date}`,
    before: (who: string, state: string, date: string) => `${who}: ${state} op ${date}`,
    notMailed: "de mail moet nog weg",
    done: {
      named: "De plaatsen zijn aangeboden. Ieder krijgt een mail.",
      already: "Deze mensen hebben al een plaats. Er is niets veranderd.",
      placed: "De plaatsen horen nu bij de gekozen groep.",
    } as Record<string, string>,
    // One seat
    seatTitle: (who: string) => (who ? `De plaats van ${who}` : "Een vrije plaats"),
    seatDone: {
      reminded: "De uitnodiging is opnieuw verstuurd. De oude link werkt niet meer.",
      withdrawn: "De plaats is ingetrokken en weer vrij.",
      offered: "De plaats is aangeboden. Je collega krijgt een mail.",
      transferred: "De plaats is doorgegeven. Allebei krijgen een mail.",
    } as Record<string, string>,
    refusals: refusalsNl,
    remind: "Verstuur de uitnodiging opnieuw",
    remindHelp: "Hoogstens één keer per dag. De oude link werkt daarna niet meer.",
    withdraw: "Trek de plaats in",
    withdrawHelp: {
      offered: "De plaats is dan weer vrij. Je collega krijgt daar een mail van.",
      accepted:
        "Dit kan zolang je collega er nog niets mee deed. Het ticket vervalt, en je collega krijgt daar een mail van.",
    },
    giveTitle: {
      nobodys: "Geef deze plaats aan iemand",
      offered: "Geef deze plaats aan iemand anders",
      accepted: "Geef deze plaats door aan een collega",
    },
    giveHelp: {
      nobodys: "Je collega krijgt een mail met een eigen link.",
      offered: "Wie de plaats nu aangeboden kreeg, krijgt een mail dat hij is ingetrokken.",
      accepted: (percent: number) =>
        `Dit kan zolang minder dan ${percent}% van de lessen is gedaan. Wat iemand las en schreef, blijft van die persoon. De ander begint opnieuw. Allebei krijgen een mail.`,
    },
    email: "Mailadres",
    name: "Naam",
    nameHint: "Mag leeg blijven. Je collega vult zelf in welke naam op ticket en certificaat komt.",
    language: "Taal van de mail",
    languageHint: "Wie hier al een account heeft, krijgt de mail in de eigen taal.",
    languages: { nl: "Nederlands", en: "Engels" },
    offer: "Bied de plaats aan",
    passOn: "Geef de plaats door",
    back: "Terug naar alle plaatsen",
    // Placing
    placeTitle: "Een groep kiezen",
    placeLead: (n: number) =>
      n === 1
        ? "Er is één vrije plaats om in een groep te zetten."
        : `Er zijn ${n} vrije plaatsen om in een groep te zetten.`,
    placeFrom: "Van",
    placeTo: "Naar welke groep?",
    room: (n: number) => (n === 1 ? "nog 1 plaats vrij" : `nog ${n} plaatsen vrij`),
    placeCount: "Hoeveel plaatsen?",
    placeSubmit: "Zet deze plaatsen in de groep",
    placeNone: "Er is nu geen andere groep met ruimte. Kijk later nog eens, of vraag de stichting.",
    placing: placingNl,
    full: (room: number) =>
      room === 0
        ? "Deze groep is vol. Kies een andere."
        : room === 1
          ? "In deze groep is nog één plaats vrij. Kies een andere groep of een kleiner aantal."
          : `In deze groep zijn nog ${room} plaatsen vrij. Kies een andere groep of een kleiner aantal.`,
    // Progress
    progressTitle: "Wie begon en afrondde",
    progressLead:
      "Je ziet dit op naam omdat jullie ondernemingsraad daarmee instemde. Teksten, scores, tijden en afwezigheid zie je nooit.",
    progressNeedsConsent:
      "Dit zie je pas op naam als de instemming van jullie ondernemingsraad is vastgelegd. Aantallen staan bij de plaatsen.",
    toConsent: "Leg de instemming vast",
    progressNobody: "Nog niemand heeft een plaats aangenomen.",
    hasBegun: "Begonnen",
    isCompleted: "Afgerond",
    yes: "ja",
    no: "nee",
  },
  en: {
    title: "Seats",
    lead: "All seats that you ordered. Give them to colleagues by name; each gets an invitation of their own.",
    none: "You have no seats yet",
    noneHelp: "Order seats first. Then you give them to colleagues here, today or later.",
    toOrder: "Order seats",
    groupsTitle: "By masterclass and group",
    what: "What",
    alone: "At their own pace",
    unplaced: "No group yet",
    total: "Total",
    states: statesEn,
    progress: "Started and completed",
    progressOf: (begun: number, completed: number) => `${begun} started, ${completed} completed`,
    progressFew: "from five seats up",
    give: "Give seats",
    giveOf: (group: string) => `Give seats: ${group}`,
    acts: "What you can do",
    heldHelp: "Held seats are ordered and not paid for yet.",
    place: "Choose a group",
    placeElsewhere: "Choose another group",
    placeOf: (group: string) => `Choose a group: ${group}`,
    seesProgress: "See who started and completed",
    consent: "Consent of the works council",
    agreementNeeded: "Before you give the first colleague a seat, you accept the agreement on data once.",
    toAgreement: "Read and accept the agreement",
    toBeMailed: (n: number) =>
      n === 1
        ? "One invitation is still to be sent. Refresh the page to see how far it is."
        : `${n} invitations are still to be sent. Refresh the page to see how far it is.`,
    listTitle: "All seats",
    found: (n: number) => (n === 1 ? "1 seat" : `${n} seats`),
    filterGroup: "Masterclass and group",
    filterState: "State",
    all: "All",
    filters: filtersEn,
    search: "Name or e-mail address",
    filter: "Show",
    nothingFound: "No seat fits. Choose another state or take the name away.",
    who: "For whom",
    nobody: "Nobody yet",
    erased: "data erased",
    group: "Group",
    state: "State",
    order: "Order",
    change: "Change",
    changeOf: (who: string) => `Change the seat of ${who}`,
    assignments: assignmentsEn,
    sinceDate: (date: string) => `since ${date}`,
    before: (who: string, state: string, date: string) => `${who}: ${state} on ${date}`,
    notMailed: "the e-mail is yet to go",
    done: {
      named: "The seats have been offered. Everybody gets an e-mail.",
      already: "These people have a seat already. Nothing has changed.",
      placed: "The seats now belong to the group that you chose.",
    } as Record<string, string>,
    seatTitle: (who: string) => (who ? `The seat of ${who}` : "A free seat"),
    seatDone: {
      reminded: "The invitation has been sent again. The old link no longer works.",
      withdrawn: "The seat has been withdrawn and is free again.",
      offered: "The seat has been offered. Your colleague gets an e-mail.",
      transferred: "The seat has been passed on. Both get an e-mail.",
    } as Record<string, string>,
    refusals: refusalsEn,
    remind: "Send the invitation again",
    remindHelp: "Once a day at most. The old link no longer works then.",
    withdraw: "Withdraw the seat",
    withdrawHelp: {
      offered: "The seat is free again then. Your colleague gets an e-mail about it.",
      accepted:
        "This is possible as long as your colleague has done nothing with it. The ticket is void then, and your colleague gets an e-mail about it.",
    },
    giveTitle: {
      nobodys: "Give this seat to somebody",
      offered: "Give this seat to somebody else",
      accepted: "Pass this seat on to a colleague",
    },
    giveHelp: {
      nobodys: "Your colleague gets an e-mail with a link of their own.",
      offered: "Whoever was offered the seat gets an e-mail that it was withdrawn.",
      accepted: (percent: number) =>
        `This is possible while less than ${percent}% of the lessons is done. What somebody read and wrote stays theirs. The other begins anew. Both get an e-mail.`,
    },
    email: "E-mail address",
    name: "Name",
    nameHint: "May stay empty. Your colleague enters which name stands on ticket and certificate.",
    language: "Language of the e-mail",
    languageHint: "Who has an account here already gets the e-mail in their own language.",
    languages: { nl: "Dutch", en: "English" },
    offer: "Offer the seat",
    passOn: "Pass the seat on",
    back: "Back to all seats",
    placeTitle: "Choosing a group",
    placeLead: (n: number) =>
      n === 1 ? "There is one free seat to put in a group." : `There are ${n} free seats to put in a group.`,
    placeFrom: "From",
    placeTo: "To which group?",
    room: (n: number) => (n === 1 ? "1 seat left" : `${n} seats left`),
    placeCount: "How many seats?",
    placeSubmit: "Put these seats in the group",
    placeNone: "There is no other group with room now. Look again later, or ask the foundation.",
    placing: placingEn,
    full: (room: number) =>
      room === 0
        ? "This group is full. Choose another."
        : room === 1
          ? "This group has one seat left. Choose another group or a smaller number."
          : `This group has ${room} seats left. Choose another group or a smaller number.`,
    progressTitle: "Who started and completed",
    progressLead:
      "You see this by name because your works council consented. Texts, scores, times and absence you never see.",
    progressNeedsConsent:
      "You see this by name only once the consent of your works council is recorded. Numbers stand with the seats.",
    toConsent: "Record the consent",
    progressNobody: "Nobody has accepted a seat yet.",
    hasBegun: "Started",
    isCompleted: "Completed",
    yes: "yes",
    no: "no",
  },
});
