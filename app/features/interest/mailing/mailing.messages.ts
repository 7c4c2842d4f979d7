import { defineMessages } from "~/i18n/messages";
import type { Wish } from "../leaving/wish";

/** Who waits for a masterclass, and mailing them: the desk's pages and the mail. */
export const mailingMessages = defineMessages({
  nl: {
    lead: "Mensen die hun adres achterlieten om te horen van een masterclass. Ze krijgen één mail. Dertig dagen daarna wissen we hun adres.",
    caption: "Wie waarop wacht",
    masterclass: "Masterclass",
    wish: "Wil bericht",
    wishes: {
      DATES: "bij nieuwe data",
      OPENING: "als hij opent",
      LANGUAGE: "bij een groep in deze taal",
    } as Record<Wish, string>,
    language: "Taal",
    languages: { nl: "Nederlands", en: "Engels" } as Record<string, string>,
    waiting: "Wachten",
    unconfirmed: "Nog niet bevestigd",
    told: "Gemaild, 30 dagen",
    none: "Niemand liet een adres achter",
    noneHelp:
      "Bij een volle groep en een masterclass die nog niet open is, kunnen mensen hun adres achterlaten.",
    mailTitle: "Mensen mailen",
    mailThem: (title: string) => `Mail wie op ${title} wacht`,
    sentCaption: "Wat er verstuurd is",
    sent: "Verstuurd",
    when: "Wanneer",
    by: "Door",
    about: "Waarover",
    people: "Adressen",
    busy: "bezig",
    done: {
      mailed: (n: number) =>
        n === 1 ? "1 mail gaat eruit." : `${n} mails gaan eruit. Dat kan een paar minuten duren.`,
    },
    pageTitle: (title: string) => `Mail over ${title}`,
    news: "Wat is het nieuws?",
    newsHelp: "Alleen groepen die openstaan en nog niet begonnen, staan hier.",
    opened: "De masterclass is open, zonder een bepaalde groep",
    show: "Bekijk de mail",
    nothing: "Er is nog niets te melden",
    nothingHelp: "Zet eerst een groep open, of wacht tot de masterclass open is.",
    toCohorts: "Naar de groepen",
    recipients: (n: number) =>
      n === 1 ? "Deze mail gaat naar 1 adres." : `Deze mail gaat naar ${n} adressen, elk in de eigen taal.`,
    nobody: "Op dit nieuws wacht nu niemand.",
    nobodyHelp: "Wie een groep in een andere taal wil, krijgt van deze groep geen bericht.",
    preview: { nl: "In het Nederlands", en: "In het Engels" } as Record<string, string>,
    subject: "Onderwerp",
    ownLink: "(een link voor deze persoon)",
    sendNow: (n: number) => (n === 1 ? "Verstuur 1 mail" : `Verstuur ${n} mails`),
    back: "Terug naar belangstelling",
    refusals: {
      changed: "Intussen wachten er meer of minder mensen. Kijk nog eens en verstuur dan.",
      running: "De vorige mail over deze masterclass wordt nog verstuurd. Wacht tot die klaar is.",
      nobody: "Op dit nieuws wacht nu niemand. Er is niets verstuurd.",
      notFound: "Deze groep staat niet meer open. Er is niets verstuurd.",
      notOpen: "Deze masterclass is nog niet open. Er is niets verstuurd.",
    },
    groupWaits: (n: number) =>
      n === 1
        ? "1 persoon wacht op bericht over deze groep."
        : `${n} mensen wachten op bericht over deze groep.`,
    groupMail: "Bekijk de mail en verstuur hem",
    mail: {
      groupSubject: (title: string) => `Nieuwe datum voor ${title}`,
      openedSubject: (title: string) => `${title} is open`,
      groupText: (title: string) =>
        `Je vroeg om bericht over de masterclass ${title}. Er is een groep waar je je voor kunt inschrijven.`,
      openedText: (title: string) =>
        `Je vroeg om bericht als de masterclass ${title} opent. Dat is nu zo: je kunt hem volgen.`,
      group: "Groep",
      begins: "Begint op",
      where: "Waar",
      language: "Taal",
      price: "Prijs",
      toGroup: "Bekijk de groep",
      toMasterclass: "Bekijk de masterclass",
      once: "Dit is de enige mail die je hierover krijgt. Over dertig dagen wissen we je adres. Komt dit je niet uit? Laat dan je adres opnieuw achter.",
      again: "Laat je adres opnieuw achter",
      leave: "Wis mijn adres nu",
    },
  },
  en: {
    lead: "People who left their address to hear of a masterclass. They get one e-mail. Thirty days later we erase their address.",
    caption: "Who waits for what",
    masterclass: "Masterclass",
    wish: "Wants to hear",
    wishes: {
      DATES: "of new dates",
      OPENING: "when it opens",
      LANGUAGE: "of a group in this language",
    } as Record<Wish, string>,
    language: "Language",
    languages: { nl: "Dutch", en: "English" } as Record<string, string>,
    waiting: "Waiting",
    unconfirmed: "Not confirmed yet",
    told: "E-mailed, 30 days",
    none: "Nobody has left an address",
    noneHelp:
      "At a group that is full and a masterclass that is not open yet, people can leave their address.",
    mailTitle: "E-mail people",
    mailThem: (title: string) => `E-mail who waits for ${title}`,
    sentCaption: "What was sent",
    sent: "Sent",
    when: "When",
    by: "By",
    about: "About",
    people: "Addresses",
    busy: "under way",
    done: {
      mailed: (n: number) =>
        n === 1 ? "1 e-mail is on its way." : `${n} e-mails are on their way. That may take a few minutes.`,
    },
    pageTitle: (title: string) => `E-mail about ${title}`,
    news: "What is the news?",
    newsHelp: "Only groups that are open and have not begun are listed.",
    opened: "The masterclass is open, without a particular group",
    show: "See the e-mail",
    nothing: "There is nothing to tell yet",
    nothingHelp: "Open a group first, or wait until the masterclass is open.",
    toCohorts: "To the groups",
    recipients: (n: number) =>
      n === 1
        ? "This e-mail goes to 1 address."
        : `This e-mail goes to ${n} addresses, each in its own language.`,
    nobody: "Nobody waits for this news now.",
    nobodyHelp: "Those who want a group in another language are not told of this one.",
    preview: { nl: "In Dutch", en: "In English" } as Record<string, string>,
    subject: "Subject",
    ownLink: "(a link for this person)",
    sendNow: (n: number) => (n === 1 ? "Send 1 e-mail" : `Send ${n} e-mails`),
    back: "Back to interest",
    refusals: {
      changed: "More or fewer people wait by now. Please look again, then send.",
      running: "The e-mail before about this masterclass is still being sent. Wait until it is done.",
      nobody: "Nobody waits for this news now. Nothing was sent.",
      notFound: "This group is no longer open. Nothing was sent.",
      notOpen: "This masterclass is not open yet. Nothing was sent.",
    },
    groupWaits: (n: number) =>
      n === 1 ? "1 person waits to hear of this group." : `${n} people wait to hear of this group.`,
    groupMail: "See the e-mail and send it",
    mail: {
      groupSubject: (title: string) => `A new date for ${title}`,
      openedSubject: (title: string) => `${title} is open`,
      groupText: (title: string) =>
        `You asked to hear of the masterclass ${title}. There is a group that you can join.`,
      openedText: (title: string) =>
        `You asked to hear when the masterclass ${title} opens. It has: you can take it now.`,
      group: "Group",
      begins: "Begins on",
      where: "Where",
      language: "Language",
      price: "Price",
      toGroup: "See the group",
      toMasterclass: "See the masterclass",
      once: "This is the only e-mail you get about it. In thirty days we erase your address. If this does not suit you, leave your address again.",
      again: "Leave your address again",
      leave: "Erase my address now",
    },
  },
});
