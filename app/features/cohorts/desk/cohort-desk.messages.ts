import type { CohortStatus } from "../cohort/cohort";
import type { CohortAct, StatusRefusal } from "../cohort/cohort-status";
import { defineMessages } from "~/i18n/messages";
import type { CohortFilter } from "./cohort-list";
import type { Participant } from "./participants.queries.server";

const cohortStatusNl: Record<CohortStatus, string> = {
  DRAFT: "Concept",
  PUBLISHED: "Open",
  CLOSED: "Gesloten",
  CANCELLED: "Geannuleerd",
};

const cohortStatusEn: Record<CohortStatus, string> = {
  DRAFT: "Draft",
  PUBLISHED: "Open",
  CLOSED: "Closed",
  CANCELLED: "Cancelled",
};

type Refusal = StatusRefusal | "cancelled";

const filtersNl: Record<CohortFilter, string> = {
  ...cohortStatusNl,
  proposed: "Wacht op akkoord",
  cancelAsked: "Annulering gevraagd",
  past: "Voorbij",
  all: "Alle",
};
const filtersEn: Record<CohortFilter, string> = {
  ...cohortStatusEn,
  proposed: "Waits for approval",
  cancelAsked: "Cancellation asked",
  past: "Past",
  all: "All",
};
const actsNl: Record<CohortAct, string> = {
  publish: "Bekijk en zet open",
  close: "Sluit de inschrijving",
  reopen: "Open de inschrijving weer",
  cancel: "Annuleer de groep",
};
const actsEn: Record<CohortAct, string> = {
  publish: "Look at it and open it",
  close: "Close enrolment",
  reopen: "Open enrolment again",
  cancel: "Cancel the group",
};
const refusalsNl: Record<Refusal, string> = {
  wrongStatus: "Dit kan niet meer: de groep staat er inmiddels anders voor. Kijk hieronder hoe.",
  notOnSale:
    "Deze masterclass is alleen aangekondigd, of wordt niet meer aangeboden. Daarom kan de groep niet open.",
  themeMissing:
    "Niet elke bijeenkomst heeft een onderwerp. Vul dat eerst in: wie koopt, wil weten waar het over gaat.",
  enrolmentEnded: "De laatste dag om in te schrijven is voorbij. Pas eerst de data aan.",
  unconfirmed: "Er zijn plaatsen bezet. Vink aan dat je dat weet.",
  notProposed:
    "De organisatie die deze groep geeft, heeft die nog niet voorgesteld, of het voorstel teruggenomen.",
  agreementOver:
    "De overeenkomst waaronder deze groep valt, is niet van kracht. Daarom kan de groep niet open. Groepen die al open zijn, gaan door.",
  closedByFoundation: "De organisatie sloot de inschrijving niet zelf.",
  changedSince:
    "Intussen is deze groep veranderd. Hieronder staat de pagina zoals die nu wordt: kijk nog eens.",
  cancelled: "Deze groep is geannuleerd en kan niet meer veranderen.",
};
const refusalsEn: Record<Refusal, string> = {
  wrongStatus: "This is not possible any more: the group's state is different by now. See below.",
  notOnSale: "This masterclass is only announced, or no longer offered. So the group cannot open.",
  themeMissing:
    "Not every session has a subject. Fill that in first: whoever buys wants to know what it is about.",
  enrolmentEnded: "The last day to enrol has passed. Change the dates first.",
  unconfirmed: "Seats are in use. Tick that you know this.",
  notProposed: "The organisation that gives this group has not proposed it yet, or took the proposal back.",
  agreementOver:
    "The agreement that this group is held under is not in force. So the group cannot open. Groups that are open already go on.",
  closedByFoundation: "The organisation did not close enrolment itself.",
  changedSince: "This group has changed meanwhile. Below is the page as it will be now: look at it again.",
  cancelled: "This group has been cancelled. It cannot change any more.",
};
const participationNl: Record<Participant["status"], string> = {
  enrolled: "Doet mee",
  completed: "Afgerond",
  ended: "Gestopt",
};
const participationEn: Record<Participant["status"], string> = {
  enrolled: "Takes part",
  completed: "Completed",
  ended: "Ended",
};

