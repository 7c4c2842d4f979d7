import { defineMessages } from "~/i18n/messages";
import type { PersonFault } from "./check-people";
import type { FileRefusal } from "./file-text";
import type { ListRefusal } from "./name-people.server";

const faultsNl: Record<PersonFault, string> = {
  noEmail: "Hier ontbreekt een mailadres.",
  emailForm: "Dit is geen mailadres. Kijk het na.",
  nameTooLong: "Kort de naam in tot 100 tekens.",
  nameWithoutLetter: "In deze naam staat geen letter. Kijk hem na.",
  nameCharacters: "In deze naam staan tekens die niet kunnen. Haal ze weg.",
  language: "Deze taal kennen we niet. Schrijf nl of en.",
  twice: "Dit adres staat al eerder in de lijst.",
  hasSeat: "Deze persoon heeft al een plaats in deze groep.",
  often: "Dit adres kreeg vandaag al veel uitnodigingen. Probeer het morgen.",
  noSeat: "Voor deze regel is geen vrije plaats meer.",
};
const faultsEn: Record<PersonFault, string> = {
  noEmail: "An e-mail address is missing here.",
  emailForm: "This is not an e-mail address. Check it.",
  nameTooLong: "Shorten the name to 100 characters.",
  nameWithoutLetter: "There is no letter in this name. Check it.",
  nameCharacters: "This name has characters in it that are not possible. Take them out.",
  language: "We do not know this language. Write nl or en.",
  twice: "This address is in the list already, further up.",
  hasSeat: "This person has a seat in this group already.",
  often: "This address has had many invitations today. Try again tomorrow.",
  noSeat: "There is no free seat left for this line.",
};
const filesNl: Record<FileRefusal, string> = {
  empty: "Dit bestand is leeg. Kies een ander.",
  tooLarge:
    "Dit bestand is groter dan 1 MB. Een lijst van 500 mensen is veel kleiner: is dit het goede bestand?",
  workbook: "Dit is een rekenblad (Excel). Kies in je rekenprogramma ‘Opslaan als’ en dan CSV.",
  notText: "Dit bestand is geen lijst maar bijvoorbeeld een afbeelding of PDF. Kies een CSV-bestand.",
};
const filesEn: Record<FileRefusal, string> = {
  empty: "This file is empty. Choose another.",
  tooLarge: "This file is larger than 1 MB. A list of 500 people is much smaller: is this the right file?",
  workbook: "This is a spreadsheet (Excel). Choose ‘Save as’ in your spreadsheet program and then CSV.",
  notText: "This file is not a list but, for example, a picture or a PDF. Choose a CSV file.",
};
const refusalsNl: Record<ListRefusal, string> = {
  nobody: "Vul ten minste één mailadres in, of kies een bestand waar iets in staat.",
  tooMany: "Geef hoogstens 500 mensen tegelijk een plaats. Verdeel de lijst.",
  noAgreement: "Aanvaard eerst de afspraken over gegevens van collega’s.",
  notFound: "Kies voor welke masterclass en groep dit is.",
  unplaced: "Kies eerst een groep voor deze plaatsen.",
  cancelled: "Deze groep gaat niet door. Kies eerst een andere groep voor de plaatsen.",
  over: "Deze groep is al geweest.",
};
const refusalsEn: Record<ListRefusal, string> = {
  nobody: "Enter at least one e-mail address, or choose a file with something in it.",
  tooMany: "Give a seat to 500 people at most at a time. Split the list.",
  noAgreement: "Accept the agreement on the data of colleagues first.",
  notFound: "Choose for which masterclass and group this is.",
  unplaced: "Choose a group for these seats first.",
  cancelled: "This group will not take place. Choose another group for the seats first.",
  over: "This group is over.",
};

