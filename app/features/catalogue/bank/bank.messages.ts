import { defineMessages } from "~/i18n/messages";

/** The bank of texts, before and after. */
export const bankMessages = defineMessages({
  nl: {
    title: "Teksten voor en na",
    description:
      "Een brief, een raadsvoorstel, een vacature: zo staat het er vaak, en zo kan het ook. Met bij elke wijziging de reden.",
    how: "Zo lees je ze",
    readings: [
      "Alle teksten zijn verzonnen, en de stad Veermonde ook. Zo’n brief kan wel morgen op je bureau liggen.",
      "Een nummer in de tekst hoort bij een regel eronder. Daar staat wat er veranderde, en waarom.",
      "Wat de wet of de eerlijkheid vraagt, blijft staan. Ook daarbij staat de reden. Wat jouw stuk nodig heeft, weet je eigen juridische afdeling.",
      "Neem gerust over wat je kunt gebruiken. Laat je tekst daarna lezen door iemand over wie hij gaat.",
    ],
    find: "Zoek in de teksten",
    findHint: "Bijvoorbeeld: bezwaar, vrijwilliger of inkomen",
    findButton: "Zoek",
    kinds: {
      resident: "Aan een inwoner",
      council: "Aan wie beslist",
      public: "Aan iedereen",
    },
    onThisPage: "Voor wie is de tekst?",
    before: "Zo staat het er vaak",
    after: "Zo kan het ook",
    note: (n: number) => `Toelichting ${n}`,
    changed: "Wat er veranderde, en waarom",
    stays: "Wat bleef staan, en waarom",
    became: (before: string, after: string) => `“${before}” werd “${after}”.`,
    went: (before: string) => `“${before}” is weg.`,
    came: (after: string) => `“${after}” kwam erbij.`,
    stayed: (words: string) => `“${words}”`,
    invented: "De twee teksten zijn verzonnen.",
    yourself: "Nu die van jou",
    yourText:
      "Pak een eigen tekst en stel vijf vragen. Wie doet hier iets? Wat kan degene over wie het gaat? Van wie is het tekort? Welk woord heeft de wet nodig? En wat gebeurt er woensdag?",
    toModule: "Meer over die vijf vragen: de module Taal verandert",
    others: "Andere teksten",
    all: "Alle teksten voor en na",
  },
  en: {
    title: "Texts before and after",
    description:
      "A letter, a council proposal, a vacancy: how it is often put, and how it can be put. With the reason for every change.",
    how: "How to read them",
    readings: [
      "All of the texts are invented, and so is the Dutch city of Veermonde. A letter like these may be on your desk tomorrow.",
      "A number in the text belongs to a line below it, which says what changed and why.",
      "What the law or honesty asks for stays where it is, with the reason. What your own document needs, your legal department knows.",
      "Take over whatever is of use to you. Then have your text read by somebody it is about.",
    ],
    find: "Search the texts",
    findHint: "For example: objection, volunteer or income",
    findButton: "Search",
    kinds: {
      resident: "To a resident",
      council: "To those who decide",
      public: "To everyone",
    },
    onThisPage: "Whom is the text for?",
    before: "How it is often put",
    after: "How it can be put",
    note: (n: number) => `Note ${n}`,
    changed: "What changed, and why",
    stays: "What stayed, and why",
    became: (before: string, after: string) => `“${before}” became “${after}”.`,
    went: (before: string) => `“${before}” has gone.`,
    came: (after: string) => `“${after}” was added.`,
    stayed: (words: string) => `“${words}”`,
    invented: "Both texts are invented.",
    yourself: "Now one of yours",
    yourText:
      "Take a text of your own and ask it five questions. Who does something here? What can the person it is about do? Whose shortage is it? Which word does the law need? And what happens on Wednesday?",
    toModule: "More about those five questions: the module What words set in motion",
    others: "Other texts",
    all: "All texts before and after",
  },
});
