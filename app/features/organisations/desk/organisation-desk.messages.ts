import { defineMessages } from "~/i18n/messages";
import type { ReasonFault } from "~/lib/text/reason";
import type { OrganisationsJoined } from "./join-organisations.server";
import type { VerificationChange, VerificationRefusal } from "./verify-organisation.server";

type Act = VerificationChange["act"];
type Fault = ReasonFault | VerificationRefusal;
type JoinRefusal = Extract<OrganisationsJoined, { ok: false }>["reason"];

const actsNl: Record<Act, string> = {
  verify: "Verifieer deze organisatie",
  unverify: "Neem de verificatie terug",
  link: "Koppel dit domein",
  unlink: "Maak los",
};
const actsEn: Record<Act, string> = {
  verify: "Verify this organisation",
  unverify: "Take the verification back",
  link: "Link this domain",
  unlink: "Unlink",
};

const faultsNl: Record<Fault, string> = {
  reasonMissing: "Schrijf kort op waarom. Het bureau ziet het terug in het logboek.",
  reasonTooLong: "Kort de reden in tot 500 tekens.",
  domainForm: "Dit is geen maildomein. Typ wat in een mailadres achter de @ staat.",
  domainOpenToAll: "Bij dit domein kan iedereen een adres nemen. Het zegt dus niets over een organisatie.",
  domainTaken:
    "Dit domein hoort al bij een andere organisatie. Zoek in de lijst op het domein om te zien bij welke.",
  notFound: "Deze organisatie is samengevoegd met een andere. Hier verandert niets meer.",
};
const faultsEn: Record<Fault, string> = {
  reasonMissing: "Write down briefly why. The desk finds it in the audit log.",
  reasonTooLong: "Shorten the reason to 500 characters.",
  domainForm: "This is not a mail domain. Type what stands behind the @ in a mail address.",
  domainOpenToAll: "Anybody can take an address at this domain. So it says nothing of an organisation.",
  domainTaken:
    "This domain belongs to another organisation already. Search the list for the domain to see which.",
  notFound: "This organisation was joined into another. Nothing changes here any more.",
};

const joinRefusalsNl: Record<JoinRefusal, string> = {
  same: "Dit is dezelfde organisatie. Kies een andere.",
  notFound: "De gekozen organisatie is er niet, of is zelf al samengevoegd. Kies een andere.",
};
const joinRefusalsEn: Record<JoinRefusal, string> = {
  same: "This is the same organisation. Choose another.",
  notFound:
    "The organisation that was chosen is not there, or was joined into another itself. Choose another.",
};

