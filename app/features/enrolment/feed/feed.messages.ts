import { defineMessages } from "~/i18n/messages";

/** The calendar that somebody lets their own program read. */
export const feedMessages = defineMessages({
  nl: {
    title: "Bijeenkomsten in je eigen agenda",
    link: "Data in je eigen agenda",
    keep: "Laat je agenda zichzelf bijhouden",
    lead: "Je bijeenkomsten staan in de agenda die je al gebruikt. Verandert er een, dan verandert die daar vanzelf.",
    what: "Erin staan alle groepen die je volgt of geeft: wanneer, waar en wat je vooraf doet. Een link naar een online bijeenkomst werkt alleen als je inlogt.",
    none: "Je hebt nog geen adres. Maak er een en voeg het toe aan je agenda.",
    make: "Maak een adres",
    address: "Adres van je agenda",
    addressHint:
      "Kopieer het. Kies in je agenda voor een agenda toevoegen via een internetadres (URL), en plak het daar.",
    open: "Open in je agenda",
    copy: "Kopieer het adres",
    copied: "Het adres is gekopieerd.",
    secret: "Wie dit adres heeft, kan je agenda lezen",
    secretHelp: "Deel het met niemand. Is het toch bij een ander? Maak dan een nieuw adres.",
    madeOn: (day: string) => `Dit adres maakte je op ${day}.`,
    slow: "Je agenda kijkt zelf of er iets veranderd is: soms elk uur, soms één keer per dag. Krijg je een mail over een wijziging, ga dan daarvan uit.",
    renew: "Maak een nieuw adres",
    renewHelp:
      "Maak je een nieuw adres, dan werkt het oude meteen niet meer. Voeg het nieuwe toe aan je agenda.",
    stop: "Stop hiermee",
    stopHelp:
      "Stop je, dan werkt het adres meteen niet meer. Haal de agenda daarna ook weg uit je eigen programma.",
    change: "Veranderen of stoppen",
    done: {
      made: "Je adres is gemaakt.",
      renewed: "Je hebt een nieuw adres. Het oude werkt niet meer.",
      stopped: "Gestopt. Het adres werkt niet meer.",
    } as Record<string, string>,
  },
  en: {
    title: "Sessions in your own calendar",
    link: "Dates in your own calendar",
    keep: "Let your calendar keep itself up to date",
    lead: "Your sessions stand in the calendar that you use already. When one changes, it changes there by itself.",
    what: "All groups that you follow or lead are in it: when, where and what to do before. A link to an online session only works when you sign in.",
    none: "You have no address yet. Make one and add it to your calendar.",
    make: "Make an address",
    address: "Address of your calendar",
    addressHint:
      "Copy it. In your calendar, choose to add a calendar by its internet address (URL), and paste it there.",
    open: "Open in your calendar",
    copy: "Copy the address",
    copied: "The address is copied.",
    secret: "Whoever has this address can read your calendar",
    secretHelp: "Share it with nobody. Does somebody else have it? Then make a new address.",
    madeOn: (day: string) => `You made this address on ${day}.`,
    slow: "Your calendar looks for changes by itself: sometimes every hour, sometimes once a day. When a mail tells you of a change, go by that.",
    renew: "Make a new address",
    renewHelp:
      "When you make a new address, the old one stops working at once. Add the new one to your calendar.",
    stop: "Stop this",
    stopHelp:
      "When you stop, the address stops working at once. Remove the calendar from your own program too.",
    change: "Change or stop",
    done: {
      made: "Your address is made.",
      renewed: "You have a new address. The old one no longer works.",
      stopped: "Stopped. The address no longer works.",
    } as Record<string, string>,
  },
});
