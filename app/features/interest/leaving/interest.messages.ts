import { defineMessages } from "~/i18n/messages";
import type { Wish } from "./wish";

/** Leaving an address to hear of a masterclass: the form, the links in the mails, and the first mail. */
export const interestMessages = defineMessages({
  nl: {
    title: "Bericht als het zover is",
    lead: "Laat je e-mailadres achter. Je krijgt één mail zodra er nieuws is. Daarna wissen we je adres.",
    formTitle: (masterclass: string) => `Bericht over ${masterclass}`,
    formLead: "Laat je e-mailadres achter. Je krijgt één mail zodra het zover is. Daarna wissen we je adres.",
    choose: "Over welke masterclass wil je bericht?",
    wish: "Wanneer wil je bericht?",
    wishes: {
      DATES: "Als er nieuwe data zijn",
      OPENING: "Als deze masterclass opent",
      LANGUAGE: "Als er een groep in het Nederlands komt",
    } as Record<Wish, string>,
    /** Within a sentence: "je wilt bericht …". */
    wishesMailed: {
      DATES: "als er nieuwe data zijn",
      OPENING: "als deze masterclass opent",
      LANGUAGE: "als er een groep in het Nederlands komt",
    } as Record<Wish, string>,
    email: "E-mailadres",
    emailHint: "We sturen eerst een mail waarin je bevestigt.",
    emailWrong: "Vul een e-mailadres in, zoals naam@gemeente.nl",
    send: "Geef me bericht",
    otherwise: "Past er geen datum? Laat je e-mailadres achter, dan hoor je van nieuwe data",
    other: "Kies een andere masterclass",
    askedTitle: "Kijk in je mail",
    asked:
      "We hebben je een mail gestuurd. Open hem en bevestig dat je bericht wilt. Pas dan sta je op de lijst.",
    askedHelp:
      "Geen mail gezien? Kijk bij je ongewenste mail en of je adres klopt. Bevestig je niet binnen zeven dagen, dan wissen we je adres.",
    toMasterclasses: "Bekijk de masterclasses",
    confirmTitle: "Bevestig dat je bericht wilt",
    confirmLead: (masterclass: string, wish: string) => `Je wilt bericht over ${masterclass}, ${wish}.`,
    confirmButton: "Ja, geef me bericht",
    confirmHelp: "Je krijgt één mail zodra het zover is. Wil je het niet? Dan hoef je niets te doen.",
    confirmedTitle: "Je staat op de lijst",
    confirmed: (masterclass: string, wish: string) =>
      `Je krijgt één mail over ${masterclass}, ${wish}. In elke mail staat een link om je adres weg te halen.`,
    leaveTitle: "Van de lijst af",
    leaveLead: (masterclass: string) => `Je staat op de lijst voor bericht over ${masterclass}.`,
    leaveButton: "Haal mijn adres weg",
    leaveHelp: "We wissen je adres meteen. Je krijgt hierover dan geen mail meer.",
    leftTitle: "Je staat niet op de lijst",
    left: "We hebben je adres niet meer. Je krijgt hierover geen mail.",
    again: "Laat je adres opnieuw achter",
    expiredTitle: "Deze link werkt niet meer",
    expired: "Het adres is niet binnen zeven dagen bevestigd, of het is al weggehaald. We hebben het gewist.",
    notFoundTitle: "Deze link klopt niet",
    notFound: "Misschien is hij in je mail afgebroken. Kopieer hem dan helemaal.",
    confirmSubject: (masterclass: string) => `Bevestig: bericht over ${masterclass}`,
    confirmText: (masterclass: string, wish: string) =>
      `Iemand liet dit e-mailadres achter om bericht te krijgen over de masterclass ${masterclass}, ${wish}.\n\nWas jij dat? Bevestig het dan. Je krijgt één mail zodra het zover is. Daarna wissen we je adres.`,
    confirmLink: "Bevestig dat je bericht wilt",
    confirmUntil: "Doe je niets, dan wissen we je adres na zeven dagen.",
    notYou: "Was jij het niet? Dan heeft iemand zich vergist. Je hoeft niets te doen.",
    listedSubject: (masterclass: string) => `Je staat op de lijst: ${masterclass}`,
    listedText: (masterclass: string, wish: string) =>
      `Iemand liet dit e-mailadres achter om bericht te krijgen over de masterclass ${masterclass}. Je stond al op de lijst: je krijgt bericht ${wish}.`,
    leaveLink: "Haal mijn adres van de lijst",
  },
  en: {
    title: "Hear from us when the time comes",
    lead: "Leave your e-mail address. You get one e-mail as soon as there is news. After that we erase your address.",
    formTitle: (masterclass: string) => `News of ${masterclass}`,
    formLead:
      "Leave your e-mail address. You get one e-mail when the time comes. After that we erase your address.",
    choose: "Which masterclass would you like to hear of?",
    wish: "When would you like to hear?",
    wishes: {
      DATES: "When there are new dates",
      OPENING: "When this masterclass opens",
      LANGUAGE: "When there is a group in English",
    } as Record<Wish, string>,
    wishesMailed: {
      DATES: "when there are new dates",
      OPENING: "when this masterclass opens",
      LANGUAGE: "when there is a group in English",
    } as Record<Wish, string>,
    email: "E-mail address",
    emailHint: "First we send you an e-mail in which you confirm.",
    emailWrong: "Enter an e-mail address, such as name@city.eu",
    send: "Keep me posted",
    otherwise: "No date that suits you? Leave your e-mail address and hear of new dates",
    other: "Choose another masterclass",
    askedTitle: "Check your e-mail",
    asked:
      "We have sent you an e-mail. Open it and confirm that you want to hear from us. Only then are you on the list.",
    askedHelp:
      "No e-mail? Look in your spam folder, and check your address. If you do not confirm within seven days, we erase it.",
    toMasterclasses: "See the masterclasses",
    confirmTitle: "Confirm that you want to hear from us",
    confirmLead: (masterclass: string, wish: string) => `You want to hear of ${masterclass}, ${wish}.`,
    confirmButton: "Yes, keep me posted",
    confirmHelp: "You get one e-mail when the time comes. If you do not want it, you need do nothing.",
    confirmedTitle: "You are on the list",
    confirmed: (masterclass: string, wish: string) =>
      `You get one e-mail about ${masterclass}, ${wish}. Every e-mail has a link that takes your address off the list.`,
    leaveTitle: "Off the list",
    leaveLead: (masterclass: string) => `You are on the list for news of ${masterclass}.`,
    leaveButton: "Remove my address",
    leaveHelp: "We erase your address at once. You get no more e-mails about this.",
    leftTitle: "You are not on the list",
    left: "We do not have your address any more. You get no e-mail about this.",
    again: "Leave your address again",
    expiredTitle: "This link no longer works",
    expired: "The address was not confirmed within seven days, or it was removed already. We have erased it.",
    notFoundTitle: "This link is not right",
    notFound: "It may have been broken off in your e-mail. Please copy all of it.",
    confirmSubject: (masterclass: string) => `Please confirm: news of ${masterclass}`,
    confirmText: (masterclass: string, wish: string) =>
      `Somebody left this e-mail address to hear of the masterclass ${masterclass}, ${wish}.\n\nWas that you? Then please confirm. You get one e-mail when the time comes. After that we erase your address.`,
    confirmLink: "Confirm that you want to hear from us",
    confirmUntil: "If you do nothing, we erase your address after seven days.",
    notYou: "Was it not you? Then somebody made a mistake. You need do nothing.",
    listedSubject: (masterclass: string) => `You are on the list: ${masterclass}`,
    listedText: (masterclass: string, wish: string) =>
      `Somebody left this e-mail address to hear of the masterclass ${masterclass}. You were on the list already: you will hear ${wish}.`,
    leaveLink: "Take my address off the list",
  },
});
