import { defineMessages } from "~/i18n/messages";
import type { RosterObstacle } from "./roster";

const obstaclesNl: Record<RosterObstacle, string> = {
  learnersPay: "In deze groep koopt iedereen zelf een plaats. Een lijst inlezen kan hier dus niet.",
  draft: "Deze groep staat nog niet op de site. Daarna kun je mensen inschrijven.",
  cancelled: "Deze groep gaat niet door.",
  over: "Deze groep is al geweest.",
  agreementOver:
    "De overeenkomst voor deze groep loopt niet meer. Wie er is, gaat door. Nieuwe mensen kunnen er niet bij.",
  noProcessorAgreement: "Aanvaard eerst de afspraken over gegevens van mensen die jullie inschrijven.",
  notVerified:
    "De stichting heeft nog niet nagegaan wie jullie zijn. Tot dan kun je niet op factuur inschrijven. Neem contact op.",
};
const obstaclesEn: Record<RosterObstacle, string> = {
  learnersPay: "In this group everybody buys their own seat. So a list cannot be read in here.",
  draft: "This group is not on the site yet. After that you can enrol people.",
  cancelled: "This group will not take place.",
  over: "This group is over.",
  agreementOver: "The agreement for this group holds no more. Who is in goes on. Nobody new can come in.",
  noProcessorAgreement: "First accept the agreement on the data of people whom you enrol.",
  notVerified:
    "The foundation has not checked yet who you are. Until then you cannot enrol on invoice. Please get in touch.",
};

