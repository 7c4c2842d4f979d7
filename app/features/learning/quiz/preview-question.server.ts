import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Locale } from "~/i18n/locale";
import { type Html, markup } from "~/lib/markup/html";
import { askedIn, type FollowUp, type Lesson, type QuizQuestion, quizOf } from "~/platform/content/content";
import { optionOrder } from "./option-order";
import { questionHtml } from "./question-html";
import { followUpsOf } from "./quiz-keys.server";
import { quizMessages } from "./quiz.messages";

/**
 * The first question of a lesson's quiz for whoever reads its preview: a form that asks the page itself again, with the answer in the
 * address. Nothing is kept of it. `query` is that of the address; what is no option of the question is no answer. A wrong answer may
 * lead on to a follow-up. Empty without a quiz.
 */
export function previewQuestion(lesson: Lesson, query: URLSearchParams, locale: Locale): string {
  const taught = currentCurriculum();
  const quiz = quizOf(lesson.blocks);
  const question = quiz?.questions[0];
  if (!quiz || !question) return "";
  const t = quizMessages[locale];
  const chosenOf = ({ id, options }: QuizQuestion | FollowUp) =>
    options.find((option) => option.id === query.get(id))?.id ?? null;

  function shown(asked: QuizQuestion | FollowUp, index: number | null): { isClosed: boolean; html: Html } {
    const chosen = chosenOf(asked);
    const key = taught.answerKey(asked.id);
    const text = chosen && key?.feedback[locale][chosen];
    const feedback = chosen && text ? { isRight: key.correct === chosen, text } : null;
    const options = optionOrder(asked.options, "preview", asked.id);
    const isMissing = index !== null && query.has("check") && !chosen;
    const isClosed = feedback?.isRight ?? false;
    const html = questionHtml({ ...asked, options }, index, { chosen, isMissing, isClosed }, feedback, t);
    return { isClosed, html };
  }

  const chosen = chosenOf(question);
  const answers = askedIn(quiz).map((one) => [one.id, chosenOf(one)] as const);
  const given = Object.fromEntries(answers.flatMap(([id, option]) => (option ? [[id, option]] : [])));
  const followUps = followUpsOf(taught, lesson, given).filter(({ after }) => after === question.id);
  const asked = [shown(question, 0), ...followUps.map((one) => shown(one, null))];
  const isOpen = asked.some(({ isClosed }) => !isClosed);
  return markup`<section class="quiz" id="quiz" aria-labelledby="${quiz.id}">
    <h2 id="${quiz.id}">${t.tryOne}</h2>
    <form action="#quiz">
      <input type="hidden" name="check" value="1">
      ${asked.map(({ html }) => html)}
      ${isOpen && markup`<button class="sc-button sc-button--secondary">${chosen ? t.checkAgain : t.checkOne}</button>`}
    </form>
  </section>`.text;
}
