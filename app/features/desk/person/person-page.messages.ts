import type { AssignmentState } from "~/features/enrolment/assignment/assignment";
import type { CodeMailState, CodeUse } from "~/features/identity/desk/sign-ins.queries.server";
import { defineMessages } from "~/i18n/messages";

type Texts<Key extends string> = Record<Key, string>;
const seatStatesNl: Texts<"valid" | "void" | AssignmentState> = {
  ...{ valid: "Geldig", void: "Vervallen", open: "Wacht op antwoord", expired: "Link verlopen" },
  ...{ accepted: "Aangenomen", declined: "Afgeslagen", withdrawn: "Ingetrokken" },
  ...{ transferred: "Doorgegeven", ended: "Geannuleerd" },
};
const seatStatesEn: Texts<"valid" | "void" | AssignmentState> = {
  ...{ valid: "Valid", void: "Void", open: "Waits for an answer", expired: "Link has ended" },
  ...{ accepted: "Accepted", declined: "Declined", withdrawn: "Withdrawn" },
  ...{ transferred: "Passed on", ended: "Cancelled" },
};
const codeMailsNl: Texts<CodeMailState> = {
  ...{ sent: "Verstuurd", waiting: "Wacht op verzending", failed: "Niet verstuurd", none: "Onbekend" },
};
const codeMailsEn: Texts<CodeMailState> = {
  ...{ sent: "Sent", waiting: "Waits to be sent", failed: "Not sent", none: "Unknown" },
};
const codeUsesNl: Texts<CodeUse> = {
  ...{ used: "Gebruikt", open: "Nog te gebruiken", tooOften: "Te vaak fout", expired: "Verlopen" },
};
const codeUsesEn: Texts<CodeUse> = {
  ...{ used: "Used", open: "Can be used", tooOften: "Wrong too often", expired: "Ended" },
};