const toldNl = (n: number) =>
  n === 1
    ? "1 persoon met een ticket krijgt een mail over de verandering."
    : `${n} mensen met een ticket krijgen een mail over de verandering.`;

const toldEn = (n: number) =>
  n === 1
    ? "1 person with a ticket gets a mail about the change."
    : `${n} people with a ticket get a mail about the change.`;

/** The pages of cohorts. */
export const cohortDeskMessages = defineMessages({
  nl: {
    filters: filtersNl,
    acts: actsNl,
    refusals: refusalsNl,
    participation: participationNl,
    group: "Groep",
    host: "Gegeven door",
    waits: "Wacht op akkoord",
    audience: "Voor wie",
    searchLabel: "Naam of plaats",
    upcoming: "Komt of loopt",
    content: "Masterclass",
    mode: "Vorm",
    language: "Taal",
    place: "Plaats",
    starts: "Begint",
    ends: "Eindigt",
    seats: "Plaatsen",
    taken: "Bezet",
    heldSeats: "Vastgehouden",
    minimum: "Gaat door vanaf",
    seatsOf: (taken: number, capacity: number) => `${taken} van ${capacity}`,
    held: (n: number) => `${n} vastgehouden`,
    belowMinimum: (minimum: number) => `Onder het minimum van ${minimum}`,
    none: "Er komt of loopt nu geen groep",
    noneHelp: "Kies een andere stand, of maak een groep.",
    newTitle: "Nieuwe groep",
    edit: "Wijzig",
    editTitle: (name: string) => `${name} wijzigen`,
    backTo: (name: string) => `Terug naar ${name}`,
    all: "Alle groepen",
    cancelHelp: "Gaat de groep niet door? Je leest eerst wat er dan gebeurt.",
    onSite: "Bekijk op de site",
    participants: (n: number) => (n === 0 ? "Deelnemers" : `Deelnemers (${n})`),
    noParticipants: "Er doet nog niemand mee",
    noParticipantsHelp: "Wie een ticket koopt, staat hier met naam en ticketnummer.",
    name: "Naam",
    email: "E-mail",
    organisation: "Organisatie",
    ticket: "Ticket",
    order: "Bestelling",
    since: "Sinds",
    ordersOf: "Bestellingen van deze groep",
    ticketsOf: "Tickets van deze groep, ook zonder naam",
    certificatesOf: "Certificaten van deze groep",
    download: "Download als CSV",
    participationLabel: "Stand",
    csvName: "deelnemers",
    cancelTitle: (name: string) => `${name} annuleren`,
    cancelWhat: "Wat er gebeurt als je annuleert",
    cancelSite: "De groep gaat van de agenda en niemand kan nog een ticket kopen.",
    cancelTaken: (n: number) =>
      n === 1
        ? "1 persoon heeft een plaats. Op dat ticket komt te staan dat de groep niet doorgaat."
        : `${n} mensen hebben een plaats. Op hun ticket komt te staan dat de groep niet doorgaat.`,
    cancelMoney:
      "Niemand krijgt vanzelf bericht of geld terug. Dat kies je daarna bij de groep, voor iedereen met een plaats. Tot dan staat de groep op het overzicht.",
    cancelKeeps: "Wie de masterclass al heeft afgerond, houdt het certificaat en de lessen.",
    cancelHeld: (n: number) =>
      n === 1
        ? "1 persoon is nu aan het betalen. Komt dat geld nog binnen, dan gaat het vanzelf terug."
        : `${n} mensen zijn nu aan het betalen. Komt dat geld nog binnen, dan gaat het vanzelf terug.`,
    cancelForGood: "Annuleren kun je niet terugdraaien.",
    confirm: "Ik weet dat er plaatsen bezet zijn en handel de bestellingen af",
    settle: "Annuleer en betaal terug",
    kept: "geen geld terug",
    cohortStatus: cohortStatusNl,
    done: {
      created: "De groep is gemaakt. Alleen het bureau ziet die, tot je de groep openzet.",
      saved: (told: number) =>
        ["Je wijzigingen zijn bewaard.", ...(told > 0 ? [toldNl(told)] : [])].join(" "),
      publish: "De groep staat open. Iedereen kan nu een ticket kopen.",
      close: "De inschrijving is gesloten. Tickets blijven geldig.",
      reopen: "De inschrijving is weer open.",
      returned: "De groep is teruggestuurd. Wie voor de organisatie plant, krijgt een mail.",
      cancel: "De groep is geannuleerd. Kies hieronder wat iedereen met een plaats krijgt.",
    },
  },
  en: {
    filters: filtersEn,
    acts: actsEn,
    refusals: refusalsEn,
    participation: participationEn,
    group: "Group",
    host: "Given by",
    waits: "Waits for approval",
    audience: "Whom it is for",
    searchLabel: "Name or place",
    upcoming: "To come or under way",
    content: "Masterclass",
    mode: "Form",
    language: "Language",
    place: "Place",
    starts: "Begins",
    ends: "Ends",
    seats: "Seats",
    taken: "Taken",
    heldSeats: "Held",
    minimum: "Goes ahead from",
    seatsOf: (taken: number, capacity: number) => `${taken} of ${capacity}`,
    held: (n: number) => `${n} held`,
    belowMinimum: (minimum: number) => `Below the minimum of ${minimum}`,
    none: "No group is to come or under way",
    noneHelp: "Choose another state, or make a group.",
    newTitle: "New group",
    edit: "Change",
    editTitle: (name: string) => `Change ${name}`,
    backTo: (name: string) => `Back to ${name}`,
    all: "All groups",
    cancelHelp: "Is the group not going ahead? You first read what happens then.",
    onSite: "See it on the site",
    participants: (n: number) => (n === 0 ? "Participants" : `Participants (${n})`),
    noParticipants: "Nobody takes part yet",
    noParticipantsHelp: "Whoever buys a ticket is listed here with name and ticket number.",
    name: "Name",
    email: "E-mail",
    organisation: "Organisation",
    ticket: "Ticket",
    order: "Order",
    since: "Since",
    ordersOf: "Orders of this group",
    ticketsOf: "Tickets of this group, also without a name",
    certificatesOf: "Certificates of this group",
    download: "Download as CSV",
    participationLabel: "State",
    csvName: "participants",
    cancelTitle: (name: string) => `Cancel ${name}`,
    cancelWhat: "What happens when you cancel",
    cancelSite: "The group leaves the list of dates and nobody can buy a ticket any more.",
    cancelTaken: (n: number) =>
      n === 1
        ? "1 person has a seat. That ticket will say that the group does not go ahead."
        : `${n} people have a seat. Their tickets will say that the group does not go ahead.`,
    cancelMoney:
      "Nobody is told or refunded by itself. You choose that afterwards with the group, for everybody with a seat. Until then the group stands on the overview.",
    cancelKeeps: "Whoever has completed the masterclass keeps the certificate and the lessons.",
    cancelHeld: (n: number) =>
      n === 1
        ? "1 person is paying now. If that money still arrives, it goes back by itself."
        : `${n} people are paying now. If that money still arrives, it goes back by itself.`,
    cancelForGood: "You cannot undo this.",
    confirm: "I know that seats are in use and will deal with the orders",
    settle: "Cancel and refund",
    kept: "no money back",
    cohortStatus: cohortStatusEn,
    done: {
      created: "The group has been made. Only the desk sees it, until you open it.",
      saved: (told: number) =>
        ["Your changes have been saved.", ...(told > 0 ? [toldEn(told)] : [])].join(" "),
      publish: "The group is open. Everybody can buy a ticket now.",
      close: "Enrolment is closed. Tickets remain valid.",
      reopen: "Enrolment is open again.",
      returned: "The group has been sent back. Whoever plans for the organisation gets a mail.",
      cancel: "The group has been cancelled. Choose below what everybody with a seat gets.",
    },
  },
});
