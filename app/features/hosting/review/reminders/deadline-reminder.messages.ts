import { defineMessages } from "~/i18n/messages";

/** The mail shortly before the last day for handing something in. */
export const deadlineReminderMessages = defineMessages({
  nl: {
    subject: (what: string, day: string) => `Lever in tot en met ${day}: ${what}`,
    hello: (name: string) => `Dag ${name || "daar"},`,
    intro: (what: string) =>
      `Je leverde nog niets in bij ‘${what}’. Dat kan nog, en je kiest zelf wat je inlevert.`,
    until: "Tot en met",
    group: "Groep",
    later: "Later inleveren kan ook. Wie je groep geeft, ziet dan dat het later kwam.",
    link: "Naar wat je kunt inleveren",
  },
  en: {
    subject: (what: string, day: string) => `Hand in until ${day}: ${what}`,
    hello: (name: string) => `Hello ${name || "there"},`,
    intro: (what: string) =>
      `You have not handed in anything yet at ‘${what}’. You still can, and you choose what you hand in.`,
    until: "Until and including",
    group: "Group",
    later: "You can hand in later too. Those who lead your group then see that it came later.",
    link: "To what you can hand in",
  },
});
