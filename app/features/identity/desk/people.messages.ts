import type { ReasonFault } from "~/lib/text/reason";
import type { PersonAct, PersonRefusal } from "./person-acts";
import { defineMessages } from "~/i18n/messages";

const personActsNl: Record<PersonAct, string> = {
  "make-staff": "Maak bureaulid",
  "end-staff": "Beëindig het bureauwerk",
  disable: "Sluit het account",
  enable: "Open het account weer",
};

const personActsEn: Record<PersonAct, string> = {
  "make-staff": "Make a member of the desk",
  "end-staff": "End the desk role",
  disable: "Close the account",
  enable: "Open the account again",
};

const personHelpNl: Record<PersonAct, string> = {
  "make-staff":
    "Deze persoon ziet dan de gegevens van alle mensen en hun bestellingen, en kan geld terugbetalen. Inloggen moet daarna opnieuw, met een tweede stap.",
  "end-staff":
    "Deze persoon kan dan niet meer bij het bureau, wordt overal uitgelogd en verliest de tweede stap van het inloggen.",
  disable:
    "Deze persoon wordt overal uitgelogd en kan niet meer inloggen, ook niet om verder te leren. Tickets en certificaten blijven bestaan.",
  enable: "Deze persoon kan dan weer inloggen.",
};

const personHelpEn: Record<PersonAct, string> = {
  "make-staff":
    "This person then sees the data of everyone and their orders, and can refund money. They have to sign in again after it, with a second step.",
  "end-staff":
    "This person then has no access to the desk, is signed out everywhere and loses the second step of signing in.",
  disable:
    "This person is signed out everywhere and cannot sign in any more, not even to go on learning. Tickets and certificates remain.",
  enable: "This person can then sign in again.",
};

const personActTitlesNl: Record<PersonAct, (name: string) => string> = {
  "make-staff": (name) => `${name} bij het bureau halen`,
  "end-staff": (name) => `Het bureauwerk van ${name} beëindigen`,
  disable: (name) => `Het account van ${name} sluiten`,
  enable: (name) => `Het account van ${name} weer openen`,
};

const personActTitlesEn: Record<PersonAct, (name: string) => string> = {
  "make-staff": (name) => `Making ${name} a member of the desk`,
  "end-staff": (name) => `Ending the desk role of ${name}`,
  disable: (name) => `Closing the account of ${name}`,
  enable: (name) => `Opening the account of ${name} again`,
};

const personDoneNl: Record<PersonAct, string> = {
  "make-staff": "Deze persoon hoort nu bij het bureau, en stelt bij het inloggen een tweede stap in.",
  "end-staff": "Deze persoon hoort niet meer bij het bureau.",
  disable: "Het account is gesloten en overal uitgelogd.",
  enable: "Het account is weer open.",
};

const personDoneEn: Record<PersonAct, string> = {
  "make-staff": "This person belongs to the desk now, and sets up a second step when signing in.",
  "end-staff": "This person does not belong to the desk any more.",
  disable: "The account has been closed and signed out everywhere.",
  enable: "The account is open again.",
};

const personReasonFaultsNl: Record<ReasonFault, string> = {
  reasonMissing: "Schrijf kort op waarom. Het bureau ziet het terug in het logboek.",
  reasonTooLong: "Kort de reden in tot 500 tekens.",
};

const personReasonFaultsEn: Record<ReasonFault, string> = {
  reasonMissing: "Write down briefly why. The desk finds it in the audit log.",
  reasonTooLong: "Shorten the reason to 500 characters.",
};

const personRefusalsNl: Record<PersonRefusal, string> = {
  self: "Je eigen rechten kun je niet wijzigen. Vraag een collega.",
  disabled: "Open eerst het account weer.",
  notStaff: "Je hoort niet meer bij het bureau.",
};

const personRefusalsEn: Record<PersonRefusal, string> = {
  self: "You cannot change your own rights. Ask a colleague.",
  disabled: "Open the account again first.",
  notStaff: "You do not belong to the desk any more.",
};

/** People at the desk. */
export const peopleMessages = defineMessages({
  nl: {
    peopleLabel: "Naam of e-mail",
    withClosed: "Ook gesloten accounts",
    staffTitle: "Het bureau",
    peopleTitle: "Gevonden mensen",
    peopleHint: "Zonder zoekwoord zie je wie bij het bureau hoort.",
    name: "Naam",
    noName: "naam nog niet ingevuld",
    email: "E-mail",
    role: "Rol",
    roles: { LEARNER: "Deelnemer", STAFF: "Bureau" } as Record<string, string>,
    since: "Sinds",
    disabled: "Account gesloten",
    secondFactor: "Tweede stap",
    secondFactorYes: "ingesteld",
    secondFactorNo: "nog niet ingesteld",
    you: "Dit ben je zelf. Je eigen rechten wijzigt een collega.",
    ordersOf: "Bestellingen van deze persoon",
    personActs: personActsNl,
    personHelp: personHelpNl,
    personActTitles: personActTitlesNl,
    personReasonHint: "Voor het bureau. De ander krijgt dit niet te zien.",
    personReasonFaults: personReasonFaultsNl,
    personRefusals: personRefusalsNl,
    whatToDo: "Wijzigen",
    done: personDoneNl,
  },
  en: {
    peopleLabel: "Name or e-mail",
    withClosed: "Closed accounts too",
    staffTitle: "The desk",
    peopleTitle: "People found",
    peopleHint: "Without a word to search for you see who belongs to the desk.",
    name: "Name",
    noName: "name not filled in yet",
    email: "E-mail",
    role: "Role",
    roles: { LEARNER: "Participant", STAFF: "Desk" } as Record<string, string>,
    since: "Since",
    disabled: "Account closed",
    secondFactor: "Second step",
    secondFactorYes: "set up",
    secondFactorNo: "not set up yet",
    you: "This is you. A colleague changes your rights.",
    ordersOf: "Orders of this person",
    personActs: personActsEn,
    personHelp: personHelpEn,
    personActTitles: personActTitlesEn,
    personReasonHint: "For the desk. The other person does not get to see it.",
    personReasonFaults: personReasonFaultsEn,
    personRefusals: personRefusalsEn,
    whatToDo: "Change",
    done: personDoneEn,
  },
});
