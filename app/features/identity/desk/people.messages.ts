import type { FoundationRole } from "../access/can";
import type { ReasonFault } from "~/lib/text/reason";
import type { PersonAct, PersonRefusal } from "./person-acts";
import { defineMessages } from "~/i18n/messages";

const personActsNl: Record<PersonAct, string> = {
  roles: "Wijzig de rollen",
  "reset-factor": "Neem de tweede stap weg",
  disable: "Sluit het account",
  enable: "Open het account weer",
};

const personActsEn: Record<PersonAct, string> = {
  roles: "Change the roles",
  "reset-factor": "Take away the second step",
  disable: "Close the account",
  enable: "Open the account again",
};

const personHelpNl: Record<PersonAct, string> = {
  roles:
    "Kruis aan wat deze persoon voor de stichting doet. De ander wordt overal uitgelogd, en logt daarna in met een tweede stap. Zonder kruisje hoort iemand niet bij het bureau.",
  "reset-factor":
    "Doe dit als iemand de telefoon met de authenticator-app kwijt is, en je zeker weet dat je met deze persoon spreekt. De ander wordt overal uitgelogd en stelt de tweede stap opnieuw in.",
  disable:
    "Deze persoon wordt overal uitgelogd en kan niet meer inloggen, ook niet om verder te leren. Tickets en certificaten blijven bestaan.",
  enable: "Deze persoon kan dan weer inloggen.",
};

const personHelpEn: Record<PersonAct, string> = {
  roles:
    "Tick what this person does for the foundation. They are signed out everywhere, and then sign in with a second step. Without any tick somebody does not belong to the desk.",
  "reset-factor":
    "Do this when somebody lost the phone with the authenticator app, and you are sure that you speak to this person. They are signed out everywhere and set up the second step anew.",
  disable:
    "This person is signed out everywhere and cannot sign in any more, not even to go on learning. Tickets and certificates remain.",
  enable: "This person can then sign in again.",
};

const personActTitlesNl: Record<PersonAct, (name: string) => string> = {
  roles: (name) => `De rollen van ${name}`,
  "reset-factor": (name) => `De tweede stap van ${name} wegnemen`,
  disable: (name) => `Het account van ${name} sluiten`,
  enable: (name) => `Het account van ${name} weer openen`,
};

const personActTitlesEn: Record<PersonAct, (name: string) => string> = {
  roles: (name) => `The roles of ${name}`,
  "reset-factor": (name) => `Taking away the second step of ${name}`,
  disable: (name) => `Closing the account of ${name}`,
  enable: (name) => `Opening the account of ${name} again`,
};

const personDoneNl: Record<PersonAct, string> = {
  roles: "De rollen zijn gewijzigd.",
  "reset-factor": "De tweede stap is weggenomen. Bij het inloggen wordt een nieuwe ingesteld.",
  disable: "Het account is gesloten en overal uitgelogd.",
  enable: "Het account is weer open.",
};

const personDoneEn: Record<PersonAct, string> = {
  roles: "The roles have been changed.",
  "reset-factor": "The second step has been taken away. A new one is set up when signing in.",
  disable: "The account has been closed and signed out everywhere.",
  enable: "The account is open again.",
};

const rolesNl: Record<FoundationRole, string> = {
  EDITOR: "Redactie",
  REGISTRAR: "Inschrijvingen",
  FINANCE: "Financiën",
  ADMINISTRATOR: "Beheer",
};

const rolesEn: Record<FoundationRole, string> = {
  EDITOR: "Editor",
  REGISTRAR: "Registrar",
  FINANCE: "Finance",
  ADMINISTRATOR: "Administrator",
};

const roleHelpNl: Record<FoundationRole, string> = {
  EDITOR: "Schrijft en geeft uit wat er geleerd wordt, en wie er begeleidt.",
  REGISTRAR:
    "Plant groepen en helpt deelnemers en organisaties; ziet wie er meedoet, bestellingen en certificaten.",
  FINANCE: "Zet prijzen, ziet bestellingen en bonnen, betaalt terug.",
  ADMINISTRATOR: "Geeft rollen, sluit accounts, ziet mails, taken en het logboek.",
};

const roleHelpEn: Record<FoundationRole, string> = {
  EDITOR: "Writes and releases what is taught, and who facilitates.",
  REGISTRAR:
    "Plans groups and helps participants and organisations; sees who takes part, orders and certificates.",
  FINANCE: "Sets prices, sees orders and receipts, gives money back.",
  ADMINISTRATOR: "Gives roles, closes accounts, sees mails, jobs and the audit log.",
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
  notAdministrator: "Je hebt de rol Beheer niet meer.",
};

const personRefusalsEn: Record<PersonRefusal, string> = {
  self: "You cannot change your own rights. Ask a colleague.",
  disabled: "Open the account again first.",
  notAdministrator: "You are not an administrator any more.",
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
    rolesTitle: "Rollen",
    roles: rolesNl,
    roleHelp: roleHelpNl,
    noRole: "Deelnemer",
    since: "Sinds",
    disabled: "Account gesloten",
    secondFactor: "Tweede stap",
    secondFactorYes: "ingesteld",
    secondFactorNo: "nog niet ingesteld",
    you: "Dit ben je zelf. Je eigen rechten wijzigt een collega.",
    personActs: personActsNl,
    personHelp: personHelpNl,
    personActTitles: personActTitlesNl,
    personReasonHint: "Voor het bureau. De ander krijgt dit niet te zien.",
    personReasonFaults: personReasonFaultsNl,
    personRefusals: personRefusalsNl,
    whatToDo: "Rechten en account",
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
    rolesTitle: "Roles",
    roles: rolesEn,
    roleHelp: roleHelpEn,
    noRole: "Participant",
    since: "Since",
    disabled: "Account closed",
    secondFactor: "Second step",
    secondFactorYes: "set up",
    secondFactorNo: "not set up yet",
    you: "This is you. A colleague changes your rights.",
    personActs: personActsEn,
    personHelp: personHelpEn,
    personActTitles: personActTitlesEn,
    personReasonHint: "For the desk. The other person does not get to see it.",
    personReasonFaults: personReasonFaultsEn,
    personRefusals: personRefusalsEn,
    whatToDo: "Rights and account",
    done: personDoneEn,
  },
});
