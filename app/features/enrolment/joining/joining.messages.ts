import { defineMessages } from "~/i18n/messages";

/** Where the link to a meeting leads when it does not lead there. */
export const joiningMessages = defineMessages({
  nl: {
    title: "Naar de bijeenkomst",
    early: (from: string) => `Je kunt naar binnen vanaf ${from}. Open deze bladzijde dan opnieuw.`,
    again: "Probeer het opnieuw",
    over: "Deze bijeenkomst is voorbij.",
    noLink: "Deze bijeenkomst heeft nog geen link. Vraag wie de groep geeft.",
    onSite: "Deze bijeenkomst is niet online. Op je ticket staat waar je moet zijn.",
    cancelled: "Deze groep gaat niet door.",
    mine: "Naar Mijn masterclasses",
  },
  en: {
    title: "To the session",
    early: (from: string) => `You can go in from ${from}. Open this page again then.`,
    again: "Try again",
    over: "This session is over.",
    noLink: "This session has no link yet. Ask whoever leads the group.",
    onSite: "This session is not online. Your ticket says where to be.",
    cancelled: "This group will not take place.",
    mine: "To My masterclasses",
  },
});
