import type { Locale } from "~/i18n/locale";
import type { InstrumentTexts } from "../engine/instrument";
import type { StadswoordenField } from "./stadswoorden";

/** The words of one's own city. */
export const stadswoordenMessages: Record<Locale, InstrumentTexts<StadswoordenField>> = {
  nl: {
    name: "Stadswoorden",
    begin: "Begin jullie Stadswoorden",
    lead: "Woorden die in jouw stad rondgaan en die je liever niet meer leest. De Taalspiegel wijst ze aan, bij iedereen die deze lijst leest.",
    sections: {
      city: { title: "Van wie" },
      words: {
        title: "De woorden",
        intro:
          "Eén woord of een paar woorden per rij. Noem geen mensen. De spiegel zoekt precies wat hier staat, met hoofdletters en zonder.",
      },
    },
    groups: { words: "Woord" },
    rows: { words: "Nog een woord" },
    fields: {
      city: {
        label: "Van welke stad, wijk of organisatie zijn deze woorden?",
        hint: "Zo heet de lijst, ook in de spiegel.",
      },
      word: { label: "Welk woord?" },
      forms: {
        label: "Welke vormen horen erbij?",
        hint: "Met een komma ertussen. Een * aan het eind is elk einde: ‘aanpak*’ is ook ‘aanpakken’. Zet er ten minste drie letters voor.",
      },
      why: { label: "Waarom liever niet?" },
      instead: { label: "Wat zeg je dan?" },
    },
    options: {},
    sources: [
      "Wat je invult, blijft van jou of van je organisatie. De woorden gaan mee naar de Taalspiegel, en nergens anders heen.",
    ],
  },
  en: {
    name: "City words",
    begin: "Begin your City words",
    lead: "Words that go round in your city and that you would rather not read any more. The Language mirror points at them, for everybody who reads this list.",
    sections: {
      city: { title: "Whose" },
      words: {
        title: "The words",
        intro:
          "One word or a few words a row, in Dutch. Name no people. The mirror looks for exactly what stands here, in capitals or not.",
      },
    },
    groups: { words: "Word" },
    rows: { words: "One more word" },
    fields: {
      city: {
        label: "Of which city, neighbourhood or organisation are these words?",
        hint: "The list has this name, in the mirror too.",
      },
      word: { label: "Which word?" },
      forms: {
        label: "Which forms belong to it?",
        hint: "With commas between them. A * at the end is any ending: “aanpak*” is “aanpakken” too. Put three letters at least before it.",
      },
      why: { label: "Why rather not?" },
      instead: { label: "What do you say instead?" },
    },
    options: {},
    sources: [
      "What you fill in stays yours or your organisation’s. The words go to the Language mirror, and nowhere else.",
    ],
  },
};
