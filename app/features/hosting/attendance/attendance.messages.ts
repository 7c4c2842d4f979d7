import { defineMessages } from "~/i18n/messages";
import type { AttendanceState, AttendanceWay } from "./attendance";

const statesNl: Record<AttendanceState, string> = {
  PRESENT: "Aanwezig",
  LATE: "Te laat",
  EXCUSED: "Afgemeld",
  ABSENT: "Afwezig",
};
const statesEn: Record<AttendanceState, string> = {
  PRESENT: "Present",
  LATE: "Late",
  EXCUSED: "Excused",
  ABSENT: "Absent",
};
const waysNl: Record<AttendanceWay, (by: string) => string> = {
  LIST: (by) => `op de lijst gezet door ${by}`,
  CODE: () => "zelf gemeld met de code",
  TICKET: (by) => `ticket gescand door ${by}`,
};
const waysEn: Record<AttendanceWay, (by: string) => string> = {
  LIST: (by) => `put on the list by ${by}`,
  CODE: () => "typed in the code",
  TICKET: (by) => `ticket scanned by ${by}`,
};

/** Who was at which session: the lists of a cohort, and what a learner sees of it. */
export const attendanceMessages = defineMessages({
  nl: {
    title: "Aanwezigheid",
    states: statesNl,
    ways: waysNl,
    session: (n: number) => `Bijeenkomst ${n}`,
    sessionTitle: "Bijeenkomst",
    when: "Wanneer",
    notNoted: "Nog niet genoteerd",
    soon: "Komt nog",
    participants: (n: number) =>
      n === 1 ? "Er zit 1 persoon in deze groep." : `Er zitten ${n} mensen in deze groep.`,
    noSessions: "Deze groep heeft nog geen bijeenkomsten. Zodra ze gepland zijn, staan ze hier.",
    nobody: "Er zit nog niemand in deze groep. Wie een plaats krijgt, staat vanzelf op de lijst.",
    all: "Alle bijeenkomsten",
    byCode: "Laat de groep zelf een code typen",
    allPresent: "Allemaal aanwezig",
    allPresentHint:
      "Iedereen die nog niet genoteerd is, was er. Kies hieronder alleen wie er niet was of later kwam.",
    whoWasThere: "Wie is er?",
    noName: "(account verwijderd)",
    minutes: "Minuten gemist",
    wrongMinutes: (name: string, most: number) =>
      `${name}: vul een heel aantal minuten in, van 0 tot ${most}.`,
    reason: "Waarom je iets verbetert",
    reasonHint: "Staat bij de verbetering. Schrijf niets over iemands gezondheid.",
    save: "Bewaar de lijst",
    done: { saved: "De lijst is bewaard." },
    tooEarly: (from: string) =>
      `Deze bijeenkomst is nog niet begonnen. Vanaf ${from} kun je noteren wie er is.`,
    conflictTitle: "Er is nog niets bewaard",
    conflict:
      "Iemand anders noteerde intussen iets anders dan jij. Kijk bij deze mensen wat er nu staat. Bewaar je nog een keer, dan geldt wat jij koos.",
    conflictOf: (name: string, now: string) => `${name}: er staat nu ${now}`,
    nowStands: (now: string) => `Er staat nu: ${now}.`,
    late: (minutes: number) => `te laat, ${minutes} minuten gemist`,
    corrections: "Verbeteringen",
    correction: (from: string, to: string) => `van ${from} naar ${to}`,
    who: "Wie",
    what: "Wat",
    byWhom: "Door",
    why: "Waarom",
    own: (present: number, sessions: number) =>
      sessions === 1
        ? present === 1
          ? "Je was bij de bijeenkomst tot nu toe."
          : "Je was niet bij de bijeenkomst tot nu toe."
        : `Aanwezig bij ${present} van ${sessions} bijeenkomsten tot nu toe.`,
    ownMore: "Per bijeenkomst",
    ownWrong: "Klopt iets niet? Zeg het tegen wie de groep geeft.",
  },
  en: {
    title: "Attendance",
    states: statesEn,
    ways: waysEn,
    session: (n: number) => `Session ${n}`,
    sessionTitle: "Session",
    when: "When",
    notNoted: "Not noted yet",
    soon: "Still to come",
    participants: (n: number) =>
      n === 1 ? "There is 1 person in this group." : `There are ${n} people in this group.`,
    noSessions: "This group has no sessions yet. Once they are planned, they stand here.",
    nobody: "Nobody is in this group yet. Whoever gets a seat is on the list at once.",
    all: "All sessions",
    byCode: "Let the group type a code",
    allPresent: "Everybody is here",
    allPresentHint:
      "Everybody who is not noted yet was here. Below, choose only who was not here or came later.",
    whoWasThere: "Who is here?",
    noName: "(account deleted)",
    minutes: "Minutes missed",
    wrongMinutes: (name: string, most: number) =>
      `${name}: fill in a whole number of minutes, from 0 to ${most}.`,
    reason: "Why you correct something",
    reasonHint: "It stands with the correction. Write nothing about anybody's health.",
    save: "Save the list",
    done: { saved: "The list is saved." },
    tooEarly: (from: string) => `This session has not begun. From ${from} you can note who is here.`,
    conflictTitle: "Nothing is saved yet",
    conflict:
      "Somebody else noted something else meanwhile than you did. See what stands there now for these people. If you save again, what you chose holds.",
    conflictOf: (name: string, now: string) => `${name}: now it says ${now}`,
    nowStands: (now: string) => `Now it says: ${now}.`,
    late: (minutes: number) => `late, ${minutes} minutes missed`,
    corrections: "Corrections",
    correction: (from: string, to: string) => `from ${from} to ${to}`,
    who: "Who",
    what: "What",
    byWhom: "By",
    why: "Why",
    own: (present: number, sessions: number) =>
      sessions === 1
        ? present === 1
          ? "You were at the session so far."
          : "You were not at the session so far."
        : `Present at ${present} of ${sessions} sessions so far.`,
    ownMore: "Session by session",
    ownWrong: "Is something not right? Tell whoever leads the group.",
  },
});
