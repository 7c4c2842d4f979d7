import { defineMessages } from "~/i18n/messages";

/** Finding somebody who is named in pieces, and taking them out of all of them. */
export const namedMessages = defineMessages({
  nl: {
    title: "Iemand in stukken vinden",
    lead: "Wil iemand niet meer genoemd worden? Zoek de voorletters, de rol of de naam. Je ziet in welke stukken en velden die staat, ook in eerdere versies.",
    ofTeam: (organisation: string) => `Er wordt gezocht in alle stukken van ${organisation}.`,
    ofMine: "Er wordt gezocht in de stukken die van jou alleen zijn.",
    label: "Voorletters, rol of naam",
    hint: "Hele woorden, zoals ze in het stuk staan. Hoofdletters en accenten maken niet uit.",
    find: "Zoek",
    tooLittle: "Typ ten minste twee letters, en hoogstens tien woorden.",
    none: (typed: string) => `‘${typed}’ staat in geen van deze stukken.`,
    found: (n: number) => (n === 1 ? "Gevonden in 1 stuk" : `Gevonden in ${n} stukken`),
    piece: "Stuk",
    now: "Velden nu",
    earlier: "Velden in eerdere versies",
    versions: (n: number) => (n === 1 ? "1 versie" : `${n} versies`),
    nowhere: "geen",
    otherField: "een ander veld",
    removeTitle: "Overal weghalen",
    removeHelp: (typed: string) =>
      `Waar een veld naar een persoon vraagt, wordt het leeg. In andere teksten komt ‘[naam weggehaald]’ op de plaats van ‘${typed}’. Ook in alle eerdere versies. Niemand kan dat terugdraaien.`,
    confirm: "Ja, dit is wie ik zoek. Haal overal weg.",
    confirmError: "Zet een vinkje als je het zeker weet.",
    remove: "Haal overal weg",
    removed: (n: number) =>
      n === 1 ? "Weggehaald uit 1 stuk." : n === 0 ? "Er stond niets meer." : `Weggehaald uit ${n} stukken.`,
    instead: "[naam weggehaald]",
    link: "Vind iemand die genoemd wordt",
  },
  en: {
    title: "Find somebody in pieces",
    lead: "Does somebody no longer want to be named? Look for the initials, the role or the name. You see in which pieces and fields they stand, also in earlier versions.",
    ofTeam: (organisation: string) => `All pieces of ${organisation} are looked through.`,
    ofMine: "The pieces that are yours alone are looked through.",
    label: "Initials, role or name",
    hint: "Whole words, as they stand in the piece. Capitals and accents make no difference.",
    find: "Search",
    tooLittle: "Type at least two letters, and at most ten words.",
    none: (typed: string) => `“${typed}” stands in none of these pieces.`,
    found: (n: number) => (n === 1 ? "Found in 1 piece" : `Found in ${n} pieces`),
    piece: "Piece",
    now: "Fields now",
    earlier: "Fields in earlier versions",
    versions: (n: number) => (n === 1 ? "1 version" : `${n} versions`),
    nowhere: "none",
    otherField: "another field",
    removeTitle: "Take out everywhere",
    removeHelp: (typed: string) =>
      `Where a field asks for a person, it becomes empty. In other texts “[name taken out]” comes in the place of “${typed}”. In all earlier versions too. Nobody can undo that.`,
    confirm: "Yes, this is who I look for. Take out everywhere.",
    confirmError: "Tick this if you are sure.",
    remove: "Take out everywhere",
    removed: (n: number) =>
      n === 1
        ? "Taken out of 1 piece."
        : n === 0
          ? "Nothing stood there any more."
          : `Taken out of ${n} pieces.`,
    instead: "[name taken out]",
    link: "Find somebody who is named",
  },
});
