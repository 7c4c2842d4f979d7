import { defineMessages } from "~/i18n/messages";
import type { ErasureObstacle } from "./erasure";

const obstaclesNl: Record<ErasureObstacle, string> = {
  foundationRole:
    "Je hebt een rol bij de stichting. Vraag een collega om die eerst te beëindigen. Ben je de laatste van het bureau? Dan moet eerst iemand anders die rol krijgen.",
  lastOwner:
    "Je bent de enige eigenaar van een organisatie. Maak eerst een collega eigenaar, of vraag het bureau om hulp.",
  openOrders:
    "Er staat nog een bestelling open. Betaal die, of zie ervan af. Een betaling die onderweg is, moet eerst binnen zijn.",
};
const obstaclesEn: Record<ErasureObstacle, string> = {
  foundationRole:
    "You have a role at the foundation. Ask a colleague to end it first. Are you the last of the desk? Then somebody else must get that role first.",
  lastOwner:
    "You are the only owner of an organisation. First make a colleague an owner, or ask the desk for help.",
  openOrders:
    "An order is still open. Pay it, or give it up. A payment that is under way must have arrived first.",
};

const counted = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** Erasing one's own account. */
export const erasureMessages = defineMessages({
  nl: {
    title: "Je account wissen",
    lead: "Lees eerst wat er gebeurt. Wissen kan niet worden teruggedraaid, ook niet door ons.",
    notNow: "Wissen kan nu nog niet",
    obstacles: obstaclesNl,
    toOrder: (number: string) => `Naar bestelling ${number}`,
    goesTitle: "Dit verdwijnt meteen",
    profile: "Je naam, je e-mailadres en je taal. Met het adres kun je later weer een nieuw account maken.",
    devices: "Alle apparaten worden uitgelogd.",
    learned: (texts: number, answers: number) =>
      `Wat je leerde en schreef: ${counted(texts, "tekst", "teksten")} en ${counted(answers, "gemaakt onderdeel", "gemaakte onderdelen")}. Niemand kan ze terughalen. Download ze eerst als je ze wilt houden.`,
    names: "Je naam op bestellingen en tickets, en je adres in de lijst van mails.",
    endsTitle: "Dit houdt op",
    running: (titles: string[]) => `Je volgt nog: ${titles.join(", ")}. Dat stopt, zonder certificaat.`,
    tickets: (n: number) =>
      `${counted(n, "ticket vervalt", "tickets vervallen")}. Je plaats gaat naar een ander. Je krijgt geen geld terug. Wil je dat wel? Annuleer dan eerst, bij je bestelling.`,
    nothingEnds: "Je volgt nu niets en hebt geen tickets voor een groep die nog komt.",
    staysTitle: "Dit blijft, en waarom",
    certificates: (n: number) =>
      `${counted(n, "certificaat", "certificaten")}. Wie het nummer heeft, kan nog steeds controleren dat het echt is. Je naam staat er bij ons niet meer bij. HR kan dan niet meer bij ons nagaan dat het van jou is: bewaar daarom de PDF. Een nieuwe naam of een verbetering kan daarna niet meer.`,
    noCertificates: "Certificaten heb je niet.",
    receipts: (orders: number, receipts: number) =>
      `${counted(orders, "bestelling", "bestellingen")} en ${counted(receipts, "betaalbewijs", "betaalbewijzen")}. De wet vraagt dat we onze administratie zeven jaar bewaren. Op een betaalbewijs staan je naam en adres. Verder staan ze bij ons nergens meer.`,
    noReceipts: "Bestellingen heb je niet.",
    log: "Het logboek van wie wat deed: twee jaar. Er staat een nummer in, en geen naam.",
    stripe: "Wat Stripe van je betaling weet, staat bij Stripe. Dat wissen wij niet; vraag het aan Stripe.",
    sureTitle: "Weet je het zeker?",
    typed: "Typ je e-mailadres over",
    typedHint: (email: string) => `Dat is ${email}.`,
    typedWrong: "Dit is niet het e-mailadres van je account.",
    sendCode: "Mail mij een code om te wissen",
    next: "We mailen je een code. Pas als je die invult, wissen we je account.",
    download: "Download eerst mijn gegevens",
    confirmTitle: "Vul de code in om te wissen",
    confirmLead: (email: string) =>
      `We hebben een code gemaild naar ${email}. De code werkt tien minuten. Vul je hem in, dan is je account meteen weg.`,
    erase: "Wis mijn account",
    keep: "Toch niet wissen",
    erasedTitle: "Je account is gewist",
    erased: "Je bent overal uitgelogd. We hebben je een laatste mail gestuurd. Bedankt dat je erbij was.",
    toHome: "Naar de startpagina",
    mailSubject: (site: string) => `Je account bij ${site} is gewist`,
    mailText: (site: string) =>
      `Hallo,\n\nJe hebt je account bij ${site} gewist. Je naam, je adres en alles wat je leerde en schreef is weg.`,
    mailKept:
      "Betaalbewijzen bewaren we zeven jaar, omdat de wet dat vraagt. Je certificaten kunnen nog worden gecontroleerd, zonder je naam. Dit is de laatste mail die je van ons krijgt. Het adres waar hij heen ging, vergeten we na een dag.",
  },
  en: {
    title: "Erasing your account",
    lead: "First read what happens. Erasing cannot be undone, not even by us.",
    notNow: "Erasing is not possible yet",
    obstacles: obstaclesEn,
    toOrder: (number: string) => `To order ${number}`,
    goesTitle: "This goes at once",
    profile:
      "Your name, your e-mail address and your language. You can make a new account with the address later.",
    devices: "You are signed out on all devices.",
    learned: (texts: number, answers: number) =>
      `What you learned and wrote: ${counted(texts, "text", "texts")} and ${counted(answers, "part done", "parts done")}. Nobody can bring them back. Download them first if you want to keep them.`,
    names: "Your name on orders and tickets, and your address in the list of e-mails.",
    endsTitle: "This ends",
    running: (titles: string[]) =>
      `You still follow: ${titles.join(", ")}. That stops, without a certificate.`,
    tickets: (n: number) =>
      `${counted(n, "ticket lapses", "tickets lapse")}. Somebody else can have your seat. You get no money back. Do you want it back? Then cancel first, at your order.`,
    nothingEnds: "You follow nothing now, and have no tickets for a group that is still to come.",
    staysTitle: "This stays, and why",
    certificates: (n: number) =>
      `${counted(n, "certificate", "certificates")}. Whoever has the number can still verify that it is genuine. We no longer have your name with it. HR can then not find out from us that it is yours: so keep the PDF. A new name or a correction is not possible after that.`,
    noCertificates: "You have no certificates.",
    receipts: (orders: number, receipts: number) =>
      `${counted(orders, "order", "orders")} and ${counted(receipts, "receipt", "receipts")}. Dutch law has us keep our accounts for seven years. A receipt bears your name and address. They stand nowhere else with us.`,
    noReceipts: "You have no orders.",
    log: "The log of who did what: two years. It holds a number, and no name.",
    stripe: "What Stripe knows of your payment is at Stripe. We do not erase that; ask Stripe.",
    sureTitle: "Are you sure?",
    typed: "Type your e-mail address",
    typedHint: (email: string) => `It is ${email}.`,
    typedWrong: "This is not the e-mail address of your account.",
    sendCode: "E-mail me a code to erase",
    next: "We e-mail you a code. Only when you enter it, your account is erased.",
    download: "Download my data first",
    confirmTitle: "Enter the code to erase",
    confirmLead: (email: string) =>
      `We have e-mailed a code to ${email}. It works for ten minutes. Once you enter it, your account is gone.`,
    erase: "Erase my account",
    keep: "Do not erase",
    erasedTitle: "Your account has been erased",
    erased:
      "You have been signed out everywhere. We have sent you one last e-mail. Thank you for taking part.",
    toHome: "To the home page",
    mailSubject: (site: string) => `Your account at ${site} has been erased`,
    mailText: (site: string) =>
      `Hello,\n\nYou have erased your account at ${site}. Your name, your address and everything you learned and wrote is gone.`,
    mailKept:
      "We keep receipts for seven years, because the law has us do so. Your certificates can still be verified, without your name. This is the last e-mail you get from us. We forget the address it went to after a day.",
  },
});
