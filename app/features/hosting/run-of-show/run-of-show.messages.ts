import { defineMessages } from "~/i18n/messages";
import type { ExpectedNames } from "./run-of-show";

const namesNl: Record<ExpectedNames, string> = {
  none: "Zonder namen",
  first: "Met voornamen",
  full: "Met hele namen",
};
const namesEn: Record<ExpectedNames, string> = {
  none: "Without names",
  first: "With first names",
  full: "With full names",
};

/** What happens at a session, to print. */
export const runOfShowMessages = defineMessages({
  nl: {
    title: "Draaiboek",
    lead: "Voor op tafel, met ruimte om bij te schrijven. Druk het af met je browser.",
    modules: "Welke module",
    names: namesNl,
    chooseNames: "Wie je verwacht",
    show: "Laat zien",
    when: "Wanneer",
    where: "Waar",
    prepared: "Wat de groep vooraf deed",
    expected: "Wie je verwacht",
    nobody: "Er zit nog niemand in deze groep.",
    materials: "Wat je meebrengt",
    sheets: "Vellen om af te drukken",
    steps: "Van minuut tot minuut",
    notes: "Notities",
    noGuide:
      "Bij deze bijeenkomst hoort geen module met een handleiding. Wie de groep plant, kiest bij de bijeenkomst wat de groep vooraf doet.",
    tooLong: (guide: number, session: number) =>
      `Deze handleiding duurt ${guide} minuten en de bijeenkomst ${session}. Kies vooraf wat je inkort.`,
    whole: "De hele handleiding",
  },
  en: {
    title: "Run of show",
    lead: "For the table, with room to write. Print it with your browser.",
    modules: "Which module",
    names: namesEn,
    chooseNames: "Whom you expect",
    show: "Show",
    when: "When",
    where: "Where",
    prepared: "What the group did beforehand",
    expected: "Whom you expect",
    nobody: "Nobody is in this group yet.",
    materials: "What you bring",
    sheets: "Sheets to print",
    steps: "Minute by minute",
    notes: "Notes",
    noGuide:
      "No module with a guide belongs to this session. Whoever plans the group chooses, at the session, what the group does beforehand.",
    tooLong: (guide: number, session: number) =>
      `This guide takes ${guide} minutes and the session ${session}. Choose beforehand what you shorten.`,
    whole: "The whole guide",
  },
});
