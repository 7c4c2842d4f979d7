import { defineMessages } from "~/i18n/messages";
import type { FileFault } from "./statement-file";

type UploadFault = FileFault | "noIban";

const again = "Download bij je bank het afschrift als CAMT.053 (XML) en kies dat bestand.";
const faultsNl: Record<UploadFault, string> = {
  none: "Kies het bestand met het afschrift.",
  tooLarge: "Dit bestand is te groot. Download een kortere periode.",
  picture: `Dit is een afbeelding. ${again}`,
  pdf: `Dit is een PDF. ${again}`,
  zip: "Dit is een zip-bestand. Pak het eerst uit en kies het XML-bestand dat erin zit.",
  mt940: `Dit is een MT940-bestand. ${again}`,
  notXml: `Dit is geen XML, misschien een CSV-bestand. ${again}`,
  unreadable: "De tekens in dit bestand zijn niet te lezen. Download het afschrift opnieuw.",
  doctype:
    "In dit bestand staat een DOCTYPE. Dat hoort niet in een afschrift en lezen we niet. Download het afschrift opnieuw.",
  malformed: "Dit bestand is beschadigd of niet compleet. Download het afschrift opnieuw.",
  otherMessage: `Dit bestand is geen afschrift in CAMT.053, misschien CAMT.052 of CAMT.054. ${again}`,
  noStatement: "In dit bestand staat geen afschrift.",
  incomplete:
    "In dit bestand mist een rekening, een datum, een bedrag of een saldo. Download het afschrift opnieuw.",
  otherCurrency:
    "Dit is een afschrift van een rekening in een andere munt. We lezen alleen rekeningen in euro.",
  doesNotAddUp:
    "De boekingen in dit bestand tellen niet op tot het verschil tussen de saldi. Download het afschrift opnieuw.",
  noIban: "Vul eerst het rekeningnummer van de stichting in, bij Stichting.",
};
const anew = "Download the statement from your bank as CAMT.053 (XML), and choose that file.";
const faultsEn: Record<UploadFault, string> = {
  none: "Choose the file with the statement.",
  tooLarge: "This file is too large. Download a shorter period.",
  picture: `This is a picture. ${anew}`,
  pdf: `This is a PDF. ${anew}`,
  zip: "This is a zip file. Unpack it first, and choose the XML file that is in it.",
  mt940: `This is an MT940 file. ${anew}`,
  notXml: `This is not XML, perhaps a CSV file. ${anew}`,
  unreadable: "The characters in this file cannot be read. Download the statement again.",
  doctype:
    "This file has a DOCTYPE. That has no place in a statement, and we do not read it. Download the statement again.",
  malformed: "This file is damaged or not complete. Download the statement again.",
  otherMessage: `This file is no statement in CAMT.053, perhaps CAMT.052 or CAMT.054. ${anew}`,
  noStatement: "There is no statement in this file.",
  incomplete:
    "An account, a day, an amount or a balance is missing in this file. Download the statement again.",
  otherCurrency: "This is a statement of an account in another currency. We read accounts in euro only.",
  doesNotAddUp:
    "The bookings in this file do not add up to the difference between the balances. Download the statement again.",
  noIban: "Fill in the foundation's account number first, under Foundation.",
};

/** Taking in bank statements at the desk. */
export const statementMessages = defineMessages({
  nl: {
    title: "Afschrift inlezen",
    lead: "Kies een afschrift van de rekening van de stichting. Wat duidelijk bij een bestelling hoort, wordt meteen geboekt. De rest wacht op jouw keuze. Twee keer hetzelfde bestand inlezen kan geen kwaad.",
    file: "Bestand met het afschrift (CAMT.053)",
    hint: "XML, hoogstens 3 MB. Een dag, een week of een maand: overlap geeft niet.",
    send: "Lees in",
    faults: faultsNl,
    otherAccount: (iban: string) =>
      `Dit is een afschrift van rekening ${iban}. Dat is niet de rekening van de stichting. Er is niets ingelezen.`,
    foreign: (n: number) =>
      n === 1
        ? "1 boeking is in een andere munt dan de euro. Die is niet ingelezen:"
        : `${n} boekingen zijn in een andere munt dan de euro. Die zijn niet ingelezen:`,
    last: "Laatst ingelezen",
    none: "Er is nog geen afschrift ingelezen.",
    statement: "Afschrift",
    period: "Periode",
    uploaded: "Ingelezen",
    entries: "Boekingen",
    until: (from: string, until: string) => (from === until ? from : `${from} tot en met ${until}`),
    see: (reference: string) => `Bekijk de boekingen van ${reference}`,
    toEntries: "Naar de boekingen",
  },
  en: {
    title: "Upload a statement",
    lead: "Choose a statement of the foundation's account. What clearly belongs to an order is booked at once. The rest waits for your choice. Uploading the same file twice does no harm.",
    file: "File with the statement (CAMT.053)",
    hint: "XML, 3 MB at most. A day, a week or a month: overlap does not matter.",
    send: "Upload",
    faults: faultsEn,
    otherAccount: (iban: string) =>
      `This is a statement of account ${iban}. That is not the foundation's account. Nothing has been booked.`,
    foreign: (n: number) =>
      n === 1
        ? "1 booking is in another currency than the euro. It has not been booked:"
        : `${n} bookings are in another currency than the euro. They have not been booked:`,
    last: "Uploaded last",
    none: "No statement has been uploaded yet.",
    statement: "Statement",
    period: "Period",
    uploaded: "Uploaded",
    entries: "Bookings",
    until: (from: string, until: string) => (from === until ? from : `${from} to ${until}`),
    see: (reference: string) => `See the bookings of ${reference}`,
    toEntries: "To the bookings",
  },
});
