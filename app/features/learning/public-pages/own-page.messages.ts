import { defineMessages } from "~/i18n/messages";

/** What a public page says to who takes part in what it is about. */
export const ownPageMessages = defineMessages({
  nl: {
    yours: "Voor jou",
    group: "Je doet mee in deze groep.",
    masterclass: "Je volgt deze masterclass.",
    completed: "Je hebt deze masterclass afgerond.",
    lessons: "Naar je lessen",
    ticket: "Je ticket",
    colleague: "Koop voor een collega",
  },
  en: {
    yours: "For you",
    group: "You take part in this group.",
    masterclass: "You follow this masterclass.",
    completed: "You have completed this masterclass.",
    lessons: "To your lessons",
    ticket: "Your ticket",
    colleague: "Buy for a colleague",
  },
});
