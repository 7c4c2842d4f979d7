import { defineMessages } from "~/i18n/messages";
import type { MailList } from "./mail-list";

/** What is mailed to somebody, chosen on the profile, and the page behind the link in a mail. */
export const preferenceMessages = defineMessages({
  nl: {
    title: "Mail",
    lead: "Kies welke mail je wilt. Wat je moet weten, krijgt iedereen: over je plaats en je bestelling, als een datum verandert, en berichten waarvan wie de groep geeft zegt dat iedereen ze moet lezen.",
    which: "Mail mij over",
    lists: {
      ANNOUNCEMENTS: "berichten in de groepen die ik volg",
      ANSWERS: "antwoorden op vragen die ik in een groep stelde",
      QUESTIONS: "vragen in groepen die ik geef",
      COMMENTS: "opmerkingen bij mijn stukken",
      PEOPLE: "de dag waarop ik mensen in mijn stukken opnieuw vraag of ze mogen blijven",
    } as Record<MailList, string>,
    save: "Bewaar mijn keuze",
    saved: "Je keuze is bewaard.",
    leaveTitle: "Geen mail meer",
    leaveLead: (about: string) => `Je krijgt mail over ${about}.`,
    leaveButton: "Stuur mij die niet meer",
    leaveHelp: "Andere mail blijft komen. Ook wat je echt moet weten, krijg je nog.",
    leftTitle: "Je krijgt die mail niet meer",
    left: (about: string) => `We mailen je niet meer over ${about}. Wat je echt moet weten, krijg je nog.`,
    choose: "Kies op je profiel welke mail je wilt",
    about: {
      ANNOUNCEMENTS: "berichten in de groepen die je volgt",
      ANSWERS: "antwoorden op je vragen in een groep",
      QUESTIONS: "vragen in groepen die je geeft",
      COMMENTS: "opmerkingen bij je stukken",
      PEOPLE: "de dag waarop je mensen in je stukken opnieuw vraagt of ze mogen blijven",
    } as Record<MailList, string>,
    notFoundTitle: "Deze link klopt niet",
    notFound: "Misschien is hij in je mail afgebroken. Kopieer hem dan helemaal.",
    leaveLink: "Mail mij dit niet meer",
  },
  en: {
    title: "E-mail",
    lead: "Choose which e-mail you want. What you must know goes to everybody: about your seat and your order, when a date changes, and announcements of which those who give the group say that everybody must read them.",
    which: "E-mail me about",
    lists: {
      ANNOUNCEMENTS: "announcements in the groups I follow",
      ANSWERS: "answers to questions I asked in a group",
      QUESTIONS: "questions in groups I give",
      COMMENTS: "comments on my pieces",
      PEOPLE: "the day on which I ask people in my pieces again whether they may stay",
    } as Record<MailList, string>,
    save: "Save my choice",
    saved: "Your choice is saved.",
    leaveTitle: "No more e-mail",
    leaveLead: (about: string) => `You get e-mail about ${about}.`,
    leaveButton: "Do not send me these any more",
    leaveHelp: "Other e-mail keeps coming. You also still get what you really must know.",
    leftTitle: "You do not get that e-mail any more",
    left: (about: string) =>
      `We do not e-mail you about ${about} any more. You still get what you really must know.`,
    choose: "Choose on your profile which e-mail you want",
    about: {
      ANNOUNCEMENTS: "announcements in the groups you follow",
      ANSWERS: "answers to your questions in a group",
      QUESTIONS: "questions in groups you give",
      COMMENTS: "comments on your pieces",
      PEOPLE: "the day on which you ask people in your pieces again whether they may stay",
    } as Record<MailList, string>,
    notFoundTitle: "This link is not right",
    notFound: "It may have been broken off in your e-mail. Please copy all of it.",
    leaveLink: "Do not e-mail me this any more",
  },
});
