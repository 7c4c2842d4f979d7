import { defineMessages } from "~/i18n/messages";

/** The question before a group opens, above its page as it will be. */
export const openingMessages = defineMessages({
  nl: {
    title: "Zo komt de groep op de site",
    lead: "Nog niemand ziet dit. Hieronder staat de pagina zoals die wordt.",
    proposed:
      "De organisatie die deze groep geeft, vraagt om akkoord. Hieronder staat de pagina zoals die wordt.",
    approve: "Akkoord: zet open",
    missing: "Dit staat er nog niet op:",
    nobodyLeads: "wie de groep begeleidt",
    noTravel: "hoe je er komt",
    noAccessibility: "hoe toegankelijk het is",
    noLink: "de link naar de online bijeenkomst, op tickets",
    consequence: (price: string) =>
      `Zet je de groep open, dan staat die op de site en in de agenda, en kan iedereen meteen een plaats kopen, voor ${price}. Daarna kun je de inschrijving sluiten of de groep annuleren, maar de groep wordt geen concept meer.`,
    open: "Zet open voor iedereen",
    edit: "Pas eerst iets aan",
  },
  en: {
    title: "This is how the group comes on the site",
    lead: "Nobody sees this yet. Below is the page as it will be.",
    proposed: "The organisation that gives this group asks for approval. Below is the page as it will be.",
    approve: "Approve: open it",
    missing: "This is not on it yet:",
    nobodyLeads: "who leads the group",
    noTravel: "how to get there",
    noAccessibility: "how accessible it is",
    noLink: "the link to the online session, on tickets",
    consequence: (price: string) =>
      `If you open the group, it is on the site and in the calendar, and everybody can buy a seat at once, for ${price}. After that you can close enrolment or cancel the group, but it never becomes a draft again.`,
    open: "Open it for everybody",
    edit: "Change something first",
  },
});
