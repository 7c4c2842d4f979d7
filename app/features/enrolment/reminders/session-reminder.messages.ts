import { defineMessages } from "~/i18n/messages";

/** The mail shortly before a meeting. */
export const sessionReminderMessages = defineMessages({
  nl: {
    subject: (session: string, title: string, day: string) => `${title}: ${session} is op ${day}`,
    intro: (session: string, title: string) =>
      `Binnenkort is het zover: ${session} van ${title}. Dit is wanneer en waar.`,
    when: "Wanneer",
    before: "Doe vooraf",
  },
  en: {
    subject: (session: string, title: string, day: string) => `${title}: ${session} is on ${day}`,
    intro: (session: string, title: string) =>
      `It is nearly time: ${session} of ${title}. This is when and where.`,
    when: "When",
    before: "Do before it",
  },
});
