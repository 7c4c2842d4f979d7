import { defineMessages } from "~/i18n/messages";

export const paperNoticeMessages = defineMessages({
  nl: {
    title: "Niet alles kan op papier",
    missing: (characters: string) =>
      `Deze tekens hebben onze lettertypen niet: ${characters}. Op tickets en betaalbewijzen vallen ze weg. Al het andere staat erop.`,
  },
  en: {
    title: "Not everything can go on paper",
    missing: (characters: string) =>
      `Our typefaces do not have these characters: ${characters}. They are left out of tickets and receipts. All the rest is there.`,
  },
});
