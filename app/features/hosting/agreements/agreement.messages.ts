import { defineMessages } from "~/i18n/messages";
import type { HostAgreementState } from "./agreement-state";
import type { HostedPayer } from "./agreement-terms";
import type { AgreementRefusal } from "./accept-host-agreement.server";

const statesNl: Record<HostAgreementState, string> = {
  draft: "Concept",
  offered: "Aangeboden",
  current: "Loopt",
  over: "Voorbij",
  ended: "Beëindigd",
};
const statesEn: Record<HostAgreementState, string> = {
  draft: "Draft",
  offered: "Offered",
  current: "Holds",
  over: "Over",
  ended: "Ended",
};
const payersNl: Record<HostedPayer, string> = {
  LEARNERS: "Deelnemers, op de site",
  HOST: "De organisatie, op één factuur voor haar deelnemerslijst",
  NOBODY: "Niemand",
};
const payersEn: Record<HostedPayer, string> = {
  LEARNERS: "Participants, on the site",
  HOST: "The organisation, on one invoice for its roster",
  NOBODY: "Nobody",
};
const refusalsNl: Record<AgreementRefusal, string> = {
  changed: "Er staat nu een andere overeenkomst dan die je las. Lees deze en aanvaard dan.",
  nameMissing: "Vul eerst je naam in bij je profiel: die komt bij de overeenkomst te staan.",
  ended: "De stichting heeft deze overeenkomst intussen ingetrokken. Vraag haar om een nieuwe.",
  over: "De laatste dag van deze overeenkomst is voorbij. Vraag de stichting om een nieuwe.",
  own: "Jij bood deze overeenkomst aan namens de stichting. Iemand anders van de organisatie aanvaardt haar.",
  notFound: "Deze overeenkomst is er niet meer.",
};
const refusalsEn: Record<AgreementRefusal, string> = {
  changed: "Another agreement stands here now than the one you read. Read this one and accept then.",
  nameMissing: "Fill in your name in your profile first: it will stand with the agreement.",
  ended: "The foundation has withdrawn this agreement meanwhile. Ask it for a new one.",
  over: "The last day of this agreement has passed. Ask the foundation for a new one.",
  own: "You offered this agreement for the foundation. Somebody else of the organisation accepts it.",
  notFound: "This agreement is no longer there.",
};

