import { defineMessages } from "~/i18n/messages";

/** The page of an enrolment that ended because its ticket was cancelled, or its seat went to somebody else. */
export const endedMessages = defineMessages({
  nl: {
    title: "Je ticket is geannuleerd",
    text: (date: string) =>
      `Op ${date} is je ticket geannuleerd. De lessen horen bij het ticket en zijn daarom dicht.`,
    groupText: (date: string) =>
      `De groep ging niet door en je ticket is op ${date} geannuleerd. De lessen horen bij het ticket en zijn daarom dicht.`,
    givenTitle: "Je hebt deze plaats niet meer",
    givenText: (date: string) =>
      `Sinds ${date} heb je de plaats die je kreeg niet meer. De lessen horen daarbij en zijn daarom dicht.`,
    money: "Wat er met je geld gebeurde, lees je bij je bestelling.",
    toOrders: "Naar je bestellingen",
    again: "Toch verder?",
    againText:
      "Koop een ticket voor een groep die nog begint. De proefles kan iedereen lezen, zonder ticket.",
    toDates: "Bekijk de masterclass en de data",
    own: "Wat je schreef",
    ownText: "Je antwoorden en aantekeningen blijven van jou. Je kunt ze hier lezen en downloaden.",
    nothing: "Je hebt nog niets geschreven.",
    download: "Download wat je schreef",
    versions: "Eerdere versies",
    fileName: "mijn-antwoorden",
  },
  en: {
    title: "Your ticket has been cancelled",
    text: (date: string) =>
      `Your ticket was cancelled on ${date}. The lessons come with the ticket, so they are closed now.`,
    groupText: (date: string) =>
      `The group did not take place and your ticket was cancelled on ${date}. The lessons come with the ticket, so they are closed now.`,
    givenTitle: "You do not have this seat any more",
    givenText: (date: string) =>
      `Since ${date} you no longer have the seat that you were given. The lessons come with it, so they are closed now.`,
    money: "What happened with your money stands with your order.",
    toOrders: "To your orders",
    again: "Would you like to go on?",
    againText:
      "Buy a ticket for a group that is still to begin. Anybody can read the preview lesson, without a ticket.",
    toDates: "See the masterclass and its dates",
    own: "What you wrote",
    ownText: "Your answers and notes remain yours. You can read and download them here.",
    nothing: "You have not written anything yet.",
    download: "Download what you wrote",
    versions: "Earlier versions",
    fileName: "my-answers",
  },
});
