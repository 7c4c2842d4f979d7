import { defineMessages } from "~/i18n/messages";

/** A piece that is filled in by chapter: the list of its chapters, and the page of one. */
export const chapterMessages = defineMessages({
  nl: {
    title: "De hoofdstukken",
    help: "Kies een hoofdstuk om het in te vullen. Het mag in elke volgorde.",
    loose: (n: number) => (n === 1 ? "1 ding past nog niet" : `${n} dingen passen nog niet`),
    notBegun: "nog leeg",
    whole: "Lees het hele stuk",
    unsaved:
      "Op dit apparaat staat hier tekst die nog niet bewaard is. Open het hoofdstuk om hem te bewaren.",
    // Een hoofdstuk
    place: (at: number, of: number) => `hoofdstuk ${at} van ${of}`,
    here: "Wat hier nog niet past",
    before: "Bewaar en naar het vorige",
    after: "Bewaar en naar het volgende",
    all: "Naar een ander hoofdstuk",
    allHelp: "Wat je typte wordt eerst bewaard.",
    list: "Alle hoofdstukken",
  },
  en: {
    title: "The chapters",
    help: "Choose a chapter to fill it in. Any order will do.",
    loose: (n: number) => (n === 1 ? "1 thing does not fit yet" : `${n} things do not fit yet`),
    notBegun: "still empty",
    whole: "Read the whole piece",
    unsaved: "On this device there is text here that has not been saved yet. Open the chapter to save it.",
    place: (at: number, of: number) => `chapter ${at} of ${of}`,
    here: "What does not fit here yet",
    before: "Save and go to the previous",
    after: "Save and go to the next",
    all: "To another chapter",
    allHelp: "What you typed is saved first.",
    list: "All chapters",
  },
});