/** Giving seats to people by name. */
export const namingMessages = defineMessages({
  nl: {
    title: "Plaatsen geven",
    lead: "Ieder krijgt een mail met een eigen link, en kiest zelf. Eerst zie je wat er gaat gebeuren.",
    group: "Voor welke masterclass en groep?",
    free: (n: number) => (n === 1 ? "1 vrij" : `${n} vrij`),
    noneFree: "Er zijn nu geen vrije plaatsen om te geven.",
    list: "Namen en mailadressen",
    listHint:
      "Eén per regel, hoogstens 500: ‘Naam <mailadres>’, ‘naam; mailadres’ of alleen het adres. Wil je iemand in een andere taal mailen? Zet er ‘; en’ of ‘; nl’ achter.",
    file: "Of kies een CSV-bestand",
    fileHint: "Met een kolom voor het mailadres, en liefst een voor de naam. Een kolom voor de taal mag ook.",
    language: "In welke taal mailen we wie we nog niet kennen?",
    languages: { nl: "Nederlands", en: "Engels" },
    preview: "Bekijk wat er gebeurt",
    previewTitle: "Klopt dit?",
    willHappen: (people: number, free: number) =>
      `${people === 1 ? "Eén persoon krijgt" : `${people} mensen krijgen`} een plaats en een mail. Er ${free === 1 ? "is 1 plaats" : `zijn ${free} plaatsen`} vrij. Er is nog niets verstuurd.`,
    faultsTitle: (n: number) =>
      n === 1 ? "Bij één regel klopt iets niet" : `Bij ${n} regels klopt iets niet`,
    faultsHelp: "Er is nog niets verstuurd. Verbeter de lijst hieronder, of laat deze regels weg.",
    line: "Regel",
    name: "Naam",
    email: "Mailadres",
    mailIn: "Taal",
    fault: "Wat er niet klopt",
    noName: "niet gegeven",
    confirm: (n: number) => (n === 1 ? "Geef deze plaats" : `Geef deze ${n} plaatsen`),
    edit: "Wijzig de lijst",
    skip: "Laat deze regels weg",
    again: "Bekijk opnieuw",
    cancel: "Annuleer",
    faults: faultsNl,
    files: filesNl,
    refusals: refusalsNl,
  },
  en: {
    title: "Give seats",
    lead: "Everybody gets an e-mail with a link of their own, and decides. First you see what will happen.",
    group: "For which masterclass and group?",
    free: (n: number) => (n === 1 ? "1 free" : `${n} free`),
    noneFree: "There are no free seats to give now.",
    list: "Names and e-mail addresses",
    listHint:
      "One per line, 500 at most: ‘Name <address>’, ‘name; address’ or the address alone. To write to somebody in another language, put ‘; en’ or ‘; nl’ after it.",
    file: "Or choose a CSV file",
    fileHint:
      "With a column for the e-mail address, and preferably one for the name. A column for the language is fine too.",
    language: "In which language do we write to people who are new here?",
    languages: { nl: "Dutch", en: "English" },
    preview: "See what will happen",
    previewTitle: "Is this right?",
    willHappen: (people: number, free: number) =>
      `${people === 1 ? "One person gets" : `${people} people get`} a seat and an e-mail. There ${free === 1 ? "is 1 free seat" : `are ${free} free seats`}. Nothing has been sent yet.`,
    faultsTitle: (n: number) =>
      n === 1 ? "Something is wrong with one line" : `Something is wrong with ${n} lines`,
    faultsHelp: "Nothing has been sent yet. Correct the list below, or leave these lines out.",
    line: "Line",
    name: "Name",
    email: "E-mail address",
    mailIn: "Language",
    fault: "What is wrong",
    noName: "not given",
    confirm: (n: number) => (n === 1 ? "Give this seat" : `Give these ${n} seats`),
    edit: "Change the list",
    skip: "Leave these lines out",
    again: "Look again",
    cancel: "Cancel",
    faults: faultsEn,
    files: filesEn,
    refusals: refusalsEn,
  },
});
