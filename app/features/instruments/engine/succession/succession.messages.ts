import { defineMessages } from "~/i18n/messages";

/** A piece that follows an earlier one, and the two beside each other. */
export const successionMessages = defineMessages({
  nl: {
    nextYear: "Begin de versie van volgend jaar",
    lookAgain: "Kijk opnieuw",
    nextYearLead:
      "Je begint een nieuw stuk, met dit stuk ernaast. Dit stuk blijft zoals het is. Het nieuwe is van dezelfde mensen: wie dit stuk leest of verandert, kan dat ook met het nieuwe.",
    begun: "Er is al een stuk dat op dit stuk volgt",
    begunOn: (title: string, day: string) => `${title}, begonnen op ${day}`,
    startTitle: "Waarmee begin je?",
    edition: (number: number, standing: string) => `De tekst van vastgelegde versie ${number} (${standing})`,
    present: "De tekst zoals die nu in het stuk staat",
    empty: "Leeg, met dit stuk ernaast om te vergelijken",
    people: "Mensen die erin staan",
    peopleHelp:
      "Wie met initialen of een rol genoemd is, gaat niet vanzelf mee. Vraag eerst opnieuw of ze genoemd mogen worden. Het nieuwe stuk vraagt je een nieuwe dag waarop je het hun weer vraagt.",
    peopleAsked: "Ik heb deze mensen opnieuw gevraagd. Neem hen mee.",
    begin: "Begin",
    // Ernaast
    beside: "Naast het vorige",
    besideLead: "Wat erbij kwam en wat wegviel, is aangegeven, per veld.",
    before: (day: string) => `Vorige, van ${day}`,
    now: "Nu",
    none: "Dit stuk volgt op geen ander stuk",
    noneHelp:
      "Er is niets om ernaast te leggen. Misschien is het vorige stuk verwijderd, of mag je het niet lezen.",
    nothing: "In beide stukken staat nog niets.",
    toPiece: "Verder met dit stuk",
    toPrevious: "Naar het vorige stuk",
  },
  en: {
    nextYear: "Begin next year’s version",
    lookAgain: "Look again",
    nextYearLead:
      "You begin a new piece, with this one beside it. This piece stays as it is. The new one belongs to the same people: whoever reads or changes this piece can do so with the new one too.",
    begun: "There is a piece already that follows this one",
    begunOn: (title: string, day: string) => `${title}, begun on ${day}`,
    startTitle: "What do you begin with?",
    edition: (number: number, standing: string) => `The text of frozen version ${number} (${standing})`,
    present: "The text as it stands in the piece now",
    empty: "Empty, with this piece beside it to compare",
    people: "People in it",
    peopleHelp:
      "Who is named by initials or a role does not come along by itself. First ask again whether they may be named. The new piece asks you for a new day on which you ask them again.",
    peopleAsked: "I asked these people again. Take them along.",
    begin: "Begin",
    beside: "Beside the one before",
    besideLead: "What was added and what was dropped is marked, field by field.",
    before: (day: string) => `Before, of ${day}`,
    now: "Now",
    none: "This piece follows no other piece",
    noneHelp:
      "There is nothing to put beside it. The piece before may have been deleted, or you may not be allowed to read it.",
    nothing: "Nothing stands in either piece yet.",
    toPiece: "Go on with this piece",
    toPrevious: "To the piece before",
  },
});
