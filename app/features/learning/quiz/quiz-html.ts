import type { Locale } from "~/i18n/locale";
import { type Html, markup } from "~/lib/markup/html";
import type { QuizBlock } from "~/platform/content/content";
import { rightNeeded } from "../progress/completion-rule";
import { lessonMessages } from "../lesson/lesson.messages";
import { quizMessages } from "./quiz.messages";
import type { Onward } from "../lesson/onward";
import {
  type AnswerFeedback,
  questionHtml,
  type ShownFollowUp,
  type ShownQuestion,
  type ShownText,
} from "./question-html";
import type { Answers } from "./quiz";

export interface QuizView {
  /** With the options in the order of this learner, and the follow-ups that are asked of them. */
  quiz: Pick<QuizBlock, "id"> & { questions: ShownText[]; followUps: ShownFollowUp[] };
  /** Where the form goes; null: the page asks itself again, with the answers in its address, and nothing is kept. */
  action: string | null;
  /** Null before the first time, empty when it was sent without a single answer. */
  answers: Answers | null;
  feedbackOf: (questionId: string, optionId: string) => AnswerFeedback | null;
  /** Passed now or before. */
  isPassed: boolean;
  onward: Onward;
}

/** A part of a quiz and all that it depends on, beside the lesson and the language: who are at the same point share it. */
export interface QuizPart {
  about: unknown[];
  draw: () => Html;
}

const icon = (path: string) =>
  markup`<svg class="sc-icon" viewBox="0 0 20 20" aria-hidden="true"><path d="${path}"/></svg>`;
const tick = icon("M4 10.5l4 4 8-9");
const mark = icon("M10 9v6M10 5.6v.2");
const arrow = icon("M3 10h13M11 5l5 5-5 5");

/**
 * A quiz: before it is answered without a word about what is right, afterwards with the feedback of the chosen options and of
 * no other. Who has passed finds the way on beside the result.
 */
export function quizParts(view: QuizView, locale: Locale): QuizPart[] {
  const t = quizMessages[locale];
  const { quiz, answers, action, isPassed, onward } = view;
  const of = quiz.questions.length;
  const feedbackOn = ({ id }: ShownText) => {
    const choice = answers?.[id];
    return choice === undefined ? null : view.feedbackOf(id, choice);
  };
  const isRight = (question: ShownText) => feedbackOn(question)?.isRight ?? false;
  const right = quiz.questions.filter(isRight).length;
  const isOpen = right < of || !quiz.followUps.every(isRight);
  const isAnswered = answers !== null && Object.keys(answers).length > 0;
  const isAsked = answers !== null && !isAnswered && isOpen;
  const head: QuizPart = {
    about: [right, isAnswered, isAsked, isPassed, isAnswered && isPassed && onward],
    draw: () => markup`<sc-quiz class="quiz" id="quiz" role="region" aria-labelledby="${quiz.id}" data-offline="${t.quizOffline}" data-signed-out="${t.quizSignedOut}" data-sign-in="${t.signInAgain}">
    <h2 id="${quiz.id}">${t.quiz}</h2>
    <p>${t.quizHelp(rightNeeded(of), of)}</p>
    ${isAnswered && result(right, of, isPassed ? onward : null, locale)}
    ${isAsked && notice("info", markup`<p>${t.answerFirst}</p>`)}
    ${action === null ? markup`<form action="#quiz"><input type="hidden" name="check" value="1">` : markup`<form method="post" action="${action}">`}`,
  };
  const isMissing = (question: ShownText) => answers !== null && !feedbackOn(question);
  const shownOf = (question: ShownText, isMissing: boolean): ShownQuestion => ({
    chosen: answers?.[question.id] ?? null,
    isMissing,
    isClosed: isRight(question),
  });
  const questions = quiz.questions.map((question, at): QuizPart => {
    const shown = shownOf(question, isMissing(question));
    // Nobody has to practise: a follow-up without an answer is not pointed at.
    const further = quiz.followUps
      .filter(({ after }) => after === question.id)
      .map((followUp) => ({ followUp, shown: shownOf(followUp, false) }));
    const orderOf = ({ id, options }: ShownText) => [id, options.map((option) => option.id)];
    return {
      about: [orderOf(question), shown, further.map((one) => [orderOf(one.followUp), one.shown])],
      draw: () =>
        markup`${questionHtml(question, at, shown, feedbackOn(question), t)}${further.map((one) =>
          questionHtml(one.followUp, null, one.shown, feedbackOn(one.followUp), t),
        )}`,
    };
  });
  const foot: QuizPart = {
    about: [isOpen, isAnswered],
    draw: () =>
      markup`${isOpen && markup`<button class="sc-button sc-button--secondary">${isAnswered ? t.checkAgain : t.check}</button>`}</form></sc-quiz>`,
  };
  return [head, ...questions, foot];
}

function result(right: number, of: number, onward: Onward | null, locale: Locale): Html {
  const t = quizMessages[locale];
  if (!onward) return notice("info", markup`<p>${t.resultNotPassed(right, of, rightNeeded(of))}</p>`);
  const words = right === of ? t.resultAll(of) : t.resultPassed(right, of);
  return notice(
    "success",
    markup`<p class="sc-notice__title">${t.quizPassed}</p><p>${words}</p>${onwardHtml(onward, locale)}`,
  );
}

function onwardHtml({ act, href, words }: Onward, locale: Locale): Html {
  const label = markup`${lessonMessages[locale][words]}${arrow}`;
  return act === "go"
    ? markup`<p><a class="sc-button" href="${href}">${label}</a></p>`
    : markup`<form method="post" action="${href}"><button class="sc-button">${label}</button></form>`;
}

const notice = (look: "success" | "info", content: Html): Html =>
  markup`<div class="sc-notice sc-notice--${look}" id="quiz-result" role="status" tabindex="-1">
    ${look === "success" ? tick : mark}
    <div>${content}</div>
  </div>`;
