import { defineMessages } from "~/i18n/messages";
import type { DataKind } from "~/platform/own-data/data-kinds";
import type { Ground, Recipient } from "./data-map";
import type { Term } from "./data-use";

interface KindText {
  title: string;
  what: string;
  why: string;
}
/** How it stands in a list, and in a sentence of its own. */
interface Word {
  short: string;
  long: string;
}

const kindsNl: Record<DataKind, KindText> = {
  account: {
    title: "Je account",
    what: "Je naam, je naam in Latijnse letters als je die geeft, je mailadres en je taal.",
    why: "Om je te laten inloggen, je te mailen over wat je kocht en volgt, en je naam op ticket en certificaat te zetten.",
  },
  signIn: {
    title: "Inloggen",
    what: "Op welke apparaten je bent ingelogd, codes als controlegetal, en tellingen van foute pogingen zonder naam.",
    why: "Om je ingelogd te houden, je apparaten te laten zien en raden te stoppen.",
  },
  orders: {
    title: "Bestellingen",
    what: "Wat je bestelde, voor wie, tegen welke prijs, wat ermee gebeurde en wat je annuleerde.",
    why: "Om te leveren wat je kocht, en voor onze administratie.",
  },
  seats: {
    title: "Plaatsen en tickets",
    what: "De naam op je ticket, in welke groep je een plaats hebt, en wie je die plaats gaf. Van een plaats die je niet aannam, gaan naam en adres er na twee jaar af.",
    why: "Om te weten wie meedoet, je uit te nodigen en je ticket te laten zien aan de deur.",
  },
  payments: {
    title: "Betalingen",
    what: "Wat je betaalde of terugkreeg. Betaalt iemand per bank, dan ook rekening en omschrijving op ons afschrift.",
    why: "Om betalingen bij bestellingen te vinden, en omdat de wet een administratie vraagt.",
  },
  invoices: {
    title: "Betaalbewijzen en facturen",
    what: "Wie kocht, wat, tegen welke prijs en btw, en hoe een factuur verstuurd is. Zoals het op papier staat.",
    why: "Omdat de wet vraagt dat we dit maken en bewaren.",
  },
  learning: {
    title: "Wat je volgt en hoe ver je bent",
    what: "Je inschrijvingen, bij welke bijeenkomsten je was, welke lessen je deed, je antwoorden in toetsen, en wat je afrondde.",
    why: "Om je verder te laten gaan waar je was, en om te weten of je een certificaat hebt verdiend.",
  },
  texts: {
    title: "Wat je schrijft",
    what: "Je teksten bij opdrachten, en de stukken die je met de hulpmiddelen maakt, met eerdere versies.",
    why: "Om ze voor jou te bewaren, zodat niets verloren gaat. Verder leest niemand ze.",
  },
  groups: {
    title: "Wat je in een groep zegt",
    what: "Berichten, vragen en antwoorden in de groep die je volgt of geeft, met je naam, en wanneer je daar voor het laatst keek.",
    why: "Zodat de groep elkaar kan lezen en jij ziet wat nieuw is. Twee jaar na de laatste dag van de groep wissen we het.",
  },
  certificates: {
    title: "Certificaten",
    what: "Wat je haalde en wanneer, je naam erop, het bestand, en of je naam te zien is voor wie controleert.",
    why: "Zodat jij het kunt laten zien en een ander kan nagaan of het echt is.",
  },
  organisation: {
    title: "Handelen voor een organisatie",
    what: "Voor welke organisatie je handelt, in welke rol, en wat je voor haar afsprak.",
    why: "Om te weten wie voor een organisatie mag bestellen en plaatsen geven.",
  },
  invitations: {
    title: "Uitnodigingen",
    what: "Wie is uitgenodigd om voor een organisatie te handelen, of daarom vroeg, en wat het antwoord was.",
    why: "Om de uitnodiging te laten werken.",
  },
  mails: {
    title: "Mails",
    what: "Welke mail we naar welk adres stuurden, met de tekst, en of hij aankwam. Codes en links die alleen voor jou zijn, bewaren we niet.",
    why: "Om opnieuw te sturen wat niet aankwam, en om je te helpen als je vraagt wat we schreven.",
  },
  interest: {
    title: "Bericht bij nieuws",
    what: "Je mailadres, je taal, welke masterclass je wilt volgen en waarover je bericht wilt.",
    why: "Om je één keer te mailen als er nieuws is. Je meldt je af met één klik.",
  },
  enquiries: {
    title: "Vragen van universiteiten en steden",
    what: "Wie iets vraagt: naam, functie, organisatie, land, mailadres en bericht. En wat wij antwoordden.",
    why: "Om te antwoorden.",
  },
  log: {
    title: "Logboek",
    what: "Wie iets deed, wat en wanneer. Geen codes, en niets van wat je schrijft.",
    why: "Om misbruik te zien en na te gaan wat er is gebeurd.",
  },
  facilitators: {
    title: "Begeleiders",
    what: "Naam, een regel en een foto van wie een groep begeleidt.",
    why: "Zodat deelnemers weten van wie ze les krijgen.",
  },
  staff: {
    title: "Wie bij de stichting iets wijzigde",
    what: "Welke medewerker een groep, de voorwaarden of de gegevens van de stichting wijzigde, en wie voor haar tekent.",
    why: "Om te kunnen verantwoorden wat er gold, en sinds wanneer.",
  },
};

