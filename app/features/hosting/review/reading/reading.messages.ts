import { defineMessages } from "~/i18n/messages";

/** Reading what learners handed in, for whoever facilitates the group. */
export const readingMessages = defineMessages({
  nl: {
    title: "Werk",
    lead: "Wat deelnemers bij je inleverden. Wat ze niet inleveren, ziet niemand dan zijzelf.",
    waiting: (n: number) =>
      n === 0
        ? "Er wacht niets op je reactie."
        : n === 1
          ? "1 stuk wacht op een reactie."
          : `${n} stukken wachten op een reactie.`,
    none: "Er is nog niets ingeleverd",
    noneHelp: "Zodra een deelnemer iets inlevert, staat het hier.",
    noneOfModule: "Van deze module is nog niets ingeleverd.",
    left: (n: number) => `Er zijn nog ${n} regels die hier niet passen. Kies een module om ze te zien.`,
    module: "Module",
    allModules: "Alle modules",
    show: "Toon",
    who: "Wie",
    what: "Wat",
    state: "Stand",
    when: "Ingeleverd",
    isNew: "Nieuw",
    seen: "Ik heb alles gezien",
    nameless: "Iemand zonder naam",
    back: "Naar al het werk",
    otherRounds: "Andere rondes van dit werk",
    answer: "Je reactie",
    tick: "Kruis aan wat je erin ziet. De deelnemer leest dit mee.",
    note: "Wat je erover zegt",
    noteHint: "Verplicht als je een aanpassing vraagt en nog geen opmerking schreef. Hoogstens 2.000 tekens.",
    return: "Vraag een aanpassing",
    accept: "Akkoord",
    mailed: "De deelnemer krijgt één mail.",
    answered: (name: string, when: string) => `${name || "Iemand"} reageerde op ${when}.`,
    said: {
      RETURNED: "Je hebt een aanpassing gevraagd.",
      ACCEPTED: "Je hebt het akkoord gegeven.",
      placed: "Je opmerking is geplaatst.",
      done: "Het is gedaan.",
    },
    notSent: "Je reactie is niet verstuurd",
    faults: {
      empty: "Schrijf wat er anders moet, of plaats eerst een opmerking.",
      tooLong: (length: number) => `Dit zijn ${length} tekens. Er passen er 2.000 in. Maak de tekst korter.`,
      answered: (name: string, state: string) =>
        `${name || "Iemand anders"} was je voor. De stand is nu: ${state}. Je tekst staat hieronder.`,
    },
    yourText: "Wat je schreef",
  },
  en: {
    title: "Work",
    lead: "What participants handed in to you. What they do not hand in is seen by nobody but them.",
    waiting: (n: number) =>
      n === 0
        ? "Nothing waits for your answer."
        : n === 1
          ? "1 piece of work waits for an answer."
          : `${n} pieces of work wait for an answer.`,
    none: "Nothing has been handed in yet",
    noneHelp: "As soon as a participant hands something in, it is here.",
    noneOfModule: "Nothing of this module has been handed in yet.",
    left: (n: number) => `There are ${n} more lines that do not fit here. Choose a module to see them.`,
    module: "Module",
    allModules: "All modules",
    show: "Show",
    who: "Who",
    what: "What",
    state: "Status",
    when: "Handed in",
    isNew: "New",
    seen: "I have seen everything",
    nameless: "Somebody without a name",
    back: "To all work",
    otherRounds: "Other rounds of this work",
    answer: "Your answer",
    tick: "Tick what you see in it. The participant reads this too.",
    note: "What you say of it",
    noteHint:
      "Required when you ask for a change and have not written a comment yet. At most 2,000 characters.",
    return: "Ask for a change",
    accept: "Accept",
    mailed: "The participant gets one mail.",
    answered: (name: string, when: string) => `${name || "Somebody"} answered on ${when}.`,
    said: {
      RETURNED: "You have asked for a change.",
      ACCEPTED: "You have accepted it.",
      placed: "Your comment has been placed.",
      done: "That has been done.",
    },
    notSent: "Your answer was not sent",
    faults: {
      empty: "Write what has to change, or place a comment first.",
      tooLong: (length: number) => `These are ${length} characters. 2,000 fit in. Make the text shorter.`,
      answered: (name: string, state: string) =>
        `${name || "Somebody else"} was first. The status is now: ${state}. Your text is below.`,
    },
    yourText: "What you wrote",
  },
});
