import { defineMessages } from "~/i18n/messages";
import type { AccessibilityStatement, Limit, Method } from "./accessibility-statement";

type Status = AccessibilityStatement["status"];

const statusesNl: Record<Status, { name: string; meaning: string }> = {
  A: {
    name: "voldoet volledig",
    meaning: "Een onafhankelijke partij onderzocht alles en vond geen afwijkingen.",
  },
  B: {
    name: "voldoet gedeeltelijk",
    meaning:
      "Een onafhankelijke partij onderzocht alles. Niet alles klopt, en we herstellen wat is gevonden.",
  },
  C: {
    name: "eerste maatregelen genomen",
    meaning:
      "We bouwen naar de regels en kijken zelf na of het klopt. Een onafhankelijke partij heeft de site nog niet onderzocht.",
  },
  D: { name: "voldoet niet", meaning: "De site voldoet niet aan de regels." },
  E: { name: "geen verklaring", meaning: "Er is nog niet gekeken of de site voldoet." },
};
const statusesEn: Record<Status, { name: string; meaning: string }> = {
  A: {
    name: "complies wholly",
    meaning: "An independent party looked at all of it and found no deviations.",
  },
  B: {
    name: "complies in part",
    meaning: "An independent party looked at all of it. Not all is right, and we mend what was found.",
  },
  C: {
    name: "first measures taken",
    meaning:
      "We build to the rules and check for ourselves that it is right. An independent party has not looked at the site yet.",
  },
  D: { name: "does not comply", meaning: "The site does not meet the rules." },
  E: { name: "no statement", meaning: "Nobody has looked yet whether the site complies." },
};

const methodsNl: Record<Method, string> = {
  automatic:
    "Een programma (axe) bekijkt elke pagina bij elke wijziging, in het Nederlands en het Engels. Zo’n programma vindt een deel van de fouten.",
  keyboard: "We kopen een ticket en volgen een les met alleen het toetsenbord, en zien steeds waar we zijn.",
  zoom: "We bekijken pagina’s op 320 punten breed en met tekst van 200 procent.",
  withoutScript: "We doen hetzelfde zonder JavaScript.",
  darkAndForced: "We bekijken pagina’s licht, donker en met gedwongen kleuren.",
  tree: "Een test leest bij formulieren naam, foutmelding en beschrijving zoals hulpmiddelen die krijgen.",
  pdf: "Elke PDF wordt gemaakt volgens PDF/UA-1, met tags. Certificaat, ticket en betaalbewijs staan ook op een pagina.",
};
const methodsEn: Record<Method, string> = {
  automatic:
    "A program (axe) looks at every page with every change, in Dutch and in English. Such a program finds part of the faults.",
  keyboard: "We buy a ticket and follow a lesson with the keyboard alone, and see all the time where we are.",
  zoom: "We look at pages 320 points wide and with text at 200 per cent.",
  withoutScript: "We do the same without JavaScript.",
  darkAndForced: "We look at pages in light, in dark and in forced colours.",
  tree: "A test reads name, fault and description of form fields as aids are given them.",
  pdf: "Every PDF is made to PDF/UA-1, with tags. Certificate, ticket and receipt are on a page too.",
};

const limitsNl: Record<Limit, string> = {
  noAudit: "Een onderzoek van het geheel door een onafhankelijke partij (WCAG-EM) is er nog niet.",
  noUsers: "Mensen met een beperking hebben de site nog niet voor ons geprobeerd.",
  screenReaders: "Met NVDA, JAWS, VoiceOver en TalkBack is niet stelselmatig getest.",
  pdfReaders: "PDF’s zijn niet beluisterd met een schermlezer.",
  paymentPage: "De betaalpagina is van Stripe. Daarvoor geldt wat Stripe erover zegt.",
  meetings: "Een online bijeenkomst gebeurt in een programma van een ander. Ondertiteling hangt daarvan af.",
};
const limitsEn: Record<Limit, string> = {
  noAudit: "There has been no investigation of the whole by an independent party (WCAG-EM) yet.",
  noUsers: "People with a disability have not tried the site for us yet.",
  screenReaders: "No systematic testing was done with NVDA, JAWS, VoiceOver and TalkBack.",
  pdfReaders: "PDFs were not listened to with a screen reader.",
  paymentPage: "The payment page is Stripe’s. What Stripe says of it holds there.",
  meetings: "An online meeting takes place in somebody else’s program. Captions depend on that.",
};

/** The accessibility statement: every part of its data in words. */
export const accessibilityMessages = defineMessages({
  nl: {
    status: "Status",
    statusText: (letter: string, name: string) => `${letter}: ${name}`,
    meaning: "Dat wil zeggen",
    madeOn: "Opgesteld op",
    audit: "Onderzoek",
    noAudit: "eigen onderzoek",
    auditBy: (by: string, on: string) => `${by}, ${on}`,
    report: "Lees het rapport",
    own: "Dit is eigen onderzoek, geen audit.",
    standard: "Norm",
    standardText: "EN 301 549, dat WCAG 2.1 niveau A en AA vraagt. We bouwen naar WCAG 2.2 AA.",
    site: "Geldt voor",
    siteText: "deze site met alles wat je er leest, koopt en leert, en de PDF’s die zij maakt",
    statuses: statusesNl,
    methods: methodsNl,
    limits: limitsNl,
  },
  en: {
    status: "Status",
    statusText: (letter: string, name: string) => `${letter}: ${name}`,
    meaning: "That means",
    madeOn: "Made on",
    audit: "Investigation",
    noAudit: "our own",
    auditBy: (by: string, on: string) => `${by}, ${on}`,
    report: "Read the report",
    own: "This is investigation of our own, no audit.",
    standard: "Standard",
    standardText: "EN 301 549, which asks WCAG 2.1 levels A and AA. We build to WCAG 2.2 AA.",
    site: "Holds for",
    siteText: "this site with all that you read, buy and learn on it, and the PDFs that it makes",
    statuses: statusesEn,
    methods: methodsEn,
    limits: limitsEn,
  },
});
