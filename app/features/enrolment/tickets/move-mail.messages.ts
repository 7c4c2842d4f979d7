import type { MovedPart } from "~/features/cohorts/editing/cohort-move";
import { defineMessages } from "~/i18n/messages";

const partsNl: Record<MovedPart, string> = {
  days: "nieuwe datum",
  times: "nieuwe tijd",
  place: "nieuwe plaats",
  link: "nieuwe link",
};
const partsEn: Record<MovedPart, string> = {
  days: "new date",
  times: "new time",
  place: "new place",
  link: "new link",
};

/** The mail to people with a ticket when their group meets at another time or place. */
export const moveMailMessages = defineMessages({
  nl: {
    parts: partsNl,
    subject: (title: string, parts: string) => `${title}: ${parts}`,
    intro: (title: string) => `Er is iets veranderd aan je groep voor ${title}. Dit is anders:`,
    same: "Dit blijft zoals het was:",
    instead: (present: string, before: string) => `${present} (eerst: ${before})`,
    added: (present: string) => `${present} (nieuw)`,
    dropped: "Vervalt",
    link: (n: number) =>
      n === 1
        ? "De link naar de online bijeenkomst is veranderd. Gebruik vanaf nu deze."
        : "Een link naar een online bijeenkomst is veranderd. Gebruik vanaf nu deze.",
    noLink: "De oude link naar de online bijeenkomst geldt niet meer. De nieuwe komt op je ticket te staan.",
    calendar: "Je ticket blijft geldig. Open het agendabestand bij deze mail, dan verandert je agenda mee.",
    cannot: "Komt het je zo niet uit? Laat het ons weten, dan zoeken we samen naar een oplossing.",
    contact: "Neem contact op",
  },
  en: {
    parts: partsEn,
    subject: (title: string, parts: string) => `${title}: ${parts}`,
    intro: (title: string) => `Something has changed for your group for ${title}. This is different:`,
    same: "This stays as it was:",
    instead: (present: string, before: string) => `${present} (was: ${before})`,
    added: (present: string) => `${present} (new)`,
    dropped: "No longer held",
    link: (n: number) =>
      n === 1
        ? "The link to the online session has changed. Use this one from now on."
        : "A link to an online session has changed. Use these from now on.",
    noLink: "The old link to the online session is no longer valid. The new one will appear on your ticket.",
    calendar:
      "Your ticket stays valid. Open the calendar file that comes with this mail, and your calendar changes along.",
    cannot: "Does this not suit you? Let us know, and we will look for a solution together.",
    contact: "Contact us",
  },
});
