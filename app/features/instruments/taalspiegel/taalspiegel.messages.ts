import { defineMessages } from "~/i18n/messages";

/** The page of the Taalspiegel, and what the method says of each category. */
export const taalspiegelMessages = defineMessages({
  nl: {
    title: "Taalspiegel",
    lead: "Leg je eigen tekst voor de spiegel. Hij wijst woorden aan en zegt waarom. Jij beslist.",
    limits:
      "Hij herkent woorden, geen bedoelingen, en leest alleen Nederlands. Staat er niets, dan kan een tekst nog steeds kil zijn. Haal eerst namen en gegevens van personen eruit.",
    text: "Je tekst",
    textHint: "Plak of typ hooguit zo’n vijftienduizend woorden (100.000 tekens).",
    look: "Bekijk mijn tekst",
    lookOnServer: "Stuur mijn tekst naar de server en bekijk hem",
    onServer:
      "De knop stuurt je tekst naar de server. Daar wordt hij gelezen, niet bewaard en niet in een logboek gezet.",
    inBrowser: "Je tekst wordt in je eigen browser gelezen. Hij gaat nergens heen.",
    empty: "Plak of typ eerst een tekst.",
    tooLong: (characters: number) =>
      `Je tekst heeft ${characters.toLocaleString("nl-NL")} tekens. De spiegel leest er hooguit 100.000: kies een hoofdstuk.`,
    tooLongPlain: "Je tekst heeft meer dan 100.000 tekens. Kies een hoofdstuk.",
    none: "De spiegel wijst niets aan. Loop de vijf vragen van de les na: die ziet hij niet.",
    most: "De spiegel stopt bij 500 vondsten. Staat er meer in je tekst? Bekijk dat deel dan apart.",
    result: "Wat de spiegel ziet",
    counts: "Wat er is aangewezen",
    marked: "Je tekst, met wat is aangewezen",
    findings: "Woord voor woord",
    suggestion: "Wat kan",
    reason: "Waarom de methode hierop let",
    leaveOut: "Laat het hier weg",
    lastPart: (word: string) => `Maak er ‘${word}’ van`,
    lastPartOf: "Maak er ‘…’ van",
    own: "Of schrijf het zelf",
    ownHint: "Kies per woord. Wat je openlaat, blijft staan.",
    rewrite: "Maak een kopie met mijn keuzes",
    rewrittenTitle: "Je tekst met jouw keuzes",
    rewritten: "Na",
    rewrittenHint:
      "Lees hem nog eens hardop: een zin kan nu haperen. Je oude tekst staat hierboven nog. Bewaar ze allebei.",
    copy: "Kopieer",
    copied: "Gekopieerd.",
    keepTitle: "Bewaar als stuk",
    keepHelp:
      "Bewaar je dit, dan gaan je tekst en je herschreven tekst naar de server. Ze staan daarna bij Mijn stukken, tot jij ze verwijdert. Tot jij ze deelt, leest niemand anders ze. Haal eerst namen en gegevens van personen weg.",
    keepWhat: "Welke tekst is dit?",
    keep: "Bewaar voor en na als stuk",
    keepTooLong: (characters: number) =>
      `Een stuk bewaart hooguit 39.500 tekens voor en 39.500 na. Jouw tekst heeft er ${characters.toLocaleString("nl-NL")}. Er is niets bewaard. Kies een hoofdstuk, of kopieer je tekst hieronder.`,
    keepTooLongPlain:
      "Een stuk bewaart hooguit 39.500 tekens voor en 39.500 na. Jouw tekst is langer. Er is niets bewaard. Kies een hoofdstuk, of maak een kopie.",
    keepFull: "Je hebt al honderd stukken. Er is niets bewaard. Verwijder er eerst een bij Mijn stukken.",
    fromPiece: (title: string) => `Deze tekst komt uit je stuk ‘${title}’.`,
    pieceUntitled: "nog zonder naam",
    toPiece: "Terug naar het stuk",
    fromCity: "Uit: Stadswoorden van",
    fromNobody: "een lijst zonder naam",
    cityWhy: "Jullie zetten dit woord op de lijst. Waarom staat er niet bij.",
    cityInstead: "Dat staat niet op de lijst. Vraag het aan wie de lijst maakt.",
    cityLists: (names: string) => `De spiegel wijst ook woorden aan uit Stadswoorden van ${names}.`,
    category: {
      lack: {
        name: "Mensen genoemd naar een tekort",
        reason:
          "De methode gaat uit van ieders talent. Een woord dat alleen een tekort noemt, stuurt de vraag en de daad die volgen.",
      },
      place: {
        name: "Een buurt als probleem",
        reason:
          "Een leefbare stad maak je samen met wie er woont. Een buurt die een probleem heet, heeft geen makers meer.",
      },
      object: {
        name: "Mensen als onderwerp van beleid",
        reason:
          "Wie wordt toegeleid of geactiveerd, doet zelf niets in de zin. De methode zoekt motivatie en eigenaarschap, en die zitten bij de persoon.",
      },
      giving: {
        name: "Hulp in één richting",
        reason: "Het uitgangspunt is wederkerigheid: wat kan ik voor jou doen, wat kan jij voor mij doen?",
      },
      origin: {
        name: "Herkomst waar het vak is bedoeld",
        reason:
          "De methode brengt vakgenoten bij elkaar. Een vak deel je met een vakgenoot, een herkomst niet.",
      },
      legal: {
        name: "Woorden van de wet",
        reason: "Hangt er een recht, een plicht, geld of een termijn aan, dan blijft het woord. Op die plek.",
      },
      city: {
        name: "Een woord van jullie lijst",
        reason: "Wie de stad kent, weet welke woorden er pijn doen. Deze lijst maakten jullie zelf.",
      },
    },
  },
  en: {
    title: "Language mirror",
    lead: "Hold your own text up to the mirror. It points at words and says why. You decide.",
    limits:
      "It knows words, not intentions, and reads Dutch only. A text in which it finds nothing can still be cold. Take names and details of people out first.",
    text: "Your text",
    textHint: "Paste or type at most some fifteen thousand words (100,000 characters), in Dutch.",
    look: "Look at my text",
    lookOnServer: "Send my text to the server and look at it",
    onServer: "The button sends your text to the server. There it is read, not kept and not put in a log.",
    inBrowser: "Your text is read in your own browser. It goes nowhere.",
    empty: "Paste or type a text first.",
    tooLong: (characters: number) =>
      `Your text has ${characters.toLocaleString("en-GB")} characters. The mirror reads 100,000 at most: choose one chapter.`,
    tooLongPlain: "Your text has more than 100,000 characters. Choose one chapter.",
    none: "The mirror points at nothing. Go through the five questions of the lesson: those it cannot see.",
    most: "The mirror stops at 500 findings. Is there more in your text? Then look at that part by itself.",
    result: "What the mirror sees",
    counts: "What it points at",
    marked: "Your text, with what it points at",
    findings: "Word by word",
    suggestion: "What you could do",
    reason: "Why the method looks at this",
    leaveOut: "Leave it out here",
    lastPart: (word: string) => `Make it ‘${word}’`,
    lastPartOf: "Make it ‘…’",
    own: "Or write it yourself",
    ownHint: "Choose word by word. What you leave empty stays as it is.",
    rewrite: "Make a copy with my choices",
    rewrittenTitle: "Your text with your choices",
    rewritten: "After",
    rewrittenHint:
      "Read it aloud once more: a sentence may stumble now. Your old text is still above. Keep them both.",
    copy: "Copy",
    copied: "Copied.",
    keepTitle: "Keep it as a piece",
    keepHelp:
      "If you keep this, your text and your rewritten text go to the server. They are at My work from then on, until you delete them. Until you share them, nobody else reads them. First take out names and details of people.",
    keepWhat: "Which text is this?",
    keep: "Keep before and after as a piece",
    keepTooLong: (characters: number) =>
      `A piece keeps 39,500 characters before and 39,500 after at most. Your text has ${characters.toLocaleString("en-GB")}. Nothing has been kept. Choose one chapter, or copy your text below.`,
    keepTooLongPlain:
      "A piece keeps 39,500 characters before and 39,500 after at most. Your text is longer. Nothing has been kept. Choose one chapter, or make a copy.",
    keepFull: "You have a hundred pieces already. Nothing has been kept. First delete one at My work.",
    fromPiece: (title: string) => `This text comes from your piece “${title}”.`,
    pieceUntitled: "no name yet",
    toPiece: "Back to the piece",
    fromCity: "From: City words of",
    fromNobody: "a list without a name",
    cityWhy: "You put this word on the list. It does not say why.",
    cityInstead: "That is not on the list. Ask who makes the list.",
    cityLists: (names: string) => `The mirror also points at words from City words of ${names}.`,
    category: {
      lack: {
        name: "People named after a lack",
        reason:
          "The method starts from everybody’s talent. A word that only names a lack steers the question and the act that follow.",
      },
      place: {
        name: "A neighbourhood as a problem",
        reason:
          "A liveable city is made together with who lives there. A neighbourhood that is called a problem has no makers left.",
      },
      object: {
        name: "People as objects of policy",
        reason:
          "Whoever is led or activated does nothing in the sentence. The method looks for motivation and ownership, and those are with the person.",
      },
      giving: {
        name: "Help in one direction",
        reason: "Reciprocity is where the method starts: what can I do for you, what can you do for me?",
      },
      origin: {
        name: "Origin where the craft is meant",
        reason:
          "The method brings people of one craft together. A craft is shared with a colleague, an origin is not.",
      },
      legal: {
        name: "Words of the law",
        reason: "When a right, a duty, money or a deadline hangs on it, the word stays. In that place.",
      },
      city: {
        name: "A word from your list",
        reason: "Whoever knows the city knows which words hurt there. You made this list yourselves.",
      },
    },
  },
});
