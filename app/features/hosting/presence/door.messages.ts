import { defineMessages } from "~/i18n/messages";

/** A ticket that is scanned by who leads the group. */
export const doorMessages = defineMessages({
  nl: {
    title: "Ticket",
    note: "Aanwezig",
    noted: (time: string) => `Genoteerd om ${time}.`,
    done: { noted: "Aanwezig." },
    isVoid: "Dit ticket geldt niet meer. Vraag de persoon om het nieuwe ticket, of kijk op de lijst.",
    noSession: "Deze groep heeft vandaag geen bijeenkomst.",
    toList: "Naar de lijst",
    notTheirs: "Dit ticket is niet van iemand in een groep die jij geeft.",
    notTheirsText:
      "Kijk of de persoon in de juiste ruimte is, en of je bent ingelogd met het adres waarmee je de groep geeft.",
    toGroups: "Naar mijn organisaties",
  },
  en: {
    title: "Ticket",
    note: "Present",
    noted: (time: string) => `Noted at ${time}.`,
    done: { noted: "Present." },
    isVoid: "This ticket is no longer valid. Ask the person for the new ticket, or look at the list.",
    noSession: "This group has no session today.",
    toList: "To the list",
    notTheirs: "This ticket is not of somebody in a group that you lead.",
    notTheirsText:
      "See whether the person is in the right room, and whether you are signed in with the address with which you lead the group.",
    toGroups: "To my organisations",
  },
});
