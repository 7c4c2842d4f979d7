import { defineMessages } from "~/i18n/messages";

/** The quiz at the end of a lesson. */
export const quizMessages = defineMessages({
  nl: {
    signInAgain: "Log opnieuw in",
    // Toets
    quiz: "Toets",
    quizHelp: (needed: number, of: number) =>
      `Je haalt de toets met ${needed} van de ${of} vragen goed. Je mag zo vaak opnieuw proberen als je wilt.`,
    check: "Kijk mijn antwoorden na",
    checkAgain: "Kijk opnieuw na",
    followUp: "Nog een geval om te oefenen. Het telt niet mee.",
    tryOne: "Probeer een vraag uit de toets",
    checkOne: "Kijk mijn antwoord na",
    right: "Goed.",
    notRight: "Nog niet.",
    chooseAnswer: "Kies hier nog een antwoord.",
    answerFirst: "Beantwoord eerst de vragen. Er is nog niets nagekeken.",
    quizPassed: "Toets gehaald",
    resultAll: (of: number) => `Alle ${of} vragen goed.`,
    resultPassed: (right: number, of: number) =>
      `${right} van de ${of} vragen goed. Wat nog niet goed is, mag je nog eens proberen.`,
    resultNotPassed: (right: number, of: number, needed: number) =>
      `${right} van de ${of} vragen goed. Je hebt er ${needed} nodig. Lees wat er bij je antwoorden staat en probeer die vragen opnieuw.`,
    quizOffline: "Geen verbinding. Je antwoorden staan er nog: probeer het zo opnieuw.",
    quizSignedOut: "Je bent uitgelogd. Je antwoorden staan veilig op dit apparaat.",
  },
  en: {
    signInAgain: "Sign in again",
    quiz: "Quiz",
    quizHelp: (needed: number, of: number) =>
      `You pass with ${needed} of the ${of} questions right. You may try again as often as you like.`,
    check: "Check my answers",
    checkAgain: "Check again",
    followUp: "One more case for practice. It does not count.",
    tryOne: "Try a question of the quiz",
    checkOne: "Check my answer",
    right: "Right.",
    notRight: "Not yet.",
    chooseAnswer: "Please choose an answer here.",
    answerFirst: "Answer the questions first. Nothing has been checked yet.",
    quizPassed: "Quiz passed",
    resultAll: (of: number) => `All ${of} questions right.`,
    resultPassed: (right: number, of: number) =>
      `${right} of the ${of} questions right. What is not right yet you may try again.`,
    resultNotPassed: (right: number, of: number, needed: number) =>
      `${right} of the ${of} questions right. You need ${needed}. Read what stands with your answers and try those questions again.`,
    quizOffline: "No connection. Your answers are still there: try again in a moment.",
    quizSignedOut: "You have been signed out. Your answers are safe on this device.",
  },
});
