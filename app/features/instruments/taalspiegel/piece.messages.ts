import type { Locale } from "~/i18n/locale";
import type { InstrumentTexts } from "../engine/instrument";
import type { TaalspiegelField } from "./taalspiegel";

/** A text with its rewriting, kept as a piece of work. */
export const pieceMessages: Record<Locale, InstrumentTexts<TaalspiegelField>> = {
  nl: {
    name: "Taalspiegel",
    begin: "Begin een Taalspiegel",
    lead: "Een tekst voor en na, naast elkaar. Herschrijf hem hier verder, en schrijf op waarom je iets liet staan.",
    sections: {
      what: { title: "Welke tekst" },
      texts: { title: "Voor en na" },
      learned: { title: "Wat je ervan leerde" },
    },
    groups: { sideBySide: "De tekst" },
    fields: {
      what: {
        label: "Welke tekst is dit?",
        hint: "Zo heet het stuk in je lijst. Bijvoorbeeld: brief over de werkplaats.",
      },
      before: { label: "Voor", hint: "Zonder namen en gegevens van personen." },
      after: { label: "Na", hint: "Je kunt hem hier verder herschrijven." },
      learned: {
        label: "Wat veranderde, wat bleef staan, en waarom?",
        hint: "Noteer ook wat je lezer doorstreepte.",
      },
    },
    options: {},
    workbench: "Leg hem weer voor de spiegel",
    sources: [
      "De Taalspiegel is van deze masterclass. Hij kijkt met de uitgangspunten van de methode.",
      "Jouw tekst blijft van jou.",
    ],
  },
  en: {
    name: "Language mirror",
    begin: "Begin a Language mirror",
    lead: "A text before and after, side by side. Go on rewriting it here, and write down why you let something stand.",
    sections: {
      what: { title: "Which text" },
      texts: { title: "Before and after" },
      learned: { title: "What you learned from it" },
    },
    groups: { sideBySide: "The text" },
    fields: {
      what: {
        label: "Which text is this?",
        hint: "The piece has this name in your list. For example: letter about the workshop.",
      },
      before: { label: "Before", hint: "Without names and details of people." },
      after: { label: "After", hint: "You can go on rewriting it here." },
      learned: {
        label: "What changed, what stayed, and why?",
        hint: "Note what your reader crossed out too.",
      },
    },
    options: {},
    workbench: "Hold it up to the mirror again",
    sources: [
      "The Language mirror belongs to this masterclass. It looks with what the method starts from.",
      "Your text stays yours.",
    ],
  },
};
