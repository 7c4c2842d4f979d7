import { defineMessages } from "~/i18n/messages";

/** A host's list of its cohorts, and the page of one. */
export const hostedCohortMessages = defineMessages({
  nl: {
    list: "Groepen",
    none: "Hier staat nog geen groep die jij geeft of plant.",
    group: "Groep",
    days: "Dagen",
    seats: "Plaatsen",
    seatsOf: (taken: number, capacity: number) => `${taken} van ${capacity}`,
    facilitators: "Wie geeft",
    nobody: "Nog niemand",
    status: "Stand",
    proposed: "Wacht op akkoord",
    teaches: "Wat er gegeven wordt",
    noGuides: "Zodra je een groep geeft of plant, staan hier de handleidingen bij wat die groep leert.",
  },
  en: {
    list: "Groups",
    none: "There is no group here yet that you lead or plan.",
    group: "Group",
    days: "Days",
    seats: "Seats",
    seatsOf: (taken: number, capacity: number) => `${taken} of ${capacity}`,
    facilitators: "Led by",
    nobody: "Nobody yet",
    status: "Status",
    proposed: "Waits for approval",
    teaches: "What it teaches",
    noGuides: "Once you lead or plan a group, the guides to what that group learns stand here.",
  },
});