const kindsEn: Record<DataKind, KindText> = {
  account: {
    title: "Your account",
    what: "Your name, your name in Latin letters if you give one, your e-mail address and your language.",
    why: "To let you sign in, to write to you about what you bought and follow, and to put your name on ticket and certificate.",
  },
  signIn: {
    title: "Signing in",
    what: "On which devices you are signed in, codes as a check number, and counts of wrong attempts without a name.",
    why: "To keep you signed in, to show you your devices and to stop guessing.",
  },
  orders: {
    title: "Orders",
    what: "What you ordered, for whom, at which price, what became of it and what you cancelled.",
    why: "To deliver what you bought, and for our accounts.",
  },
  seats: {
    title: "Seats and tickets",
    what: "The name on your ticket, in which group you have a seat, and who gave it to you. Of a seat that you did not accept, name and address go after two years.",
    why: "To know who takes part, to invite you, and to show your ticket at the door.",
  },
  payments: {
    title: "Payments",
    what: "What you paid or got back. When somebody pays by bank, also the account and description on our statement.",
    why: "To find the order that a payment is for, and because the law asks for accounts.",
  },
  invoices: {
    title: "Receipts and invoices",
    what: "Who bought what, at which price and VAT, and how an invoice was sent. As it stands on paper.",
    why: "Because the law asks us to make and keep these.",
  },
  learning: {
    title: "What you follow and how far you are",
    what: "Your enrolments, at which sessions you were, which lessons you did, your answers in quizzes, and what you completed.",
    why: "To let you continue where you were, and to know whether you have earned a certificate.",
  },
  texts: {
    title: "What you write",
    what: "Your texts in exercises, and what you make with the instruments, with earlier versions.",
    why: "To keep them for you, so that nothing is lost. Nobody else reads them.",
  },
  groups: {
    title: "What you say in a group",
    what: "Announcements, questions and answers in the group you follow or give, with your name, and when you last looked there.",
    why: "So that the group can read one another and you see what is new. Two years after the last day of the group we erase it.",
  },
  certificates: {
    title: "Certificates",
    what: "What you achieved and when, the name on it, the file, and whether your name is shown to whoever checks it.",
    why: "So that you can show it and others can see that it is genuine.",
  },
  organisation: {
    title: "Acting for an organisation",
    what: "For which organisation you act, in which role, and what you agreed to for it.",
    why: "To know who may order and give seats for an organisation.",
  },
  invitations: {
    title: "Invitations",
    what: "Who was invited to act for an organisation, or asked to, and what the answer was.",
    why: "To make the invitation work.",
  },
  mails: {
    title: "E-mails",
    what: "Which e-mail we sent to which address, with its text, and whether it arrived. We do not keep codes and links that are for you alone.",
    why: "To send again what did not arrive, and to help you when you ask what we wrote.",
  },
  interest: {
    title: "News when there is some",
    what: "Your e-mail address, your language, which masterclass you want to follow and what you want to hear of.",
    why: "To write to you once when there is news. One click and you are off the list.",
  },
  enquiries: {
    title: "Questions of universities and cities",
    what: "Who asks: name, position, organisation, country, e-mail address and message. And what we answered.",
    why: "To answer.",
  },
  log: {
    title: "Log",
    what: "Who did something, what and when. No codes, and nothing of what you write.",
    why: "To notice misuse and find out what happened.",
  },
  facilitators: {
    title: "Facilitators",
    what: "Name, a line and a picture of whoever leads a group.",
    why: "So that participants know who teaches them.",
  },
  staff: {
    title: "Who at the foundation changed something",
    what: "Which member of staff changed a group, the terms or the foundation’s details, and who signs for it.",
    why: "To account for what held, and since when.",
  },
};

