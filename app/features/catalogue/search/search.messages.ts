import { defineMessages } from "~/i18n/messages";

/** Searching the site. */
export const searchMessages = defineMessages({
  nl: {
    search: {
      title: "Zoeken",
      label: "Waar zoek je naar?",
      hint: "Een woord, een onderwerp of een plaats, bijvoorbeeld: wederkerigheid",
      button: "Zoek",
      results: (n: number, query: string) =>
        n === 0
          ? `Niets gevonden voor ‘${query}’`
          : n === 1
            ? `1 resultaat voor ‘${query}’`
            : `${n} resultaten voor ‘${query}’`,
      nothing: "Probeer een ander woord, of minder woorden. Of begin bij de masterclasses.",
      tooLong: "Gebruik hoogstens 100 tekens.",
      tooShort: "Typ minstens twee letters.",
      didYouMean: "Bedoelde je",
      group: "Groep",
      takingPart: "Doe je mee?",
      openLesson: (title: string) => `Open de les ‘${title}’`,
      kinds: { masterclass: "Masterclass", module: "Module", lesson: "Les", page: "Pagina" },
    },
  },
  en: {
    search: {
      title: "Search",
      label: "What are you looking for?",
      hint: "A word, a subject or a place, for example: reciprocity",
      button: "Search",
      results: (n: number, query: string) =>
        n === 0
          ? `Nothing found for ‘${query}’`
          : n === 1
            ? `1 result for ‘${query}’`
            : `${n} results for ‘${query}’`,
      nothing: "Try another word, or fewer words. Or begin with the masterclasses.",
      tooLong: "Use at most 100 characters.",
      tooShort: "Type at least two letters.",
      didYouMean: "Did you mean",
      group: "Group",
      takingPart: "Taking part?",
      openLesson: (title: string) => `Open the lesson ‘${title}’`,
      kinds: { masterclass: "Masterclass", module: "Module", lesson: "Lesson", page: "Page" },
    },
  },
});
