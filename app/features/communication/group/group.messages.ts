import { defineMessages } from "~/i18n/messages";

/** The page of one's group. */
export const groupMessages = defineMessages({
  nl: {
    title: "Je groep",
    link: (unread: number) =>
      unread === 0
        ? "Naar je groep"
        : unread === 1
          ? "Naar je groep: 1 nieuw bericht"
          : `Naar je groep: ${unread} nieuwe berichten`,
    givenBy: (host: string, foundation: string) => `Gegeven door ${host}, met ${foundation}.`,
    cancelled: "Deze groep gaat niet door.",
    announcements: "Berichten",
    none: "Er zijn nog geen berichten.",
    isNew: "Nieuw",
    seen: "Ik heb alles gelezen",
    mustKnow: "Belangrijk",
    byOn: (by: string, at: string) => (by ? `${by}, ${at}` : at),
    mailChoice: "Kies welke mail je krijgt",
    sessions: "Bijeenkomsten",
    noSessions: "Deze groep heeft nog geen bijeenkomsten.",
    givers: "Wie geeft",
    questions: "Vragen en antwoorden",
    noQuestions: "Er is nog niets gevraagd. Stel gerust de eerste vraag.",
  },
  en: {
    title: "Your group",
    link: (unread: number) =>
      unread === 0
        ? "To your group"
        : unread === 1
          ? "To your group: 1 new announcement"
          : `To your group: ${unread} new announcements`,
    givenBy: (host: string, foundation: string) => `Given by ${host}, with ${foundation}.`,
    cancelled: "This group will not take place.",
    announcements: "Announcements",
    none: "There are no announcements yet.",
    isNew: "New",
    seen: "I have read everything",
    mustKnow: "Important",
    byOn: (by: string, at: string) => (by ? `${by}, ${at}` : at),
    mailChoice: "Choose which e-mail you get",
    sessions: "Sessions",
    noSessions: "This group has no sessions yet.",
    givers: "Led by",
    questions: "Questions and answers",
    noQuestions: "Nothing has been asked yet. Feel free to ask the first question.",
  },
});
