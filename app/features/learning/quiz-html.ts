import { type Html, markup } from "~/lib/html";
import type { QuizSegment } from "~/platform/content/content";
import { completionRule, isPassed } from "./completion-rule";
import type { LearningTexts } from "./learning.messages";
import type { Answers } from "./quiz";

/** What the server says to a chosen option. */
export interface AnswerFeedback {
  isRight: boolean;
  text: string;
}

export interface QuizView {
  quiz: QuizSegment;
  /** Where the form goes. */
  action: string;
  /** Null before the first time, empty when it was sent without a single answer. */
  answers: Answers | null;
  feedbackOf: (questionId: string, optionId: string) => AnswerFeedback | null;
  isReadOnly: boolean;
}

const icon = (path: string) =>
  markup`<svg class="sc-icon" viewBox="0 0 20 20" aria-hidden="true"><path d="${path}"/></svg>`;
const tick = icon("M4 10.5l4 4 8-9");
const mark = icon("M10 9v6M10 5.6v.2");

/**
 * The inside of a quiz: before it is answered without a word about what is right, afterwards with the feedback of the chosen
 * options and of no other.
 */
export function quizHtml(view: QuizView, t: LearningTexts): Html {
  const { quiz, answers, action, isReadOnly } = view;
  const feedback = quiz.questions.map(({ id }) => {
    const choice = answers?.[id];
    return choice === undefined ? null : view.feedbackOf(id, choice);
  });
  const right = feedback.filter((one) => one?.isRight).length;
  const isOpen = !isReadOnly && right < quiz.questions.length;
  const isAnswered = answers !== null && Object.keys(answers).length > 0;
  return markup`<h2 id="quiz-title">${t.quiz}</h2>
    <p>${t.quizHelp(completionRule.quizPassPercent)}</p>
    <form method="post" action="${action}">
      ${isAnswered && result(right, quiz.questions.length, t)}
      ${answers && !isAnswered && isOpen && notice("info", t.answerFirst)}
      ${quiz.questions.map((question, i) => questionHtml(question, i, view, feedback[i] ?? null, t))}
      ${isOpen && markup`<button class="sc-button sc-button--secondary">${isAnswered ? t.checkAgain : t.check}</button>`}
    </form>`;
}

function result(right: number, of: number, t: LearningTexts): Html {
  const percent = Math.floor((100 * right) / of);
  const passed = isPassed(percent);
  const words =
    right === of
      ? t.resultAll(of)
      : passed
        ? t.resultPassed(right, of, percent)
        : t.resultNotPassed(right, of, percent, completionRule.quizPassPercent);
  return notice(passed ? "success" : "info", words);
}

const notice = (look: "success" | "info", words: string): Html =>
  markup`<div class="sc-notice sc-notice--${look}" id="quiz-result" role="status" tabindex="-1">
    ${look === "success" ? tick : mark}
    <div><p>${words}</p></div>
  </div>`;

function questionHtml(
  { id, text, options }: QuizSegment["questions"][number],
  index: number,
  { answers, isReadOnly }: QuizView,
  feedback: AnswerFeedback | null,
  t: LearningTexts,
): Html {
  const isMissing = answers !== null && !feedback && !isReadOnly;
  const isClosed = isReadOnly || feedback?.isRight;
  const choices = options.map((option) => {
    const isChosen = answers?.[id] === option.id;
    const checked = isChosen && markup` checked`;
    return markup`<div class="sc-choice">
      <input type="radio" id="${id}-${option.id}" name="${id}" value="${option.id}"${checked}>
      <label for="${id}-${option.id}">${option.text}</label>
    </div>`;
  });
  const about = (isMissing || feedback) && markup` aria-describedby="${id}-about"`;
  return markup`<fieldset class="quiz__question"${about}${isClosed && markup` disabled`}>
    <legend>${index + 1}. ${text}</legend>
    ${choices}
    ${isMissing && markup`<p class="sc-field__error" id="${id}-about">${t.chooseAnswer}</p>`}
    ${
      feedback &&
      markup`<div class="quiz__feedback${feedback.isRight ? " quiz__feedback--right" : ""}" id="${id}-about">
        <p><strong>${feedback.isRight ? t.right : t.notRight}</strong> ${feedback.text}</p>
      </div>`
    }
  </fieldset>`;
}
