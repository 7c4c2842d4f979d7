import { defineMessages } from "~/i18n/messages";

/** The pages of the masterclasses, and their preview lessons. */
export const masterclassMessages = defineMessages({
  nl: {
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
    minutes: (n: number) => `${n} min`,
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
  },
  en: {
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
    minutes: (n: number) => `${n} min`,
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
  },
});
