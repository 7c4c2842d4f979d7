import { defineMessages } from "~/i18n/messages";

export const catalogueMessages = defineMessages({
  nl: {
    site: "De Stadscoalitie",
    home: {
      title: "Elke stad heeft talent dat niemand ziet",
      lead: "Vier masterclasses voor gemeenten en organisaties. Je leert talent van burgers ontsluiten, vakgenoten met elkaar verbinden en coalities bouwen. Je oefent in je eigen stad, met de methode van De Stadscoalitie.",
      seeMasterclasses: "Bekijk de masterclasses",
      readLesson: "Lees een gratis les",
      why: "Waar het begint",
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
          isLater: false,
          text: "Voor beleidsmakers, wijkmedewerkers en adviseurs. Je volgt een masterclass naast je werk en gaat weg met iets wat je morgen gebruikt.",
        },
        {
          title: "Universiteiten en hogescholen",
          isLater: true,
          text: "Een groep ontvangen onder je eigen naam, met jullie eigen begeleiders.",
        },
        {
          title: "Steden die de methode overnemen",
          isLater: true,
          text: "Een licentie waarmee je stad zelf met de methode werkt en haar aanpast aan de eigen taal en situatie. Nu volg je als stad de masterclasses.",
        },
      ],
      getInTouch: "Neem contact op",
      upcoming: "Eerste data",
      agenda: "Hele agenda",
    },
    masterclasses: {
      title: "Masterclasses",
      lead: "Begin waar je wilt. De masterclasses bouwen op elkaar voort, en elke module die je afrondt telt later mee.",
      open: "Nu te volgen",
      announced: "In voorbereiding",
      announcedHelp: "Deze masterclass is nog niet te koop. De opzet staat vast en één les kun je al lezen.",
      programme: "Het hele programma",
    },
    hours: (n: number) => `${n} uur studielast`,
    hoursLong: (n: number) => `${n} uur (SBU)`,
    modules: (n: number) => (n === 1 ? "1 module" : `${n} modules`),
    lessons: (n: number) => (n === 1 ? "1 les" : `${n} lessen`),
    minutes: (n: number) => `${n} min`,
    promise: "Wat het je brengt",
    outcomes: "Na afloop",
    forWhom: "Voor wie",
    content: "Wat je leert",
    instrument: "Hulpmiddel",
    certificate: "Certificaat",
    certificateText:
      "Je krijgt een certificaat als je alle lessen hebt afgerond, bij elke toets hoogstens één vraag fout hebt en bij elke opdracht iets hebt opgeschreven. Er staat op hoe je heet, wat je kunt en hoeveel uur je eraan werkte.",
    study: "Studielast",
    studyHelp:
      "Dat is al je werk bij elkaar. De lessen zijn er een deel van; de rest is oefenen in je eigen stad.",
    preview: "Lees de proefles",
    previewTag: "Gratis proefles",
    planned: "Komt later",
    dates: "Data en plaatsen",
    noDates: "Er zijn nog geen data bekend",
    noDatesHelp: "Laat ons weten dat je belangstelling hebt, dan hoor je het als er een groep start.",
    noDatesLater: "Kijk later nog eens. Nieuwe data komen in de agenda te staan.",
    price: "Prijs",
    module: (n: number) => `Module ${n}`,
    lessonOf: (masterclass: string) => `Proefles uit ${masterclass}`,
    previewEnd: "Dit was de proefles",
    previewEndText:
      "Als deelnemer maak je de toets, bewaar je wat je schrijft en ga je door naar de volgende les. Je voortgang blijft staan.",
    previewExercise: "Als deelnemer schrijf je hier je antwoord op. Het wordt vanzelf bewaard.",
    previewQuiz: (n: number) => `Bij deze les hoort een toets met ${n} vragen, met uitleg bij elk antwoord.`,
    toMasterclass: (title: string) => `Meer over ${title}`,
    minutesLong: (n: number) => `${n} minuten`,
    search: {
      title: "Zoeken",
      label: "Waar zoek je naar?",
      hint: "Een woord, een onderwerp of een plaats, bijvoorbeeld: wederkerigheid",
      button: "Zoek",
      results: (n: number, query: string) =>
        n === 0
          ? `Niets gevonden voor ‘${query}’`
          : n === 1
            ? `1 resultaat voor ‘${query}’`
            : `${n} resultaten voor ‘${query}’`,
      nothing: "Probeer een ander woord, of minder woorden. Of begin bij de masterclasses.",
      tooLong: "Gebruik hoogstens 100 tekens.",
      tooShort: "Typ minstens twee letters.",
      didYouMean: "Bedoelde je",
      group: "Groep",
      takingPart: "Doe je mee?",
      openLesson: (title: string) => `Open de les ‘${title}’`,
      kinds: { masterclass: "Masterclass", module: "Module", lesson: "Les", page: "Pagina" },
    },
    breadcrumbs: { home: "Home", masterclasses: "Masterclasses" },
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
    site: "De Stadscoalitie",
    home: {
      title: "Every city has talent that no one sees",
      lead: "Four masterclasses for municipalities and organisations. You learn to unlock the talents of citizens, to connect people who share a craft and to build coalitions. You practise in your own city, with the method of De Stadscoalitie.",
      seeMasterclasses: "See the masterclasses",
      readLesson: "Read a free lesson",
      why: "Where it begins",
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
          isLater: false,
          text: "For policy officers, neighbourhood workers and advisers. You take a masterclass beside your job and leave with something to use tomorrow.",
        },
        {
          title: "Universities",
          isLater: true,
          text: "Hosting a group under your own name, with facilitators of your own.",
        },
        {
          title: "Cities that adopt the method",
          isLater: true,
          text: "A licence with which your city works with the method itself and adapts it to its own language and situation. For now, your city takes the masterclasses.",
        },
      ],
      getInTouch: "Get in touch",
      upcoming: "First dates",
      agenda: "All dates",
    },
    masterclasses: {
      title: "Masterclasses",
      lead: "Begin wherever you like. The masterclasses build on each other, and every module you complete counts later on.",
      open: "Open now",
      announced: "In preparation",
      announcedHelp:
        "This masterclass is not for sale yet. Its outline is settled, and one lesson can be read already.",
      programme: "The full programme",
    },
    hours: (n: number) => `${n} hours of study`,
    hoursLong: (n: number) => `${n} hours (SBU)`,
    modules: (n: number) => (n === 1 ? "1 module" : `${n} modules`),
    lessons: (n: number) => (n === 1 ? "1 lesson" : `${n} lessons`),
    minutes: (n: number) => `${n} min`,
    promise: "What it brings you",
    outcomes: "Afterwards",
    forWhom: "Who it is for",
    content: "What you learn",
    instrument: "Instrument",
    certificate: "Certificate",
    certificateText:
      "You earn a certificate once you have finished all lessons, had at most one question wrong in every quiz and written something at each exercise. It carries your name, what you can do and how many hours you worked for it.",
    study: "Study load",
    studyHelp:
      "All your work together, counted in SBU, the Dutch unit of one hour. The lessons are a part of it; the rest is practice in your own city.",
    preview: "Read the preview lesson",
    previewTag: "Free preview",
    planned: "Coming later",
    dates: "Dates and places",
    noDates: "No dates are known yet",
    noDatesHelp: "Let us know that you are interested, and we will tell you when a group starts.",
    noDatesLater: "Look again later. New dates appear among all dates.",
    price: "Price",
    module: (n: number) => `Module ${n}`,
    lessonOf: (masterclass: string) => `Preview lesson of ${masterclass}`,
    previewEnd: "That was the preview lesson",
    previewEndText:
      "As a participant you take the quiz, keep what you write and go on to the next lesson. Your progress is saved.",
    previewExercise: "As a participant you write your answer here. It is saved as you type.",
    previewQuiz: (n: number) =>
      `This lesson has a quiz of ${n} questions, with an explanation of every answer.`,
    toMasterclass: (title: string) => `More about ${title}`,
    minutesLong: (n: number) => `${n} minutes`,
    search: {
      title: "Search",
      label: "What are you looking for?",
      hint: "A word, a subject or a place, for example: reciprocity",
      button: "Search",
      results: (n: number, query: string) =>
        n === 0
          ? `Nothing found for ‘${query}’`
          : n === 1
            ? `1 result for ‘${query}’`
            : `${n} results for ‘${query}’`,
      nothing: "Try another word, or fewer words. Or begin with the masterclasses.",
      tooLong: "Use at most 100 characters.",
      tooShort: "Type at least two letters.",
      didYouMean: "Did you mean",
      group: "Group",
      takingPart: "Taking part?",
      openLesson: (title: string) => `Open the lesson ‘${title}’`,
      kinds: { masterclass: "Masterclass", module: "Module", lesson: "Lesson", page: "Page" },
    },
    breadcrumbs: { home: "Home", masterclasses: "Masterclasses" },
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