const recipientsNl: Record<Recipient, Word> = {
  self: { short: "jij", long: "als je bent ingelogd" },
  managers: {
    short: "wie een organisatie beheert",
    long: "alleen van de eigen organisatie, en nooit wat je schrijft of scoort",
  },
  members: { short: "leden van een organisatie", long: "alleen van de eigen organisatie" },
  facilitators: { short: "wie de groep geeft", long: "alleen van de groepen die ze zelf geven" },
  staff: {
    short: "medewerkers van de stichting",
    long: "alleen wie het voor het werk nodig heeft, met een tweede stap bij het inloggen",
  },
  mail: { short: "wie mail bezorgt", long: "ons mailbedrijf, en wie de mail krijgt" },
  Stripe: { short: "Stripe", long: "alleen bij online betalen" },
  "tax authority": { short: "de Belastingdienst", long: "als die om onze administratie vraagt" },
  enrolled: { short: "wie in de groep zit", long: "de deelnemers van dezelfde groep" },
  verifier: {
    short: "wie een certificaat controleert",
    long: "met het nummer ervan; je naam alleen als jij dat toestaat",
  },
  anyone: { short: "iedereen", long: "het staat op een openbare pagina" },
  nobody: { short: "niemand", long: "het blijft in de database" },
};
const recipientsEn: Record<Recipient, Word> = {
  self: { short: "you", long: "when you are signed in" },
  managers: {
    short: "whoever manages an organisation",
    long: "of their own organisation only, and never what you write or score",
  },
  members: { short: "members of an organisation", long: "of their own organisation only" },
  facilitators: { short: "whoever leads the group", long: "of the groups that they lead themselves only" },
  staff: {
    short: "staff of the foundation",
    long: "only those who need it for their work, with a second step when signing in",
  },
  mail: { short: "whoever delivers mail", long: "our mail provider, and whoever receives the mail" },
  Stripe: { short: "Stripe", long: "only when you pay online" },
  "tax authority": { short: "the tax authority", long: "when it asks for our accounts" },
  enrolled: { short: "whoever is in the group", long: "the participants of the same group" },
  verifier: {
    short: "whoever checks a certificate",
    long: "with its number; your name only if you allow it",
  },
  anyone: { short: "everyone", long: "it stands on a public page" },
  nobody: { short: "nobody", long: "it stays in the database" },
};

