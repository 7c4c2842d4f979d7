import { defineMessages } from "~/i18n/messages";

/** Who of a group needs attention, and how far everybody is. */
export const overviewMessages = defineMessages({
  nl: {
    title: "Voortgang",
    lead: "Namen staan hier alleen voor wie de groep geeft.",
    attention: "Wie nu aandacht vraagt",
    nobodyNeeds: "Niemand vraagt nu aandacht.",
    who: "Wie",
    why: "Waarom",
    last: "Laatst bezig",
    never: "Nog nooit",
    reasons: {
      workWaits: (n: number) =>
        n === 1 ? "1 stuk wacht op je reactie" : `${n} stukken wachten op je reactie`,
      absentTwice: "Was twee keer of vaker afwezig",
      neverStarted: "Is nog niet begonnen",
      silent: "Deed 14 dagen of langer niets",
    },
    toWork: "Naar het werk",
    map: "Hoe ver iedereen is",
    mapHelp:
      "Per module hoeveel er gedaan is: lessen gelezen, toetsen gehaald en antwoorden geschreven. Wat iemand schreef, staat hier niet.",
    legend: ["Niets", "Tot een derde", "Tot twee derde", "Bijna alles", "Alles"],
    nobody: "Er doet nog niemand mee",
    nobodyHelp: "Zodra iemand een plaats heeft, staat die hier.",
    nameless: "Iemand zonder naam",
  },
  en: {
    title: "Progress",
    lead: "Names are here only for whoever leads the group.",
    attention: "Who needs attention now",
    nobodyNeeds: "Nobody needs attention now.",
    who: "Who",
    why: "Why",
    last: "Last active",
    never: "Never yet",
    reasons: {
      workWaits: (n: number) =>
        n === 1 ? "1 piece of work waits for your answer" : `${n} pieces of work wait for your answer`,
      absentTwice: "Was absent twice or more",
      neverStarted: "Has not begun yet",
      silent: "Did nothing for 14 days or more",
    },
    toWork: "To the work",
    map: "How far everybody is",
    mapHelp:
      "For each module how much is done: lessons read, quizzes passed and answers written. What somebody wrote is not here.",
    legend: ["Nothing", "Up to a third", "Up to two thirds", "Nearly all", "All"],
    nobody: "Nobody takes part yet",
    nobodyHelp: "As soon as somebody has a seat, they are here.",
    nameless: "Somebody without a name",
  },
});