/** What an organisation and the foundation agree on before it holds groups. */
export const agreementMessages = defineMessages({
  nl: {
    title: "Overeenkomst",
    states: statesNl,
    payers: payersNl,
    languages: { nl: "Nederlands", en: "Engels" } as Record<string, string>,
    terms: {
      contents: "Wat de organisatie geeft",
      languages: "In welke taal",
      days: "Wanneer groepen bij elkaar komen",
      paidBy: "Wie betaalt",
      price: "Prijs van een plaats, zonder btw",
      share: "Deel voor de organisatie",
      rosterSeats: "Plaatsen op haar deelnemerslijst",
      duties: "Verder afgesproken",
    },
    from: (day: string, until: string) => `${day} tot en met ${until}`,
    between: (lowest: string, highest: string) => `${lowest} tot ${highest}`,
    shareOf: (percent: string) => `${percent} % van wat deelnemers betalen, zonder btw`,
    seats: (count: number) => `hoogstens ${count} in totaal`,
    parties: (host: string, day: string) =>
      `Stichting Nieuw Talent in de Stad, bekend als De Stadscoalitie, biedt deze overeenkomst op ${day} aan ${host} aan.`,
    none: "Er loopt nu geen overeenkomst",
    noneHelp: "Wil je weer groepen geven? Vraag de stichting om een nieuwe overeenkomst.",
    waits: "Er ligt een overeenkomst klaar",
    waitsHelp: "Je kunt er groepen onder plannen zodra een eigenaar van de organisatie haar aanvaardt.",
    toAgreement: "Lees de overeenkomst",
    acceptTitle: "Aanvaarden",
    acceptHelp: (organisation: string, name: string) =>
      `Je aanvaardt deze overeenkomst namens ${organisation}. Je naam (${name}) en de datum komen erbij te staan.`,
    accept: "Aanvaard deze overeenkomst",
    onlyOwners: "Een eigenaar van de organisatie aanvaardt deze overeenkomst.",
    acceptedBy: (name: string, day: string) => `Aanvaard door ${name} op ${day}.`,
    wasOffered: (day: string) => `Aangeboden op ${day}.`,
    offeredOn: (day: string) => `Aangeboden op ${day}. Nog niet aanvaard.`,
    toAcceptance: "Naar het aanvaarden, onderaan",
    toProfile: "Naar je profiel",
    all: "Alle overeenkomsten",
    period: "Periode",
    state: "Stand",
    by: "Aanvaard door",
    paper: "Papier",
    pdf: "PDF",
    pdfOf: (period: string) => `PDF van de overeenkomst van ${period}`,
    pdfLink: "Deze overeenkomst als PDF",
    pdfKind: "Groepen geven",
    pdfFile: "overeenkomst",
    tooManyDocuments: "Er worden al een paar documenten voor je gemaakt. Probeer het zo nog eens.",
    refusals: refusalsNl,
    done: { accepted: "De overeenkomst is aanvaard. Je kunt nu groepen plannen." } as Record<string, string>,
    hash: (hash: string) => `Controlegetal van de tekst (SHA-256): ${hash}`,
    offeredSubject: (organisation: string) => `Overeenkomst voor ${organisation}`,
    offeredText: (organisation: string) =>
      `De stichting biedt ${organisation} een overeenkomst aan om groepen te geven. Een eigenaar leest en aanvaardt haar op de site.`,
    offeredLink: "Lees de overeenkomst",
    endedSubject: (organisation: string) => `Overeenkomst van ${organisation} beëindigd`,
    endedText: (organisation: string) =>
      `De stichting heeft de overeenkomst met ${organisation} beëindigd. Groepen die al op de site staan, gaan door. Nieuwe groepen komen er niet meer bij.`,
    withdrawnSubject: (organisation: string) => `Overeenkomst voor ${organisation} ingetrokken`,
    withdrawnText: (organisation: string) =>
      `De stichting heeft de overeenkomst ingetrokken die zij ${organisation} aanbood. Je hoeft niets meer te doen.`,
    endedReason: (reason: string) => `De stichting schrijft erbij: ${reason}`,
    endedLink: "Bekijk de overeenkomst",
    acceptedSubject: (organisation: string) => `${organisation} aanvaardde de overeenkomst`,
    acceptedText: (organisation: string, name: string, day: string) =>
      `${name} aanvaardde op ${day} de overeenkomst namens ${organisation}.`,
    acceptedLink: "Bekijk haar aan het bureau",
  },
  en: {
    title: "Agreement",
    states: statesEn,
    payers: payersEn,
    languages: { nl: "Dutch", en: "English" } as Record<string, string>,
    terms: {
      contents: "What the organisation teaches",
      languages: "In which language",
      days: "When groups meet",
      paidBy: "Who pays",
      price: "Price of a seat, without VAT",
      share: "Part for the organisation",
      rosterSeats: "Seats on its roster",
      duties: "Also agreed",
    },
    from: (day: string, until: string) => `${day} up to and including ${until}`,
    between: (lowest: string, highest: string) => `${lowest} to ${highest}`,
    shareOf: (percent: string) => `${percent}% of what participants pay, without VAT`,
    seats: (count: number) => `${count} at most, in all`,
    parties: (host: string, day: string) =>
      `Stichting Nieuw Talent in de Stad, known as De Stadscoalitie, offers this agreement to ${host} on ${day}.`,
    none: "No agreement holds now",
    noneHelp: "Do you want to host groups again? Ask the foundation for a new agreement.",
    waits: "An agreement waits for you",
    waitsHelp: "You can plan groups under it as soon as an owner of the organisation accepts it.",
    toAgreement: "Read the agreement",
    acceptTitle: "Accepting",
    acceptHelp: (organisation: string, name: string) =>
      `You accept this agreement for ${organisation}. Your name (${name}) and the date will stand with it.`,
    accept: "Accept this agreement",
    onlyOwners: "An owner of the organisation accepts this agreement.",
    acceptedBy: (name: string, day: string) => `Accepted by ${name} on ${day}.`,
    wasOffered: (day: string) => `Offered on ${day}.`,
    offeredOn: (day: string) => `Offered on ${day}. Not accepted yet.`,
    toAcceptance: "To accepting, at the foot of this page",
    toProfile: "To your profile",
    all: "All agreements",
    period: "Period",
    state: "State",
    by: "Accepted by",
    paper: "Paper",
    pdf: "PDF",
    pdfOf: (period: string) => `PDF of the agreement of ${period}`,
    pdfLink: "This agreement as a PDF",
    pdfKind: "Hosting groups",
    pdfFile: "agreement",
    tooManyDocuments: "Some documents are being made for you already. Try again in a moment.",
    refusals: refusalsEn,
    done: { accepted: "The agreement has been accepted. You can now plan groups." } as Record<string, string>,
    hash: (hash: string) => `Check number of the text (SHA-256): ${hash}`,
    offeredSubject: (organisation: string) => `Agreement for ${organisation}`,
    offeredText: (organisation: string) =>
      `The foundation offers ${organisation} an agreement on hosting groups. An owner reads and accepts it on the site.`,
    offeredLink: "Read the agreement",
    endedSubject: (organisation: string) => `Agreement of ${organisation} ended`,
    endedText: (organisation: string) =>
      `The foundation has ended the agreement with ${organisation}. Groups that are on the site go on. No new groups are added.`,
    withdrawnSubject: (organisation: string) => `Agreement for ${organisation} withdrawn`,
    withdrawnText: (organisation: string) =>
      `The foundation has withdrawn the agreement that it offered ${organisation}. You need not do anything.`,
    endedReason: (reason: string) => `The foundation adds: ${reason}`,
    endedLink: "See the agreement",
    acceptedSubject: (organisation: string) => `${organisation} accepted the agreement`,
    acceptedText: (organisation: string, name: string, day: string) =>
      `${name} accepted the agreement for ${organisation} on ${day}.`,
    acceptedLink: "See it at the desk",
  },
});
