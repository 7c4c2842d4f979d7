import { defineMessages } from "~/i18n/messages";
import type { DocumentFault } from "~/platform/documents/document-fault";

/** A file that is held up to the mirror. */
export const uploadMessages = defineMessages({
  nl: {
    file: "Of kies een bestand (txt, docx of pdf)",
    fileHint: "Hooguit 10 MB. Een bestand zonder opmaak (txt) leest je eigen browser.",
    fileHintOnServer: "Hooguit 10 MB.",
    send: "Stuur dit bestand naar de server en lees het",
    onServer:
      "Een docx of pdf kan je browser niet zelf lezen. De knop stuurt het bestand naar de server. Daar wordt de tekst eruit gehaald. Het bestand wordt niet bewaard en niet in een logboek gezet. Wat in het vak staat, gaat niet mee.",
    onServerWithText:
      "De knop stuurt het bestand naar de server, met wat in het vak staat. Daar wordt de tekst eruit gehaald. Niets wordt bewaard en niets komt in een logboek.",
    reading: "Je bestand wordt gelezen …",
    read: "De tekst uit je bestand staat nu in het vak.",
    former: "Je vorige tekst",
    formerHelp:
      "Deze tekst stond in het vak voordat je bestand werd gelezen. Hij is nergens bewaard. De knop stuurt hem naar de server en zet hem terug in het vak.",
    putBack: "Zet mijn vorige tekst terug",
    isBack: "Je vorige tekst staat weer in het vak.",
    failed:
      "Het bestand kon niet gestuurd worden. Probeer het over een minuut opnieuw. Je tekst staat er nog.",
    faults: {
      none: "Kies eerst een bestand. Is het leeg? Kies dan een ander.",
      tooLarge: "Dit bestand is groter dan 10 MB. Kopieer de tekst en plak die in het vak.",
      busy: "Er wordt al een bestand gelezen. Probeer het over een minuut opnieuw.",
      oldWord:
        "Dit is een oud Word-bestand, of er zit een wachtwoord op. Bewaar het in Word als docx zonder wachtwoord.",
      otherFile: "Dit bestand is geen txt, docx of pdf met tekst. Kopieer de tekst en plak die in het vak.",
      password: "Op deze pdf zit een wachtwoord. Haal het eraf, of kopieer de tekst en plak die in het vak.",
      noText:
        "In dit bestand staat geen tekst die we kunnen lezen. Is het een scan? Dan is het een plaatje. Zoek het oorspronkelijke bestand.",
      tooMuch: "Dit bestand is te groot om te lezen. Kies een hoofdstuk, kopieer het en plak het in het vak.",
      broken: "Dit bestand is beschadigd of anders dan het lijkt. Kopieer de tekst en plak die in het vak.",
    } satisfies Record<DocumentFault, string>,
  },
  en: {
    file: "Or choose a file (txt, docx or PDF)",
    fileHint: "10 MB at most. A file of plain text (txt) is read by your own browser.",
    fileHintOnServer: "10 MB at most.",
    send: "Send this file to the server and read it",
    onServer:
      "Your browser cannot read a docx or PDF by itself. The button sends the file to the server. There the text is taken out of it. The file is not kept and not put in a log. What stands in the box does not go along.",
    onServerWithText:
      "The button sends the file to the server, with what stands in the box. There the text is taken out of it. Nothing is kept, and nothing is put in a log.",
    reading: "Your file is being read …",
    read: "The text of your file is in the box now.",
    former: "Your former text",
    formerHelp:
      "This text stood in the box before your file was read. It is not kept anywhere. The button sends it to the server and puts it back in the box.",
    putBack: "Put my former text back",
    isBack: "Your former text is in the box again.",
    failed: "The file could not be sent. Try again in a minute. Your text is still here.",
    faults: {
      none: "Choose a file first. Is it empty? Then choose another.",
      tooLarge: "This file is larger than 10 MB. Copy the text and paste it in the box.",
      busy: "A file is being read already. Try again in a minute.",
      oldWord: "This is an old Word file, or it has a password. Save it in Word as docx without a password.",
      otherFile: "This file is no txt, docx or PDF with text. Copy the text and paste it in the box.",
      password: "This PDF has a password. Take it off, or copy the text and paste it in the box.",
      noText:
        "There is no text in this file that we can read. Is it a scan? Then it is a picture. Look for the original file.",
      tooMuch: "This file is too large to read. Choose one chapter, copy it and paste it in the box.",
      broken: "This file is damaged, or other than it seems. Copy the text and paste it in the box.",
    } satisfies Record<DocumentFault, string>,
  },
});
