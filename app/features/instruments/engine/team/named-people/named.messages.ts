import { defineMessages } from "~/i18n/messages";
import { mostNamed } from "./named-people";

/** Finding somebody who is named in pieces, and taking them out of all of them. */
export const namedMessages = defineMessages({
  nl: {
    title: "Iemand in stukken vinden",
    lead: "Wil iemand niet meer genoemd worden? Zoek de voorletters, de rol of de naam. Je ziet in welke stukken en velden die staat, ook in eerdere versies, vastgelegde versies, opmerkingen en overgenomen teksten.",
    ofTeam: (organisation: string) => `Er wordt gezocht in alle stukken van ${organisation}.`,
    ofMine: "Er wordt gezocht in de stukken die van jou alleen zijn.",
    label: "Voorletters, rol of naam",
    hint: "Hele woorden, zoals ze in het stuk staan. Hoofdletters en accenten maken niet uit.",
    find: "Zoek",
    tooLittle: "Typ ten minste twee letters, en hoogstens tien woorden.",
    none: (typed: string) => `‘${typed}’ staat in geen van deze stukken.`,
    found: (n: number) => (n === 1 ? "Gevonden in 1 stuk" : `Gevonden in ${n} stukken`),
    foundMore: (n: number) =>
      `Dit staat in meer dan ${n} stukken. Je ziet de ${n} die het laatst veranderden. Zoek je één mens, typ dan meer van de naam of de rol.`,
    piece: "Stuk",
    now: "Velden nu",
    earlier: "Velden in eerdere versies",
    beside: "En verder",
    versions: (n: number) => (n === 1 ? "1 versie" : `${n} versies`),
    nowhere: "geen",
    otherField: "een ander veld",
    removeTitle: "Overal weghalen",
    removeHelp: (typed: string) =>
      `Waar een veld naar een persoon vraagt, wordt het leeg. In andere teksten komt ‘[naam weggehaald]’ op de plaats van ‘${typed}’. Ook in eerdere en vastgelegde versies, opmerkingen en overgenomen teksten. Niemand kan dat terugdraaien.`,
    edition: (number: number) => `Vastgelegde versie ${number}`,
    inReason: "de reden van intrekken",
    signs: "wie tekende of vastlegde (blijft staan)",
    comment: "Opmerking",
    source: "Overgenomen tekst",
    stays:
      "Wie een vastgelegde versie tekent, hoort bij het besluit. Die naam en rol blijven daar staan. De naam van een account blijft staan tot wie het account heeft, het verwijdert.",
    alsoOutside:
      "Wat mensen downloadden of al typten op een apparaat zonder internet, staat niet hier. Dat vinden we niet.",
    confirm: "Ja, dit is wie ik zoek. Haal overal weg.",
    confirmError: "Zet een vinkje als je het zeker weet.",
    remove: "Haal overal weg",
    removed: (n: number) =>
      n === 1
        ? "Weggehaald uit 1 stuk."
        : n === 0
          ? "Er stond niets meer dat weg kon."
          : n < mostNamed
            ? `Weggehaald uit ${n} stukken.`
            : `Weggehaald uit ${n} stukken. Er kunnen er meer zijn: zoek nog een keer.`,
    link: "Vind iemand die genoemd wordt",
  },
  en: {
    title: "Find somebody in pieces",
    lead: "Does somebody no longer want to be named? Look for the initials, the role or the name. You see in which pieces and fields they stand, also in earlier versions, frozen versions, comments and texts that were taken over.",
    ofTeam: (organisation: string) => `All pieces of ${organisation} are looked through.`,
    ofMine: "The pieces that are yours alone are looked through.",
    label: "Initials, role or name",
    hint: "Whole words, as they stand in the piece. Capitals and accents make no difference.",
    find: "Search",
    tooLittle: "Type at least two letters, and at most ten words.",
    none: (typed: string) => `“${typed}” stands in none of these pieces.`,
    found: (n: number) => (n === 1 ? "Found in 1 piece" : `Found in ${n} pieces`),
    foundMore: (n: number) =>
      `This stands in more than ${n} pieces. You see the ${n} that changed last. If you look for one person, type more of the name or the role.`,
    piece: "Piece",
    now: "Fields now",
    earlier: "Fields in earlier versions",
    beside: "And also",
    versions: (n: number) => (n === 1 ? "1 version" : `${n} versions`),
    nowhere: "none",
    otherField: "another field",
    removeTitle: "Take out everywhere",
    removeHelp: (typed: string) =>
      `Where a field asks for a person, it becomes empty. In other texts “[name taken out]” comes in the place of “${typed}”. In earlier and frozen versions, comments and texts that were taken over too. Nobody can undo that.`,
    edition: (number: number) => `Frozen version ${number}`,
    inReason: "the reason for withdrawing",
    signs: "who signed or froze it (stays)",
    comment: "Comment",
    source: "Text taken over",
    stays:
      "Whoever signs a frozen version belongs to the decision. That name and role stay there. The name of an account stays until whoever has the account deletes it.",
    alsoOutside:
      "What people downloaded, or typed on a device without internet, is not here. We do not find that.",
    confirm: "Yes, this is who I look for. Take out everywhere.",
    confirmError: "Tick this if you are sure.",
    remove: "Take out everywhere",
    removed: (n: number) =>
      n === 1
        ? "Taken out of 1 piece."
        : n === 0
          ? "Nothing stood there any more that could go."
          : n < mostNamed
            ? `Taken out of ${n} pieces.`
            : `Taken out of ${n} pieces. There may be more: search once more.`,
    link: "Find somebody who is named",
  },
});
