import { defineMessages } from "~/i18n/messages";

/** Of which groups something is said: all, or the first of them. */
const groupsNl = (shown: number, groups: number) => {
  if (groups === 1) return "1 groep die komt of loopt";
  return `${shown < groups ? `De eerste ${shown} van ` : ""}${groups} groepen die komen of lopen`;
};
const groupsEn = (shown: number, groups: number) => {
  if (groups === 1) return "1 group to come or under way";
  return `${shown < groups ? `The first ${shown} of ` : ""}${groups} groups to come or under way`;
};

/** Groups and their seats, on the front page of the desk. */
export const groupSeatsMessages = defineMessages({
  nl: {
    fewTitle: "Begint binnenkort met weinig mensen",
    noFew: (weeks: number) =>
      `Van de groepen die binnen ${weeks} weken beginnen, is er geen met te weinig mensen.`,
    begins: (days: number) =>
      days === 0 ? "Begint vandaag" : days === 1 ? "Begint morgen" : `Begint over ${days} dagen`,
    taken: (taken: number, capacity: number) => `${taken} van ${capacity} plaatsen bezet`,
    held: (n: number) => `${n} vastgehouden`,
    free: (n: number) => `${n} vrij`,
    minimum: (n: number) => `gaat door vanaf ${n}`,
    title: "Plaatsen per groep",
    summary: (shown: number, groups: number, taken: number, capacity: number) =>
      `${groupsNl(shown, groups)}: samen ${taken} van ${capacity} plaatsen bezet.`,
    parts: {
      filled: "bezet",
      pending: "vastgehouden: wordt nog betaald",
      whole: "vrij",
      mark: "zo veel zijn er nodig om door te gaan",
    },
    asTable: "Bekijk als tabel",
    all: "Alle groepen",
    none: "Er staan geen groepen gepland",
    noneHelp: "Maak een groep met data, plaats en prijs. Pas als je die openzet, komt de groep op de site.",
    noneToRead: "Zodra er een groep gepland is, zie je hier hoe vol die is.",
  },
  en: {
    fewTitle: "Begins soon with few people",
    noFew: (weeks: number) => `Of the groups that begin within ${weeks} weeks, none has too few people.`,
    begins: (days: number) =>
      days === 0 ? "Begins today" : days === 1 ? "Begins tomorrow" : `Begins in ${days} days`,
    taken: (taken: number, capacity: number) => `${taken} of ${capacity} seats taken`,
    held: (n: number) => `${n} held`,
    free: (n: number) => `${n} free`,
    minimum: (n: number) => `goes ahead from ${n}`,
    title: "Seats by group",
    summary: (shown: number, groups: number, taken: number, capacity: number) =>
      `${groupsEn(shown, groups)}: ${taken} of ${capacity} seats taken together.`,
    parts: {
      filled: "taken",
      pending: "held: still being paid",
      whole: "free",
      mark: "as many as it takes to go ahead",
    },
    asTable: "See it as a table",
    all: "All groups",
    none: "No groups are planned",
    noneHelp: "Make a group with dates, a place and a price. It appears on the site once you open it.",
    noneToRead: "As soon as a group is planned, you see here how full it is.",
  },
});
