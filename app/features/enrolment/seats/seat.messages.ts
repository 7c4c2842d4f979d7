import { defineMessages } from "~/i18n/messages";
import type { Reminded, Withdrawn } from "../assignment/change-assignment.server";

type Refusal =
  | Extract<Reminded, { ok: false }>["reason"]
  | Extract<Withdrawn, { ok: false }>["reason"]
  | "noAgreement"
  | "tooFar"
  | "accepted";

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
  notOffered: "Nobody is being waited for: this seat has not been offered.",
  tooSoon: "This e-mail went out less than a day ago. Try again tomorrow.",
  often: "This address has had many invitations today. Try again tomorrow.",
  notYet: "This seat has not been paid for yet. After that you can give it.",
  unplaced: "Choose a group for this seat first: the invitation says when the sessions are.",
  cancelled: "This group will not take place. Choose another group first.",
  over: "This group is over.",
  begun: "This seat cannot be taken back any more. Give it to a colleague if need be.",
  noAgreement: "Accept the agreement on the data of colleagues first.",
  tooFar: "This seat cannot go to somebody else any more: too much has been done with it.",
  accepted: "Your colleague has accepted the seat, and can give it back themselves.",
};

/** One seat, and what can be done with it. */
export const seatMessages = defineMessages({
  nl: {
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
  },
  en: {
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
        "This is possible as long as your colleague has done nothing with it. The ticket is then no longer valid, and your colleague gets an e-mail about it.",
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
        `This is possible while less than ${percent}% of the lessons is done. What somebody read and wrote stays theirs. The other person starts from the beginning. Both get an e-mail.`,
    },
    email: "E-mail address",
    name: "Name",
    nameHint: "May stay empty. Your colleague enters which name stands on ticket and certificate.",
    language: "Language of the e-mail",
    languageHint: "Whoever has an account here gets the e-mail in their own language.",
    languages: { nl: "Dutch", en: "English" },
    offer: "Offer the seat",
    passOn: "Pass the seat on",
  },
});
