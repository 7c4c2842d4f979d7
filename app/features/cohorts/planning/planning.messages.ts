import { defineMessages } from "~/i18n/messages";
import type { FirstDatesFault } from "./first-dates";

const faultsNl: Record<FirstDatesFault, string> = {
  startWrong: "Vul een dag en tijd in, bijvoorbeeld 12-01-2027 10.00.",
  endWrong: "Vul een tijd in die na het begin komt, bijvoorbeeld 12.30.",
  countWrong: "Vul een heel aantal in van 1 tot 12.",
  everyWrong: "Kies hoe vaak de groep bij elkaar komt.",
};
const faultsEn: Record<FirstDatesFault, string> = {
  startWrong: "Fill in a day and time, for example 12/01/2027 10:00.",
  endWrong: "Fill in a time after the start, for example 12:30.",
  countWrong: "Fill in a whole number from 1 to 12.",
  everyWrong: "Choose how often the group meets.",
};

/** The first step of a new group. */
export const planningMessages = defineMessages({
  nl: {
    lead: "Begin met de eerste bijeenkomst. De andere vullen we voor je in, met wat gebruikelijk is. Daarna kun je alles nog veranderen.",
    copyLead: (name: string) =>
      `Je maakt een kopie van ${name}: alles behalve de data en de deelnemers. Kies wanneer de nieuwe groep begint. Daarna kun je alles nog veranderen.`,
    copy: "Kopieer",
    copyHint: "Lijkt de groep op een die er al is? Open die groep en kies Kopieer.",
    start: "Eerste bijeenkomst: dag en begin",
    end: "Einde",
    count: "Aantal bijeenkomsten",
    every: "Hoe vaak",
    weeks: { "1": "Elke week", "2": "Om de week", "4": "Elke vier weken" } as Record<string, string>,
    next: "Vul de groep in",
    byHand: "Vul alles zelf in",
    faults: faultsNl,
    checkDates: "De data staan ingevuld. Kijk of er een vakantie of feestdag bij zit, en vul de rest aan.",
  },
  en: {
    lead: "Begin with the first session. We fill in the others for you, with what is usual. You can still change everything after that.",
    copyLead: (name: string) =>
      `You are making a copy of ${name}: everything but the dates and the participants. Choose when the new group begins. You can still change everything after that.`,
    copy: "Copy",
    copyHint: "Is the group like one that is there already? Open that group and choose Copy.",
    start: "First session: day and start",
    end: "End",
    count: "Number of sessions",
    every: "How often",
    weeks: { "1": "Every week", "2": "Every two weeks", "4": "Every four weeks" } as Record<string, string>,
    next: "Fill in the group",
    byHand: "Fill in everything myself",
    faults: faultsEn,
    checkDates: "The dates have been filled in. See whether a holiday is among them, and fill in the rest.",
  },
});