const termsNl: Record<Term, Word> = {
  "a day": { short: "een dag", long: "nadat het niet meer werkt" },
  "thirty days": { short: "dertig dagen", long: "nadat het niet meer werkt" },
  session: { short: "tot je bent uitgelogd", long: "of tot je sessie vanzelf eindigt" },
  account: { short: "zolang je een account hebt", long: "tot je het zelf wist" },
  enrolment: {
    short: "zolang je een account hebt",
    long: "zodat je kunt teruglezen wat je leerde en schreef",
  },
  certificate: {
    short: "zolang het te controleren moet zijn",
    long: "wis je je account, dan gaat je naam eraf; we vertellen je eerst wat dat betekent",
  },
  "seven years": {
    short: "zeven jaar",
    long: "na het jaar waarin er voor het laatst iets op werd geboekt",
  },
  "two years": { short: "twee jaar", long: "genoeg om na te gaan wat er misging" },
  organisation: {
    short: "zolang we de organisatie kennen",
    long: "en zeven jaar na haar laatste factuur",
  },
  "until told": { short: "tot je bericht kreeg", long: "of tot je je afmeldt" },
  content: { short: "zolang de stichting het gebruikt", long: "een medewerker haalt het weg" },
};
const termsEn: Record<Term, Word> = {
  "a day": { short: "a day", long: "after it stopped working" },
  "thirty days": { short: "thirty days", long: "after it stopped working" },
  session: { short: "until you are signed out", long: "or until your session ends by itself" },
  account: { short: "as long as you have an account", long: "until you erase it yourself" },
  enrolment: {
    short: "as long as you have an account",
    long: "so that you can read back what you learned and wrote",
  },
  certificate: {
    short: "as long as it must be possible to check it",
    long: "if you erase your account, your name comes off it; first we tell you what that means",
  },
  "seven years": { short: "seven years", long: "after the last year in which anything was booked on it" },
  "two years": { short: "two years", long: "enough to look into what went wrong" },
  organisation: {
    short: "as long as we know the organisation",
    long: "and seven years after its last invoice",
  },
  "until told": { short: "until you were told", long: "or until you leave the list" },
  content: { short: "as long as the foundation uses it", long: "a member of staff removes it" },
};

const groundsNl: Record<Ground, Word> = {
  contract: {
    short: "overeenkomst",
    long: "nodig om te leveren wat je vroeg of kocht (AVG, artikel 6 lid 1 onder b)",
  },
  law: {
    short: "wet",
    long: "de administratie zeven jaar bewaren (onder c; artikel 52 Algemene wet inzake rijksbelastingen)",
  },
  interest: {
    short: "belang van de stichting",
    long: "veiligheid, en kunnen laten zien wat er is gedaan (onder f)",
  },
  consent: { short: "toestemming", long: "je eigen keuze, die je kunt terugnemen (onder a)" },
};
const groundsEn: Record<Ground, Word> = {
  contract: {
    short: "contract",
    long: "needed to deliver what you asked for or bought (GDPR, article 6(1)(b))",
  },
  law: {
    short: "law",
    long: "keeping accounts for seven years (c; article 52 of the Dutch General State Taxes Act)",
  },
  interest: {
    short: "the foundation’s interest",
    long: "security, and being able to show what was done (f)",
  },
  consent: { short: "consent", long: "your own choice, which you can take back (a)" },
};

/** What becomes of each kind of data, in plain words. A kind, term, ground or recipient without words does not type-check. */
export const dataUseMessages = defineMessages({
  nl: {
    what: "Wat",
    why: "Waarom",
    ground: "Grond",
    howLong: "Hoe lang",
    who: "Wie ziet het",
    kinds: kindsNl,
    recipients: recipientsNl,
    terms: termsNl,
    grounds: groundsNl,
  },
  en: {
    what: "What",
    why: "Why",
    ground: "Ground",
    howLong: "For how long",
    who: "Who sees it",
    kinds: kindsEn,
    recipients: recipientsEn,
    terms: termsEn,
    grounds: groundsEn,
  },
});