/** Who is in a group of a host, and putting people in it by a list. */
export const rosterMessages = defineMessages({
  nl: {
    title: "Deelnemers",
    lead: "Wie in deze groep zit, en wie een uitnodiging kreeg. Wat mensen doen en schrijven, staat hier niet.",
    taken: (n: number, of: number) => `${n} van de ${of} plaatsen zijn bezet.`,
    used: (n: number, of: number) =>
      `Van de ${of} mensen die jullie volgens de overeenkomst mogen inschrijven, zijn er ${n} ingeschreven, in alle groepen samen.`,
    none: "Er zit nog niemand in deze groep.",
    name: "Naam",
    email: "Mailadres",
    since: "Sinds",
    state: "Stand",
    states: { offered: "Uitgenodigd", accepted: "Doet mee" },
    change: "Wijzig",
    csv: "Lijst als CSV-bestand",
    csvName: "deelnemers",
    add: "Mensen inschrijven",
    addLead:
      "Ieder krijgt een mail met een eigen link en doet dan mee, zonder te betalen. Iemand die later begint, zet je er gewoon bij. Eerst zie je wat er gaat gebeuren.",
    stop: "Stopt iemand, of komt er iemand anders? Kies dan ‘Wijzig’ in de lijst hierboven.",
    toAgreement: "Naar de afspraken",
    purchaseOrder: "Inkoopnummer voor de factuur",
    purchaseOrderHint: "Weet je het nog niet? Laat het leeg en vul het later in bij de bestelling.",
    preview: "Bekijk wat er gebeurt",
    previewTitle: "Klopt dit?",
    willBe: (n: number) =>
      n === 1 ? "1 persoon is nieuw en krijgt een mail." : `${n} mensen zijn nieuw en krijgen een mail.`,
    already: (n: number) =>
      n === 0 ? "" : n === 1 ? "1 persoon zit er al in." : `${n} mensen zitten er al in.`,
    room: (n: number) => (n === 1 ? "Er is plaats voor 1 persoon." : `Er is plaats voor ${n} mensen.`),
    order: (n: number, net: string, gross: string) =>
      `Jullie bestellen ${n === 1 ? "1 plaats" : `${n} plaatsen`} op factuur: ${net} zonder btw, ${gross} met btw.`,
    free: "Het kost jullie niets.",
    inOwn: "Jullie hebben hier al plaatsen voor. Er komt geen bestelling bij.",
    nothing: "Er is nog niets gebeurd.",
    isNew: "Nieuw",
    isIn: "Zit er al in",
    result: "Wat er gebeurt",
    confirm: (n: number) => (n === 1 ? "Schrijf 1 persoon in" : `Schrijf ${n} mensen in`),
    done: {
      added: "De mensen van je lijst zijn ingeschreven. Ze krijgen een mail.",
      moved: "Diegene zit nu in deze groep.",
      already: "Iedereen van je lijst zat er al in. Er is niets veranderd.",
    } as Record<string, string>,
    refusals: {
      ...obstaclesNl,
      notFound: "Deze groep is er niet meer.",
      nobody: "Vul ten minste één mailadres in, of kies een bestand waar iets in staat.",
      tooMany: "Schrijf hoogstens 500 mensen tegelijk in. Verdeel de lijst.",
      overdue: (invoice: string) =>
        `Factuur ${invoice} is nog niet betaald. Betaal die eerst, dan kun je weer mensen inschrijven.`,
      ceiling: "Er staan te veel plaatsen open op facturen die nog niet betaald zijn. Betaal die eerst.",
    },
  },
  en: {
    title: "People",
    lead: "Who is in this group, and who got an invitation. What people do and write does not stand here.",
    taken: (n: number, of: number) => `${n} of the ${of} seats are taken.`,
    used: (n: number, of: number) =>
      `Of the ${of} people whom you may enrol by your agreement, ${n} are enrolled, in all groups together.`,
    none: "Nobody is in this group yet.",
    name: "Name",
    email: "E-mail address",
    since: "Since",
    state: "Status",
    states: { offered: "Invited", accepted: "Takes part" },
    change: "Change",
    csv: "List as a CSV file",
    csvName: "people",
    add: "Enrol people",
    addLead:
      "Everybody gets an e-mail with a link of their own and then takes part, without paying. Somebody who begins later is simply added. First you see what will happen.",
    stop: "Does somebody stop, or does somebody else come? Choose ‘Change’ in the list above.",
    toAgreement: "To the agreement",
    purchaseOrder: "Purchase order number for the invoice",
    purchaseOrderHint: "Do you not know it yet? Leave it empty and fill it in later at the order.",
    preview: "See what will happen",
    previewTitle: "Is this right?",
    willBe: (n: number) =>
      n === 1 ? "1 person is new and gets an e-mail." : `${n} people are new and get an e-mail.`,
    already: (n: number) =>
      n === 0 ? "" : n === 1 ? "1 person is in already." : `${n} people are in already.`,
    room: (n: number) => (n === 1 ? "There is room for 1 person." : `There is room for ${n} people.`),
    order: (n: number, net: string, gross: string) =>
      `You order ${n === 1 ? "1 seat" : `${n} seats`} on invoice: ${net} without VAT, ${gross} with VAT.`,
    free: "It costs you nothing.",
    inOwn: "You have seats for them already. Nothing is ordered.",
    nothing: "Nothing has happened yet.",
    isNew: "New",
    isIn: "Is in already",
    result: "What happens",
    confirm: (n: number) => (n === 1 ? "Enrol 1 person" : `Enrol ${n} people`),
    done: {
      added: "The people of your list are enrolled. They get an e-mail.",
      moved: "They are in this group now.",
      already: "Everybody on your list was in already. Nothing has changed.",
    } as Record<string, string>,
    refusals: {
      ...obstaclesEn,
      notFound: "This group is not there any more.",
      nobody: "Enter at least one e-mail address, or choose a file with something in it.",
      tooMany: "Enrol 500 people at most at a time. Split the list.",
      overdue: (invoice: string) =>
        `Invoice ${invoice} is not paid yet. Pay it first, then you can enrol people again.`,
      ceiling: "Too many seats stand on invoices that are not paid yet. Pay these first.",
    },
  },
});

/** Why a list was not taken, for who sent it. */
export const refusalInWords = (
  refusal:
    | { reason: Exclude<keyof (typeof rosterMessages)["nl"]["refusals"], "overdue"> }
    | { reason: "overdue"; invoice: string },
  t: (typeof rosterMessages)["nl"],
): string =>
  refusal.reason === "overdue" ? t.refusals.overdue(refusal.invoice) : t.refusals[refusal.reason];
