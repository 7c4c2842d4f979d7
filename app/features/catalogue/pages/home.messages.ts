import { defineMessages } from "~/i18n/messages";

/** The front page, and what other pages have of it. */
export const homeMessages = defineMessages({
  nl: {
    home: {
      title: "Elke stad heeft talent dat niemand ziet",
      lead: "Vier masterclasses voor gemeenten en organisaties. Je leert talent ontsluiten en coalities bouwen, in je eigen stad.",
      seeMasterclasses: "Bekijk de masterclasses",
      readLesson: "Lees een gratis les",
      why: "Waar het begint",
      method: "Lees over de methode",
      four: "Vier masterclasses",
      all: "Alle masterclasses",
      how: "Zo werkt het",
      steps: [
        {
          title: "Kies een datum en koop een ticket",
          text: "Je betaalt met iDEAL | Wero of een kaart en kunt meteen beginnen. Je krijgt een betaalbewijs met btw, ook voor je leidinggevende.",
        },
        {
          title: "Lees, oefen en schrijf over je eigen stad",
          text: "Korte lessen van een half uur tot een uur. Elke les verandert één ding dat je deze week doet. Wat je opschrijft, blijft van jou.",
        },
        {
          title: "Rond af met een certificaat",
          text: "Er staat op wat je kunt en hoeveel uur je eraan werkte. Iedereen kan online nagaan dat het echt is.",
        },
      ],
      forWhom: "Voor wie",
      groups: [
        {
          title: "Gemeenten",
          page: "teams" as const,
          text: "Voor beleidsmakers, wijkmedewerkers en adviseurs. Je volgt een masterclass naast je werk en gaat weg met iets wat je morgen gebruikt.",
        },
        {
          title: "Universiteiten en hogescholen",
          page: "universities" as const,
          text: "Een groep ontvangen onder je eigen naam, met jullie eigen begeleiders.",
        },
        {
          title: "Steden die de methode overnemen",
          page: "cities" as const,
          text: "Een licentie waarmee je stad zelf met de methode werkt en haar aanpast aan de eigen taal en situatie.",
        },
      ],
      getInTouch: "Neem contact op",
      upcoming: "Eerste data",
      agenda: "Hele agenda",
    },
    onThisPage: "Op deze pagina",
    contact: {
      mailUs: "Mail ons",
      write: "Schrijf een mail",
      demo: "Voorbeeld",
      demoHelp: "Dit adres hoort bij de demogegevens. Niemand leest wat je erheen stuurt.",
      none: "Er is nog geen adres om ons te bereiken",
      noneHelp: "De stichting heeft nog geen e-mailadres ingevuld. Zodra dat er is, staat het hier.",
      about: "Over De Stadscoalitie",
    },
  },
  en: {
    home: {
      title: "Every city has talent that no one sees",
      lead: "Four masterclasses for municipalities and organisations. You learn to unlock talent and to build coalitions, in your own city.",
      seeMasterclasses: "See the masterclasses",
      readLesson: "Read a free lesson",
      why: "Where it begins",
      method: "Read about the method",
      four: "Four masterclasses",
      all: "All masterclasses",
      how: "How it works",
      steps: [
        {
          title: "Choose a date and buy a ticket",
          text: "You pay by iDEAL | Wero or card and can start at once. You get a receipt with VAT, for your manager too.",
        },
        {
          title: "Read, practise and write about your own city",
          text: "Short lessons of half an hour to an hour. Each changes one thing you do this week. What you write stays yours.",
        },
        {
          title: "Finish with a certificate",
          text: "It says what you are able to do and how many hours you worked for it. Anyone can check online that it is genuine.",
        },
      ],
      forWhom: "Who it is for",
      groups: [
        {
          title: "Municipalities",
          page: "teams" as const,
          text: "For policy officers, neighbourhood workers and advisers. You take a masterclass beside your job and leave with something to use tomorrow.",
        },
        {
          title: "Universities",
          page: "universities" as const,
          text: "Hosting a group under your own name, with facilitators of your own.",
        },
        {
          title: "Cities that adopt the method",
          page: "cities" as const,
          text: "A licence with which your city works with the method itself and adapts it to its own language and situation.",
        },
      ],
      getInTouch: "Get in touch",
      upcoming: "First dates",
      agenda: "All dates",
    },
    onThisPage: "On this page",
    contact: {
      mailUs: "Mail us",
      write: "Write a mail",
      demo: "Example",
      demoHelp: "This address belongs to the demo data. Nobody reads what you send to it.",
      none: "There is no address to reach us yet",
      noneHelp:
        "The foundation has not filled in an e-mail address. It will appear here as soon as there is one.",
      about: "About De Stadscoalitie",
    },
  },
});