/** Organisations at the desk. */
export const organisationDeskMessages = defineMessages({
  nl: {
    searchLabel: "Naam, KvK-nummer of maildomein",
    filters: {
      verified: "Geverifieerd",
      unverified: "Nog niet geverifieerd",
      owing: "Met een open bedrag",
      joined: "Samengevoegd met een andere",
    },
    seats: "Plaatsen",
    open: "Open",
    ordersOf: "Bestellingen van deze organisatie",
    none: "Er zijn nog geen organisaties",
    noneHelp: "Zodra iemand een organisatie maakt, staat die hier.",
    name: "Naam",
    kvk: "KvK",
    state: "Stand",
    joined: "Samengevoegd",
    members: "Leden",
    since: "Sinds",
    email: "E-mail",
    role: "Rol",
    joinedInto: "Deze organisatie is samengevoegd",
    joinedIntoOn: (date: string) => `Sinds ${date} hoort alles van deze organisatie bij`,
    correct: "Verbeter de gegevens",
    verification: "Verificatie",
    saidBy: (who: string, date: string) => `${who} verifieerde deze organisatie op ${date}.`,
    saidByDesk: (date: string) => `Het bureau verifieerde deze organisatie op ${date}.`,
    because: (reason: string) => `Reden: ${reason}`,
    byDomain: "Er is een maildomein van deze organisatie gekoppeld.",
    notYet: "Nog niemand keek na of dit echt deze organisatie is.",
    verifyHelp:
      "Verifieer alleen wat je zelf nakeek. Bel bijvoorbeeld een nummer dat je niet van deze mensen kreeg.",
    unverifyHelp: "Doe dit als het niet klopt. Een gekoppeld maildomein blijft de organisatie verifiëren.",
    acts: actsNl,
    unlinkOf: (domain: string) => `Maak ${domain} los`,
    domains: "Maildomeinen",
    domainsHelp:
      "Een gekoppeld domein verifieert de organisatie. Wie er een adres heeft, mag vragen om mee te doen.",
    noDomains: "Er is nog geen domein gekoppeld.",
    domain: "Domein",
    domainHint: "Wat in hun mailadressen achter de @ staat.",
    faults: faultsNl,
    reasonHint: "Voor het bureau. De organisatie krijgt dit niet te zien.",
    waiting: "Wacht op antwoord",
    invitations: (n: number) => (n === 1 ? "1 uitnodiging" : `${n} uitnodigingen`),
    requests: (n: number) => (n === 1 ? "1 aanvraag" : `${n} aanvragen`),
    created: "Gemaakt",
    done: {
      verify: "De organisatie is geverifieerd.",
      unverify: "De verificatie is teruggenomen.",
      link: "Het domein is gekoppeld.",
      unlink: "Het domein is losgemaakt.",
      saved: "De gegevens zijn verbeterd.",
      joined: "De twee organisaties zijn samengevoegd.",
    } as Record<string, string>,
    correctTitle: (name: string) => `De gegevens van ${name} verbeteren`,
    correctHelp:
      "Verbeter wat er niet klopt, bijvoorbeeld als iemand daarom vraagt. Een geverifieerde organisatie blijft geverifieerd.",
    save: "Bewaar de verbetering",
    changedTitle: "Iemand anders heeft deze gegevens intussen gewijzigd",
    changedText:
      "Er is nog niets bewaard, en wat jij typte staat nog in het formulier. Hier zie je waar het verschilt. Kijk het na en bewaar opnieuw.",
    changedSame: "Wat jij typte, staat er intussen al zo.",
    changedField: "Gegeven",
    changedNow: "Staat er nu",
    changedTyped: "Wat jij typte",
    empty: "leeg",
    join: "Voeg samen met een andere",
    joinTitle: (name: string) => `${name} samenvoegen`,
    joinLead: (name: string) =>
      `Staat dezelfde organisatie er twee keer? Zoek dan de organisatie die blijft. ${name} gaat daarin op.`,
    joinFound: "Gevonden organisaties",
    choose: "Kies",
    chooseOf: (name: string) => `Kies ${name}`,
    chooseOther: "Kies een andere",
    joinNothing: "Geen andere organisatie gevonden",
    joinNothingHelp: "Zoek op een ander woord, of op het KvK-nummer of maildomein.",
    joinRefusals: joinRefusalsNl,
    what: "Wat er gebeurt",
    stays: (into: string) => `${into} blijft, met de eigen naam, nummers en adressen.`,
    goes: (from: string) =>
      `${from} houdt op. Niemand handelt er nog voor. Het bureau kan de gegevens blijven lezen.`,
    domainsGo: (domains: string) => `Deze maildomeinen gaan mee: ${domains}.`,
    domainGoes: (domain: string) => `Het maildomein ${domain} gaat mee.`,
    noDomainGoes: "Er gaat geen maildomein mee.",
    invitationsEnd: (n: number) =>
      n === 0
        ? "Er staat geen uitnodiging open."
        : n === 1
          ? "De open uitnodiging vervalt: de link werkt niet meer."
          : `De ${n} open uitnodigingen vervallen: hun links werken niet meer.`,
    requestsGo: (n: number, into: string) =>
      n === 1
        ? `De aanvraag om mee te doen gaat naar ${into}.`
        : `De ${n} aanvragen om mee te doen gaan naar ${into}.`,
    forGood: "Je kunt dit niet terugdraaien.",
    kvkDiffers: (one: string, other: string) =>
      `De KvK-nummers verschillen: ${one} en ${other}. Zijn dit wel dezelfde organisaties?`,
    moving: (n: number, into: string) =>
      n === 1 ? `Eén lid handelt daarna voor ${into}` : `${n} leden handelen daarna voor ${into}`,
    roleAfter: "Rol daarna",
    hadRole: "Is daar nu",
    hadNone: "nog niets",
    joinButton: (from: string, into: string) => `Voeg ${from} samen met ${into}`,
    actsFor: "Handelt voor",
    actsForNone: "Handelt voor geen organisatie.",
  },
  en: {
    searchLabel: "Name, KvK number or mail domain",
    filters: {
      verified: "Verified",
      unverified: "Not verified yet",
      owing: "With an open amount",
      joined: "Joined into another",
    },
    seats: "Seats",
    open: "Open",
    ordersOf: "Orders of this organisation",
    none: "There are no organisations yet",
    noneHelp: "As soon as somebody makes an organisation, it is listed here.",
    name: "Name",
    kvk: "KvK",
    state: "State",
    joined: "Joined",
    members: "Members",
    since: "Since",
    email: "E-mail",
    role: "Role",
    joinedInto: "This organisation was joined into another",
    joinedIntoOn: (date: string) => `Since ${date} all of this organisation belongs to`,
    correct: "Correct the details",
    verification: "Verification",
    saidBy: (who: string, date: string) => `${who} verified this organisation on ${date}.`,
    saidByDesk: (date: string) => `The desk verified this organisation on ${date}.`,
    because: (reason: string) => `Reason: ${reason}`,
    byDomain: "A mail domain of this organisation is linked.",
    notYet: "Nobody has checked yet whether this really is this organisation.",
    verifyHelp:
      "Verify only what you checked yourself. Call, for example, a number that you did not get from these people.",
    unverifyHelp: "Do this when it is not right. A linked mail domain goes on verifying the organisation.",
    acts: actsEn,
    unlinkOf: (domain: string) => `Unlink ${domain}`,
    domains: "Mail domains",
    domainsHelp: "A linked domain verifies the organisation. Who has an address there may ask to join.",
    noDomains: "No domain is linked yet.",
    domain: "Domain",
    domainHint: "What stands behind the @ in their mail addresses.",
    faults: faultsEn,
    reasonHint: "For the desk. The organisation does not get to see it.",
    waiting: "Waits for an answer",
    invitations: (n: number) => (n === 1 ? "1 invitation" : `${n} invitations`),
    requests: (n: number) => (n === 1 ? "1 request" : `${n} requests`),
    created: "Made",
    done: {
      verify: "The organisation has been verified.",
      unverify: "The verification has been taken back.",
      link: "The domain has been linked.",
      unlink: "The domain has been unlinked.",
      saved: "The details have been corrected.",
      joined: "The two organisations have been joined.",
    } as Record<string, string>,
    correctTitle: (name: string) => `Correcting the details of ${name}`,
    correctHelp:
      "Correct what is not right, for example when somebody asks for it. A verified organisation stays verified.",
    save: "Save the correction",
    changedTitle: "Somebody else has changed these details meanwhile",
    changedText:
      "Nothing has been saved yet, and what you typed is still in the form. Here you see where it differs. Check it and save again.",
    changedSame: "What you typed stands there already by now.",
    changedField: "Detail",
    changedNow: "Is there now",
    changedTyped: "What you typed",
    empty: "empty",
    join: "Join with another",
    joinTitle: (name: string) => `Joining ${name}`,
    joinLead: (name: string) =>
      `Is the same organisation there twice? Then search for the one that stays. ${name} becomes part of it.`,
    joinFound: "Organisations found",
    choose: "Choose",
    chooseOf: (name: string) => `Choose ${name}`,
    chooseOther: "Choose another",
    joinNothing: "No other organisation found",
    joinNothingHelp: "Search for another word, or for the KvK number or mail domain.",
    joinRefusals: joinRefusalsEn,
    what: "What happens",
    stays: (into: string) => `${into} stays, with its own name, numbers and addresses.`,
    goes: (from: string) => `${from} ends. Nobody acts for it any more. The desk can still read its details.`,
    domainsGo: (domains: string) => `These mail domains go along: ${domains}.`,
    domainGoes: (domain: string) => `The mail domain ${domain} goes along.`,
    noDomainGoes: "No mail domain goes along.",
    invitationsEnd: (n: number) =>
      n === 0
        ? "No invitation is open."
        : n === 1
          ? "The open invitation ends: its link does not work any more."
          : `The ${n} open invitations end: their links do not work any more.`,
    requestsGo: (n: number, into: string) =>
      n === 1 ? `The request to join goes to ${into}.` : `The ${n} requests to join go to ${into}.`,
    forGood: "You cannot undo this.",
    kvkDiffers: (one: string, other: string) =>
      `The KvK numbers differ: ${one} and ${other}. Are these the same organisation?`,
    moving: (n: number, into: string) =>
      n === 1 ? `One member acts for ${into} afterwards` : `${n} members act for ${into} afterwards`,
    roleAfter: "Role afterwards",
    hadRole: "Is there now",
    hadNone: "nothing yet",
    joinButton: (from: string, into: string) => `Join ${from} into ${into}`,
    actsFor: "Acts for",
    actsForNone: "Acts for no organisation.",
  },
});
