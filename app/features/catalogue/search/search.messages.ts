import { defineMessages } from "~/i18n/messages";
import type { ResultGroup } from "./search-groups";

interface GroupTexts {
  title: string;
  /** The way to all of them. */
  all: (n: number) => string;
}

const groupsNl: Record<ResultGroup, GroupTexts> = {
  dates: { title: "Data", all: (n) => `Toon alle ${n} data` },
  masterclasses: { title: "Masterclasses", all: (n) => `Toon alle ${n} masterclasses en modules` },
  questions: { title: "Vragen", all: (n) => `Toon alle ${n} vragen` },
  pages: { title: "Pagina’s", all: (n) => `Toon alle ${n} pagina’s` },
  rewrites: { title: "Teksten voor en na", all: (n) => `Toon alle ${n} teksten voor en na` },
  lessons: { title: "Lessen", all: (n) => `Toon alle ${n} lessen` },
};
const groupsEn: Record<ResultGroup, GroupTexts> = {
  dates: { title: "Dates", all: (n) => `Show all ${n} dates` },
  masterclasses: { title: "Masterclasses", all: (n) => `Show all ${n} masterclasses and modules` },
  questions: { title: "Questions", all: (n) => `Show all ${n} questions` },
  pages: { title: "Pages", all: (n) => `Show all ${n} pages` },
  rewrites: { title: "Texts before and after", all: (n) => `Show all ${n} texts before and after` },
  lessons: { title: "Lessons", all: (n) => `Show all ${n} lessons` },
};

/** Searching the site. */
export const searchMessages = defineMessages({
  nl: {
    search: {
      title: "Zoeken",
      label: "Waar zoek je naar?",
      hint: "Een woord, een vraag of een plaats, bijvoorbeeld: wederkerigheid",
      button: "Zoek",
      forExample: "Bijvoorbeeld",
      examples: ["prijs", "data", "offerte", "certificaat", "annuleren"],
      results: (n: number, query: string) =>
        n === 0
          ? `Niets gevonden voor ‘${query}’`
          : n === 1
            ? `1 resultaat voor ‘${query}’`
            : `${n} resultaten voor ‘${query}’`,
      resultsIn: (group: string, n: number, query: string) => `${group}: ${n} voor ‘${query}’`,
      groups: groupsNl,
      toAll: "Terug naar alle resultaten",
      nothing: "Probeer een ander woord, of minder woorden. Misschien staat het hier:",
      tooLong: "Gebruik hoogstens 100 tekens.",
      tooShort: "Typ minstens twee letters.",
      didYouMean: "Bedoelde je",
      kinds: {
        masterclass: "Masterclass",
        module: "Module",
        lesson: "Les",
        page: "Pagina",
        question: "Vraag",
        rewrite: "Tekst voor en na",
      },
      free: "Gratis te lezen",
      participantsOnly: "Voor deelnemers",
      takingPart: "Doe je mee?",
      openLesson: (title: string) => `Open de les ‘${title}’`,
      /** Words by which somebody means dates, whichever. */
      dateTopics:
        "prijs prijzen kosten kost tarief btw data datum datums agenda groep groepen wanneer start begint beginnen planning plaatsen inschrijven aanmelden ticket kopen cursus training",
    },
  },
  en: {
    search: {
      title: "Search",
      label: "What are you looking for?",
      hint: "A word, a question or a place, for example: reciprocity",
      button: "Search",
      forExample: "For example",
      examples: ["price", "dates", "quote", "certificate", "cancel"],
      results: (n: number, query: string) =>
        n === 0
          ? `Nothing found for ‘${query}’`
          : n === 1
            ? `1 result for ‘${query}’`
            : `${n} results for ‘${query}’`,
      resultsIn: (group: string, n: number, query: string) => `${group}: ${n} for ‘${query}’`,
      groups: groupsEn,
      toAll: "Back to all results",
      nothing: "Try another word, or fewer words. It may be here:",
      tooLong: "Use at most 100 characters.",
      tooShort: "Type at least two letters.",
      didYouMean: "Did you mean",
      kinds: {
        masterclass: "Masterclass",
        module: "Module",
        lesson: "Lesson",
        page: "Page",
        question: "Question",
        rewrite: "Text before and after",
      },
      free: "Free to read",
      participantsOnly: "For participants",
      takingPart: "Taking part?",
      openLesson: (title: string) => `Open the lesson ‘${title}’`,
      dateTopics:
        "price prices pricing cost costs fee vat dates date agenda calendar group groups when start starts begin schedule seats enrol enroll register ticket buy course training",
    },
  },
});
