import { defineMessages } from "~/i18n/messages";

/** Words that the lists and forms of the desk have in common. */
export const deskWords = defineMessages({
  nl: {
    search: "Zoek",
    filter: "Toon",
    all: "Alle",
    status: "Stand",
    when: "Wanneer",
    reason: "Reden",
    back: "Terug",
    demo: "voorbeeld",
    nothingFound: "Niets gevonden",
    nothingFoundHelp: "Zoek op een ander woord, of kies een andere stand.",
  },
  en: {
    search: "Search",
    filter: "Show",
    all: "All",
    status: "State",
    when: "When",
    reason: "Reason",
    back: "Back",
    demo: "example",
    nothingFound: "Nothing found",
    nothingFoundHelp: "Search for another word, or choose another state.",
  },
});
