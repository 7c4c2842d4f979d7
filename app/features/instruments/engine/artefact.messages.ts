import { defineMessages } from "~/i18n/messages";

/** What somebody made with the instruments: the list, the page of one, its history. */
export const artefactMessages = defineMessages({
  nl: {
    list: "Mijn stukken",
    listLead:
      "Wat je met de hulpmiddelen van de methode maakt. Het blijft van jou, ook als je masterclass voorbij is.",
    emptyTitle: "Je hebt nog geen stuk",
    emptyHelp: "Begin er een. Wat je in een les schreef, kun je meenemen.",
    beginTitle: "Een nieuw stuk",
    begin: "Begin",
    changedOn: (day: string) => `laatst veranderd op ${day}`,
    untitled: "nog zonder naam",
    // Beginnen
    takeTitle: "Wat je al schreef",
    takeHelp: "Dit schreef je in de lessen. Kies wat je meeneemt. In de les blijft het staan zoals het is.",
    full: "Je hebt al honderd stukken",
    fullHelp: "Verwijder er eerst een dat je niet meer nodig hebt. Je vindt ze bij Mijn stukken.",
    nothingToTake: "Je schreef hierover nog niets in de lessen. Je begint met een leeg stuk.",
    // Het stuk
    filledIn: (filled: number, of: number) => `${filled} van ${of} ingevuld`,
    contents: "In dit stuk",
    more: "Bewaren",
    readBy: "Alleen jij leest dit stuk.",
    readByTeam: (organisation: string) =>
      `Dit stuk is van ${organisation}. Wie daar werkt en bij dit stuk gevraagd is, leest het.`,
    readOnly: "Je mag dit stuk lezen en niet veranderen. Kopieer je tekst als je hem wilt houden.",
    nothingHere: "Hier is nog niets ingevuld.",
    clearRow: "Haal weg",
    goneRow: "weggehaald",
    rowsFull: (most: number) => `Er passen er ${most} in. Haal er eerst een weg als je er nog een wilt.`,
    pdf: "Download als pdf",
    json: "Download als bestand voor een programma (json)",
    history: "Geschiedenis",
    remove: "Verwijder dit stuk",
    sources: "Waar dit vandaan komt",
    save: "Bewaar",
    saved: "Je stuk is bewaard.",
    saveHelp: "Wat je typt wordt vanzelf bewaard.",
    notAll: "Niet alles is bewaard",
    conflictAt: (label: string) => `Er zijn twee versies van ‘${label}’`,
    yours: "Jouw tekst hier",
    faults: {
      tooLong: (length: number, most: number) =>
        `Dit zijn ${length} tekens. Er passen er ${most} in. Maak de tekst korter.`,
      rows: (most: number) => `Er passen er ${most} in. Haal er eerst een weg.`,
      full: "Met deze tekst is het stuk te lang. Maak deze of een andere tekst korter.",
      invalid: "Dit past hier niet. Kies of typ het opnieuw.",
    },
    askAgain: "Vraag het deze mensen opnieuw",
    askAgainHelp:
      "In dit stuk staan mensen die tot een bepaalde dag genoemd mochten worden. Die dag is voorbij. Mogen ze blijven? Kies dan een nieuwe dag.",
    toDay: "Naar de dag",
    removePeople: "Haal deze mensen weg",
    people: "Mensen in dit stuk",
    peopleHelp:
      "In dit stuk of in een eerdere versie noem je iemand. Wil iemand dat niet meer? Haal dan iedereen weg, ook uit de geschiedenis. Dat kun je niet terugdraaien.",
    newer: "Dit stuk kan even niet geopend worden",
    newerHelp: "De site wordt net vernieuwd. Probeer het over een minuut opnieuw. Er is niets verloren.",
    unkept: {
      title: "Je tekst is niet bewaard",
      gone: "Dit stuk is er niet meer, of het is niet meer voor jou open. Wat je typte staat hieronder. Kopieer wat je wilt houden.",
      readOnly:
        "Je mag dit stuk lezen en niet meer veranderen. Wat je typte staat hieronder. Kopieer wat je wilt houden.",
      newer:
        "De site wordt net vernieuwd. Wat je typte staat hieronder. Probeer het over een minuut opnieuw.",
      yourText: "Je tekst",
    },
    tryAgain: "Probeer het opnieuw",
    noDocument: "Dit stuk kan niet meer bewaard worden. Kopieer je tekst als je hem wilt houden.",
    tooManyDocuments: "Je maakt al een paar documenten tegelijk. Wacht even en probeer het opnieuw.",
    // Geschiedenis
    historyLead:
      "Eerdere versies van dit stuk. Je kunt er een terugzetten; wat er nu staat, komt dan in deze lijst.",
    noHistory: "Er zijn nog geen eerdere versies. Ze komen hier zodra je iets weghaalt of herschrijft.",
    versionOf: (moment: string) => `Versie van ${moment}`,
    differs: (n: number) =>
      n === 0 ? "zegt hetzelfde als nu" : n === 1 ? "1 veld is nu anders" : `${n} velden zijn nu anders`,
    look: "Bekijk de verschillen",
    then: "Toen",
    present: "Nu",
    empty: "leeg",
    restore: "Zet deze versie terug",
    restored: "De versie is teruggezet. Wat er stond, vind je hieronder.",
    changed: "Het stuk is intussen veranderd",
    changedHelp: "Er is niets teruggezet en niets verloren. Bekijk de verschillen opnieuw voor je kiest.",
    added: "erbij:",
    removed: "weg:",
    // Verwijderen
    removeTitle: "Dit stuk verwijderen?",
    removeHelp:
      "Het stuk verdwijnt met al zijn eerdere versies. Niemand kan het terughalen. Download het eerst als je het wilt houden.",
    removeYes: "Verwijder voor altijd",
    keep: "Nee, ik houd het",
    // In de les
    inLesson: (name: string) => `Je ${name}`,
    inLessonNew: "Leg dit vast in een stuk dat van jou blijft. Wat je hier schreef, kun je meenemen.",
    goOn: (name: string) => `Verder met je ${name}`,
    fileName: "stuk",
  },
  en: {
    list: "My work",
    listLead:
      "What you make with the instruments of the method. It stays yours, also when your masterclass is over.",
    emptyTitle: "You have made nothing yet",
    emptyHelp: "Begin something. You can take along what you wrote in a lesson.",
    beginTitle: "Something new",
    begin: "Begin",
    changedOn: (day: string) => `last changed on ${day}`,
    untitled: "no name yet",
    takeTitle: "What you wrote before",
    takeHelp: "You wrote this in the lessons. Choose what you take along. In the lesson it stays as it is.",
    full: "You have a hundred pieces already",
    fullHelp: "First delete one that you do not need any more. You find them at My work.",
    nothingToTake: "You have written nothing about this in the lessons yet. You begin with an empty piece.",
    filledIn: (filled: number, of: number) => `${filled} of ${of} filled in`,
    contents: "In this piece",
    more: "Keep it",
    readBy: "Only you read this piece.",
    readByTeam: (organisation: string) =>
      `This piece belongs to ${organisation}. Who works there and was asked to it reads it.`,
    readOnly: "You may read this piece and not change it. Copy your text if you want to keep it.",
    nothingHere: "Nothing has been filled in here yet.",
    clearRow: "Take out",
    goneRow: "taken out",
    rowsFull: (most: number) => `There is room for ${most}. Take one out first if you want another.`,
    pdf: "Download as PDF",
    json: "Download as a file for a program (JSON)",
    history: "History",
    remove: "Delete this piece",
    sources: "Where this comes from",
    save: "Save",
    saved: "Your piece has been saved.",
    saveHelp: "What you type is saved by itself.",
    notAll: "Not everything has been saved",
    conflictAt: (label: string) => `There are two versions of “${label}”`,
    yours: "Your text here",
    faults: {
      tooLong: (length: number, most: number) =>
        `This is ${length} characters. At most ${most} fit. Make the text shorter.`,
      rows: (most: number) => `There is room for ${most}. Take one out first.`,
      full: "With this text the piece is too long. Make this or another text shorter.",
      invalid: "This does not fit here. Choose or type it again.",
    },
    askAgain: "Ask these people again",
    askAgainHelp:
      "In this piece are people who might be named until a certain day. That day has passed. May they stay? Then choose a new day.",
    toDay: "To the day",
    removePeople: "Take these people out",
    people: "People in this piece",
    peopleHelp:
      "In this piece or in an earlier version you name somebody. Do they no longer want that? Then take everybody out, from the history too. You cannot undo this.",
    newer: "This piece cannot be opened just now",
    newerHelp: "The site is being renewed. Try again in a minute. Nothing has been lost.",
    unkept: {
      title: "Your text has not been saved",
      gone: "This piece is no longer there, or no longer open to you. What you typed is below. Copy what you want to keep.",
      readOnly:
        "You may read this piece and no longer change it. What you typed is below. Copy what you want to keep.",
      newer: "The site is being renewed. What you typed is below. Try again in a minute.",
      yourText: "Your text",
    },
    tryAgain: "Try again",
    noDocument: "This piece can no longer be saved. Copy your text if you want to keep it.",
    tooManyDocuments: "You are already making a few documents at once. Wait a moment and try again.",
    historyLead:
      "Earlier versions of this piece. You can put one back; what stands there now then comes into this list.",
    noHistory: "There are no earlier versions yet. They come here once you take something out or rewrite it.",
    versionOf: (moment: string) => `Version of ${moment}`,
    differs: (n: number) =>
      n === 0
        ? "says the same as now"
        : n === 1
          ? "1 field is different now"
          : `${n} fields are different now`,
    look: "See the differences",
    then: "Then",
    present: "Now",
    empty: "empty",
    restore: "Put this version back",
    restored: "The version has been put back. What stood there is below.",
    changed: "The piece was changed meanwhile",
    changedHelp:
      "Nothing has been put back and nothing has been lost. See the differences again before you choose.",
    added: "added:",
    removed: "removed:",
    removeTitle: "Delete this piece?",
    removeHelp:
      "The piece goes with all its earlier versions. Nobody can bring it back. Download it first if you want to keep it.",
    removeYes: "Delete for good",
    keep: "No, I keep it",
    inLesson: (name: string) => `Your ${name}`,
    inLessonNew: "Record this in a piece that stays yours. You can take along what you wrote here.",
    goOn: (name: string) => `Go on with your ${name}`,
    fileName: "piece",
  },
});
