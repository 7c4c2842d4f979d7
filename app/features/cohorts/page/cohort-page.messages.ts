import { defineMessages } from "~/i18n/messages";

/** The page of a group. */
export const cohortPageMessages = defineMessages({
  nl: {
    kind: "Voor gemeenten en organisaties",
    begins: "Begint",
    hours: "Studielast",
    hoursLong: (n: number) => `${n} uur`,
    by: "Van",
    forWhom: "Voor wie",
    programme: "Zo verloopt het",
    programmeLead: (n: number, hours: number | null) =>
      [
        n === 0
          ? "Je volgt de lessen wanneer het jou past, en komt met de groep bij elkaar. Wanneer, staat hier nog niet."
          : `Je volgt de lessen wanneer het jou past, en komt ${n === 1 ? "één" : n} keer met de groep bij elkaar.`,
        hours ? `Alles bij elkaar kost het ongeveer ${hours} uur.` : "",
      ].join(" "),
    together: (n: number) => `${n} modules die je in één groep volgt.`,
    learns: "Dit leer je",
    learnsIn: (title: string, hours: number) => `${title} (${hours} uur)`,
    moduleWith: (title: string, n: number) => (n === 1 ? `${title} (1 les)` : `${title} (${n} lessen)`),
    group: "Groep",
    size: "De groep",
    atMost: (n: number) => (n === 1 ? "Plaats voor 1 deelnemer." : `Plaats voor ${n} deelnemers.`),
    goesAheadFrom: (n: number) => `De groep gaat door vanaf ${n === 1 ? "1 deelnemer" : `${n} deelnemers`}.`,
    withTool: (tool: string) => `Online meedoen gaat met ${tool}. De link staat op je ticket.`,
    travel: "Hoe je er komt",
    accessibility: "Toegankelijkheid",
    calendar: "Zet de data in je agenda",
    share: "Mail deze groep aan een collega",
    shareText: (title: string, url: string) => `${title}\n${url}`,
  },
  en: {
    kind: "For municipalities and organisations",
    begins: "Begins",
    hours: "Study load",
    hoursLong: (n: number) => `${n} hours`,
    by: "By",
    forWhom: "Who it is for",
    programme: "How it goes",
    programmeLead: (n: number, hours: number | null) =>
      [
        n === 0
          ? "You follow the lessons when it suits you, and meet the group. When is not given here yet."
          : `You follow the lessons when it suits you, and meet the group ${n === 1 ? "once" : `${n} times`}.`,
        hours ? `All in all it takes about ${hours} hours.` : "",
      ].join(" "),
    together: (n: number) => `${n} modules that you follow in one group.`,
    learns: "What you learn",
    learnsIn: (title: string, hours: number) => `${title} (${hours} hours)`,
    moduleWith: (title: string, n: number) => (n === 1 ? `${title} (1 lesson)` : `${title} (${n} lessons)`),
    group: "Group",
    size: "The group",
    atMost: (n: number) => (n === 1 ? "Room for 1 participant." : `Room for ${n} participants.`),
    goesAheadFrom: (n: number) =>
      `The group goes ahead from ${n === 1 ? "1 participant" : `${n} participants`}.`,
    withTool: (tool: string) => `You take part online with ${tool}. The link is on your ticket.`,
    travel: "How to get there",
    accessibility: "Accessibility",
    calendar: "Add the dates to your calendar",
    share: "Mail this group to a colleague",
    shareText: (title: string, url: string) => `${title}\n${url}`,
  },
});
