import { defineMessages } from "~/i18n/messages";

/** Groups in which people fell silent, on the front page of the desk. */
export const silentGroupsMessages = defineMessages({
  nl: {
    title: "Viel stil",
    none: (days: number) => `In de groepen die lopen is niemand die ${days} dagen of langer niets deed.`,
    silent: (silent: number, following: number, days: number) =>
      `${silent} van de ${following} ${following === 1 ? "deelnemer" : "deelnemers"} ${silent === 1 ? "deed" : "deden"} ${days} dagen of langer niets in de lessen`,
  },
  en: {
    title: "Fell silent",
    none: (days: number) =>
      `In the groups under way there is nobody who did nothing for ${days} days or more.`,
    silent: (silent: number, following: number, days: number) =>
      `${silent} of ${following} ${following === 1 ? "participant" : "participants"} did nothing in the lessons for ${days} days or more`,
  },
});
