import { defineMessages } from "~/i18n/messages";
import type { EvaluationFault, EvaluationField, EvaluationQuestion, Score } from "./evaluation";

const questionsNl: Record<EvaluationQuestion, string> = {
  useful: "Ik kan wat ik leerde in mijn eigen werk gebruiken.",
  meetings: "De bijeenkomsten hielpen me verder dan de lessen alleen.",
  guided: "Wie de groep gaf, hielp ons goed op weg.",
  free: "Ik voelde me vrij om te zeggen wat ik dacht.",
  recommend: "Ik raad deze groep een collega aan.",
};
const questionsEn: Record<EvaluationQuestion, string> = {
  useful: "I can use what I learned in my own work.",
  meetings: "The meetings took me further than the lessons alone.",
  guided: "Who led the group helped us well on our way.",
  free: "I felt free to say what I thought.",
  recommend: "I would recommend this group to a colleague.",
};
const scoresNl: Record<Score, string> = {
  1: "Helemaal niet",
  2: "Niet echt",
  3: "Een beetje",
  4: "Best wel",
  5: "Helemaal",
};
const scoresEn: Record<Score, string> = {
  1: "Not at all",
  2: "Not really",
  3: "A little",
  4: "Quite",
  5: "Fully",
};
const faultsNl: Record<EvaluationFault, string> = {
  missing: "Kies een antwoord.",
  tooLong: "Kort dit in tot 2.000 tekens.",
};
const faultsEn: Record<EvaluationFault, string> = {
  missing: "Choose an answer.",
  tooLong: "Shorten this to 2,000 characters.",
};
const longNl: Record<Exclude<EvaluationField, EvaluationQuestion>, string> = {
  worked: "Wat werkte voor jou?",
  better: "Wat kan beter?",
};
const longEn: typeof longNl = { worked: "What worked for you?", better: "What could be better?" };

/** What somebody says of the group they followed, and what its host sees of that. */
export const evaluationMessages = defineMessages({
  nl: {
    title: "Hoe was je groep?",
    lead: (group: string) =>
      `Vijf vragen over ${group}, en plek voor je eigen woorden. Het kost je twee minuten.`,
    anonymous:
      "We bewaren je antwoorden zonder je naam, en niet wanneer je ze gaf. Wie de groep gaf, ziet ze pas als vijf mensen antwoordden. Daarom kun je ze later ook niet meer veranderen.",
    noNames: "Noem geen namen van anderen. Je kunt dit leeg laten.",
    questions: questionsNl,
    scores: scoresNl,
    texts: longNl,
    faults: faultsNl,
    send: "Verstuur",
    thanks: "Dank je wel. Je antwoorden zijn bewaard, zonder je naam.",
    early: (day: string) => `Je kunt dit invullen vanaf de laatste bijeenkomst, op ${day}.`,
    closed: (day: string) => `Invullen kon tot ${day}. Het formulier is nu dicht.`,
    notKept: "Je antwoorden zijn niet bewaard",
    closedMeanwhile: (day: string) =>
      `Invullen kon tot ${day}. Het formulier ging dicht voordat je het verstuurde. Wat je invulde, staat hieronder. Wil je het toch kwijt? Kopieer het en stuur het aan wie de groep geeft. Die weet dan wel van wie het komt.`,
    typed: "Wat je invulde",
    noAnswer: "Niets gekozen",
    back: "Naar je masterclass",
    results: "Evaluatie",
    given: (given: number, asked: number) =>
      `${given} van ${asked === 1 ? "1 deelnemer vulde" : `${asked} deelnemers vulden`} de evaluatie in.`,
    openUntil: (day: string) => `Invullen kan tot en met ${day}.`,
    opensOn: (day: string) => `Deelnemers kunnen haar invullen vanaf ${day}, bij de laatste bijeenkomst.`,
    tooFew: "Je ziet de antwoorden als er ten minste vijf zijn. Zo is niemand te herkennen.",
    inFives: (n: number) =>
      `Je ziet de eerste ${n}. De volgende komen erbij per vijf, en na de laatste dag de rest.`,
    question: "Vraag",
    mean: "Gemiddeld",
    caption: "Antwoorden per vraag",
    none: "Niemand schreef hier iets.",
  },
  en: {
    title: "How was your group?",
    lead: (group: string) =>
      `Five questions about ${group}, and room for your own words. It takes two minutes.`,
    anonymous:
      "We keep your answers without your name, and not when you gave them. Who led the group sees them only once five people have answered. That is also why you cannot change them later.",
    noNames: "Name nobody else. You may leave this empty.",
    questions: questionsEn,
    scores: scoresEn,
    texts: longEn,
    faults: faultsEn,
    send: "Send",
    thanks: "Thank you. Your answers are kept, without your name.",
    early: (day: string) => `You can fill this in from the last meeting, on ${day}.`,
    closed: (day: string) => `This could be filled in until ${day}. The form is closed now.`,
    notKept: "Your answers were not kept",
    closedMeanwhile: (day: string) =>
      `This could be filled in until ${day}. The form closed before you sent it. What you filled in stands below. Do you still want to say it? Copy it and send it to who leads the group. They will then know that it comes from you.`,
    typed: "What you filled in",
    noAnswer: "Nothing chosen",
    back: "To your masterclass",
    results: "Evaluation",
    given: (given: number, asked: number) =>
      `${given} of ${asked === 1 ? "1 participant" : `${asked} participants`} filled in the evaluation.`,
    openUntil: (day: string) => `It can be filled in until ${day}.`,
    opensOn: (day: string) => `Participants can fill it in from ${day}, at the last meeting.`,
    tooFew: "You see the answers once there are at least five. So nobody can be recognised.",
    inFives: (n: number) =>
      `You see the first ${n}. The next ones are added by fives, and after the last day the rest.`,
    question: "Question",
    mean: "Mean",
    caption: "Answers by question",
    none: "Nobody wrote anything here.",
  },
});