/** Everything about one person at the desk. */
export const personPageMessages = defineMessages({
  nl: {
    attention: "Let op",
    attentions: {
      disabled: (date: string) => `Het account is gesloten sinds ${date}.`,
      noName: "Er is nog geen naam. Zonder naam komt er geen certificaat.",
      codeFailed: "De mail met de laatste inlogcode kon niet worden verstuurd. Klopt het adres?",
      codeWaits: "De mail met de laatste inlogcode is nog niet verstuurd.",
      codeEnded: "De laatste inlogcode is te vaak fout ingevuld. Er moet een nieuwe worden gevraagd.",
      mailFailed: (n: number) =>
        n === 1
          ? "Een van de laatste mails kon niet worden verstuurd."
          : `${n} van de laatste mails konden niet worden verstuurd.`,
      offered: (title: string, until: string) =>
        `Een plaats voor ${title} wacht op antwoord. Dat kan tot ${until}.`,
      offerEnded: (title: string) =>
        `Een plaats voor ${title} is niet op tijd aangenomen. Wie hem gaf, kan opnieuw mailen.`,
      withoutCertificate: (title: string) => `${title} is afgerond en heeft nog geen certificaat.`,
      otherName: {
        ticket: (number: string) => `Op ticket ${number} staat een andere naam dan in het profiel:`,
        certificate: (number: string) => `Op certificaat ${number} staat een andere naam dan in het profiel:`,
      },
    },
    enrolments: "Inschrijvingen",
    noEnrolments: "Deze persoon volgt niets en heeft nog niets gevolgd.",
    what: "Wat",
    attempt: (n: number) => `${n}e keer`,
    group: "Groep",
    alone: "In eigen tempo",
    unplaced: "Nog geen groep",
    progress: "Voortgang",
    enrolmentStates: { running: "Bezig", completed: "Afgerond", ended: "Gestopt" },
    seats: "Tickets en plaatsen",
    noSeats: "Er zijn geen tickets, en er is geen plaats aangeboden.",
    ticket: "Ticket",
    offeredSeat: "Aangeboden plaats",
    nameOnIt: "Naam erop",
    seatStates: seatStatesNl,
    certificates: "Certificaten",
    certificate: "Certificaat",
    noCertificates: "Er zijn nog geen certificaten.",
    version: (n: number) => `versie ${n}`,
    issued: "Uitgegeven",
    certificateStates: { valid: "Geldig", revoked: "Ingetrokken", replaced: "Vervangen" },
    orders: "Bestellingen",
    noOrders: "Deze persoon bestelde niets, en in geen bestelling zit een plaats voor deze persoon.",
    order: "Bestelling",
    ofOther: "met een plaats voor deze persoon",
    amount: "Bedrag",
    mails: "Mails",
    noMails: "Deze persoon heeft nog geen mail van ons gekregen.",
    mail: "Mail",
    to: "Aan",
    signIns: "Inloggen",
    lastSignIn: (when: string) => `Laatst ingelogd: ${when}.`,
    neverSignedIn: "In de afgelopen twee jaar is niet ingelogd.",
    noSessions: "Deze persoon is nu nergens ingelogd.",
    sessions: "Waar deze persoon is ingelogd",
    device: "Apparaat",
    since: "Sinds",
    lastUsed: "Laatst gebruikt",
    codes: "Gevraagde codes",
    noCodes:
      "Op dit adres is de afgelopen dag geen code gevraagd. Misschien vult de ander een ander adres in.",
    asked: "Gevraagd",
    codeMail: "Mail",
    codeUse: "Code",
    codeMails: codeMailsNl,
    codeUses: codeUsesNl,
    wrongCodes: (n: number) => (n === 1 ? "1 keer fout" : `${n} keer fout`),
    more: (n: number) => `Toon er nog ${n}`,
    allOrders: "Toon alle bestellingen",
    allCertificates: "Toon alle certificaten",
    allMails: "Toon alle mails",
  },
  en: {
    attention: "Note",
    attentions: {
      disabled: (date: string) => `The account has been closed since ${date}.`,
      noName: "There is no name yet. Without a name no certificate comes.",
      codeFailed: "The mail with the last sign-in code could not be sent. Is the address right?",
      codeWaits: "The mail with the last sign-in code has not been sent yet.",
      codeEnded: "The last sign-in code was typed wrongly too often. A new one must be asked for.",
      mailFailed: (n: number) =>
        n === 1 ? "One of the last mails could not be sent." : `${n} of the last mails could not be sent.`,
      offered: (title: string, until: string) =>
        `A seat for ${title} waits for an answer. That can be given until ${until}.`,
      offerEnded: (title: string) =>
        `A seat for ${title} was not accepted in time. Whoever gave it can mail again.`,
      withoutCertificate: (title: string) => `${title} is completed and has no certificate yet.`,
      otherName: {
        ticket: (number: string) => `Ticket ${number} carries another name than the profile:`,
        certificate: (number: string) => `Certificate ${number} carries another name than the profile:`,
      },
    },
    enrolments: "Enrolments",
    noEnrolments: "This person follows nothing, and has not followed anything yet.",
    what: "What",
    attempt: (n: number) => `time ${n}`,
    group: "Group",
    alone: "At one's own pace",
    unplaced: "No group yet",
    progress: "Progress",
    enrolmentStates: { running: "Under way", completed: "Completed", ended: "Ended" },
    seats: "Tickets and seats",
    noSeats: "There are no tickets, and no seat was offered.",
    ticket: "Ticket",
    offeredSeat: "Offered seat",
    nameOnIt: "Name on it",
    seatStates: seatStatesEn,
    certificates: "Certificates",
    certificate: "Certificate",
    noCertificates: "There are no certificates yet.",
    version: (n: number) => `version ${n}`,
    issued: "Issued",
    certificateStates: { valid: "Valid", revoked: "Revoked", replaced: "Replaced" },
    orders: "Orders",
    noOrders: "This person ordered nothing, and no order has a seat for this person.",
    order: "Order",
    ofOther: "with a seat for this person",
    amount: "Amount",
    mails: "Mails",
    noMails: "This person has had no mail from us yet.",
    mail: "Mail",
    to: "To",
    signIns: "Signing in",
    lastSignIn: (when: string) => `Signed in last: ${when}.`,
    neverSignedIn: "Nobody signed in during the past two years.",
    noSessions: "This person is signed in nowhere now.",
    sessions: "Where this person is signed in",
    device: "Device",
    since: "Since",
    lastUsed: "Last used",
    codes: "Codes that were asked for",
    noCodes:
      "During the last day no code was asked for at this address. Perhaps the other person enters another address.",
    asked: "Asked",
    codeMail: "Mail",
    codeUse: "Code",
    codeMails: codeMailsEn,
    codeUses: codeUsesEn,
    wrongCodes: (n: number) => (n === 1 ? "wrong once" : `wrong ${n} times`),
    more: (n: number) => `Show ${n} more`,
    allOrders: "Show all orders",
    allCertificates: "Show all certificates",
    allMails: "Show all mails",
  },
});
