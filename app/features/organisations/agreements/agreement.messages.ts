import { defineMessages } from "~/i18n/messages";
import type { AgreementAccepted } from "./accept-agreement.server";
import type { AgreementState } from "./agreement";
import type { ConsentFault } from "./consent";

type Refused = Extract<AgreementAccepted, { ok: false }>["reason"];

const statesNl: Record<AgreementState, string> = {
  none: "Jullie hebben deze afspraken nog niet aanvaard. Dat moet één keer, voordat je de eerste collega een plaats geeft.",
  older:
    "Er is een nieuwe tekst. Wat jullie eerder aanvaardden, blijft gelden tot je deze aanvaardt: plaatsen geven kan gewoon.",
  current: "Jullie hebben deze afspraken aanvaard.",
};
const toAcceptanceNl: Record<AgreementState, string> = {
  none: "Nog niet aanvaard: dat doe je onderaan",
  older: "Er is een nieuwe tekst: aanvaard die onderaan",
  current: "Aanvaard: onderaan staat door wie en wanneer",
};
const toAcceptanceEn: Record<AgreementState, string> = {
  none: "Not accepted yet: you do that at the foot of this page",
  older: "There is a new text: accept it at the foot of this page",
  current: "Accepted: the foot of this page says by whom and when",
};
const statesEn: Record<AgreementState, string> = {
  none: "You have not accepted this agreement yet. That is needed once, before you give the first colleague a seat.",
  older:
    "There is a new text. What you accepted before holds until you accept this one: you can go on giving seats.",
  current: "You have accepted this agreement.",
};
const refusalsNl: Record<Refused, string> = {
  changed: "De tekst is intussen gewijzigd. Lees hem opnieuw en aanvaard dan.",
  nameMissing: "Vul eerst je naam in bij je profiel: die komt bij de afspraken te staan.",
  notFound: "Deze organisatie is er niet meer.",
};
const refusalsEn: Record<Refused, string> = {
  changed: "The text has changed meanwhile. Read it again and accept then.",
  nameMissing: "Fill in your name in your profile first: it will stand with the agreement.",
  notFound: "This organisation is no longer there.",
};
const faultsNl: Record<ConsentFault, string> = {
  dayMissing: "Vul in op welke dag de ondernemingsraad instemde.",
  dayForm: "Vul een dag in, bijvoorbeeld 29-11-2026.",
  dayToCome: "Deze dag moet nog komen. Vul de dag in waarop de ondernemingsraad instemde.",
  giverMissing: "Vul in wie de instemming gaf.",
  giverTooLong: "Kort dit in tot 200 tekens.",
};
const faultsEn: Record<ConsentFault, string> = {
  dayMissing: "Enter on which day the works council consented.",
  dayForm: "Enter a day, for example 29-11-2026.",
  dayToCome: "This day is yet to come. Enter the day on which the works council consented.",
  giverMissing: "Enter who gave the consent.",
  giverTooLong: "Shorten this to 200 characters.",
};

/** What an organisation agrees to before it names colleagues, and before it sees more of them. */
export const agreementMessages = defineMessages({
  nl: {
    title: "Afspraken over gegevens",
    states: statesNl,
    toAcceptance: toAcceptanceNl,
    draft: "Concept, versie",
    pdfKind: "Voor organisaties die plaatsen geven",
    pdfFile: "verwerkersovereenkomst",
    pdfLink: "Verwerkersovereenkomst met bijlagen (PDF)",
    accept: "Aanvaard deze afspraken",
    acceptNew: "Aanvaard de nieuwe tekst",
    acceptHelp: (organisation: string, name: string) =>
      `Je aanvaardt ze namens ${organisation}. Je naam (${name}), de datum en deze versie komen erbij te staan.`,
    onlyManagers: "Een eigenaar of beheerder van de organisatie aanvaardt deze afspraken.",
    acceptedTitle: "Aanvaard",
    version: "Versie",
    by: "Door",
    on: "Op",
    refusals: refusalsNl,
    done: { accepted: "De afspraken zijn aanvaard. Je kunt nu collega’s een plaats geven." } as Record<
      string,
      string
    >,
    toSeats: "Naar de plaatsen",
    toProfile: "Naar je profiel",
    print: "Voor je eigen administratie:",
    consentTitle: "Instemming van de ondernemings\u00adraad",
    consentLead:
      "Wie begon en wie afrondde, zie je alleen op naam als jullie ondernemingsraad daarmee instemt. Zonder instemming zie je aantallen, bij vijf plaatsen of meer.",
    consentNever: "Wat iemand schrijft, scores, tijden en afwezigheid zie je nooit, ook met instemming niet.",
    consentHolds: (day: string, by: string) => `De ondernemingsraad stemde in op ${day}. Gegeven door ${by}.`,
    consentRecorded: (on: string, by: string) => `Vastgelegd op ${on} door ${by}.`,
    givenOn: "Op welke dag stemde de ondernemingsraad in?",
    givenBy: "Wie gaf de instemming?",
    givenByHint: "Bijvoorbeeld: de voorzitter van de ondernemingsraad, met het kenmerk van de brief.",
    record: "Leg de instemming vast",
    end: "Beëindig de instemming",
    endHelp:
      "Geldt de instemming niet meer? Beëindig die hier. Dan ziet niemand meer op naam wie begon en wie afrondde.",
    holdsAlready: "Er is al een instemming vastgelegd. Beëindig die eerst.",
    consentDone: {
      recorded: "De instemming is vastgelegd.",
      ended: "De instemming is beëindigd.",
    } as Record<string, string>,
    faults: faultsNl,
    earlier: "Eerder",
    until: "Tot",
  },
  en: {
    title: "Agreement on data",
    states: statesEn,
    toAcceptance: toAcceptanceEn,
    draft: "Draft, version",
    pdfKind: "For organisations that give seats",
    pdfFile: "processor-agreement",
    pdfLink: "Processor agreement with annexes (PDF)",
    accept: "Accept this agreement",
    acceptNew: "Accept the new text",
    acceptHelp: (organisation: string, name: string) =>
      `You accept it for ${organisation}. Your name (${name}), the date and this version will stand with it.`,
    onlyManagers: "An owner or manager of the organisation accepts this agreement.",
    acceptedTitle: "Accepted",
    version: "Version",
    by: "By",
    on: "On",
    refusals: refusalsEn,
    done: { accepted: "The agreement has been accepted. You can now give colleagues a seat." } as Record<
      string,
      string
    >,
    toSeats: "To the seats",
    toProfile: "To your profile",
    print: "For your own records:",
    consentTitle: "Consent of the works council",
    consentLead:
      "Who started and who completed you see by name only when your works council (ondernemingsraad) consents. Without it you see numbers, from five seats up.",
    consentNever: "What somebody writes, scores, times and absence you never see, with consent neither.",
    consentHolds: (day: string, by: string) => `The works council consented on ${day}. Given by ${by}.`,
    consentRecorded: (on: string, by: string) => `Recorded on ${on} by ${by}.`,
    givenOn: "On which day did the works council consent?",
    givenBy: "Who gave the consent?",
    givenByHint: "For example: the chair of the works council, with the reference of the letter.",
    record: "Record the consent",
    end: "End the consent",
    endHelp: "After that nobody sees by name who started and who completed.",
    holdsAlready: "A consent is recorded already. End that first.",
    consentDone: {
      recorded: "The consent has been recorded.",
      ended: "The consent has ended.",
    } as Record<string, string>,
    faults: faultsEn,
    earlier: "Earlier",
    until: "Until",
  },
});
