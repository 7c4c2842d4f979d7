import { defineMessages } from "~/i18n/messages";

/** What is said at the end of a masterclass or module, and before it is started again. */
export const completionMessages = defineMessages({
  nl: {
    congratulations: (name: string) => (name ? `Gefeliciteerd, ${name}` : "Gefeliciteerd"),
    completedOn: (title: string, date: string) => `Je hebt ${title} afgerond op ${date}.`,
    nextMasterclass: "En hierna?",
    readBack: "Alles teruglezen",
    toMine: "Naar mijn masterclasses",
    outline: "Alles is klaar",
    outlineText: "Je hebt alles gedaan wat je certificaat vraagt.",
    outlineLink: "Naar je certificaat",
    startAgain: "Opnieuw beginnen",
    startAgainTitle: (title: string) => `${title}: opnieuw beginnen?`,
    startAgainLead: (lessons: number) =>
      `Je begint met een lege lei: 0 van de ${lessons} lessen klaar, toetsen en opdrachten leeg.`,
    startAgainStays:
      "Wat je nu hebt, blijft: je certificaat, en alles wat je schreef kun je blijven teruglezen.",
    startAgainYes: "Ja, begin opnieuw",
    startAgainNo: "Nee, laat alles zoals het is",
    cannotStartAgain: "Je bent hier al opnieuw mee begonnen.",
    goOn: "Ga daarmee verder",
  },
  en: {
    congratulations: (name: string) => (name ? `Congratulations, ${name}` : "Congratulations"),
    completedOn: (title: string, date: string) => `You completed ${title} on ${date}.`,
    nextMasterclass: "And after this?",
    readBack: "Read everything back",
    toMine: "To my masterclasses",
    outline: "All is done",
    outlineText: "You have done everything that your certificate asks.",
    outlineLink: "To your certificate",
    startAgain: "Start again",
    startAgainTitle: (title: string) => `${title}: start again?`,
    startAgainLead: (lessons: number) =>
      `You begin with a clean slate: 0 of ${lessons} lessons done, quizzes and exercises empty.`,
    startAgainStays:
      "What you have now stays: your certificate, and all that you wrote can still be read back.",
    startAgainYes: "Yes, start again",
    startAgainNo: "No, leave all as it is",
    cannotStartAgain: "You have already started this one again.",
    goOn: "Go on with that",
  },
});
