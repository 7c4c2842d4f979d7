import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Locale } from "~/i18n/locale";
import { markup } from "~/lib/markup/html";
import { type Lesson, quizOf } from "~/platform/content/content";
import { optionOrder } from "./option-order";
import { questionHtml } from "./quiz-html";
import { quizMessages } from "./quiz.messages";

/**
 * The first question of a lesson's quiz for whoever reads its preview: a form that asks the page itself again, with the answer in the
 * address. Nothing is kept of it. `query` is that of the address; what is no option of the question is no answer. Empty without a quiz.
 */
export function previewQuestion(lesson: Lesson, query: URLSearchParams, locale: Locale): string {
  const quiz = quizOf(lesson.blocks);
  const question = quiz?.questions[0];
  if (!quiz || !question) return "";
  const t = quizMessages[locale];
  const chosen = question.options.find(({ id }) => id === query.get(question.id))?.id ?? null;
  const key = currentCurriculum().answerKey(question.id);
  const text = chosen && key?.feedback[locale][chosen];
  const feedback = chosen && text ? { isRight: key.correct === chosen, text } : null;
  const options = optionOrder(question.options, "preview", question.id);
  const isMissing = query.has("check") && !chosen;
  const isClosed = feedback?.isRight ?? false;
  return markup`<section class="quiz" id="quiz" aria-labelledby="${quiz.id}">
    <h2 id="${quiz.id}">${t.tryOne}</h2>
    <form action="#quiz">
      <input type="hidden" name="check" value="1">
      ${questionHtml({ ...question, options }, 0, { chosen, isMissing, isClosed }, feedback, t)}
      ${!isClosed && markup`<button class="sc-button sc-button--secondary">${chosen ? t.checkAgain : t.checkOne}</button>`}
    </form>
  </section>`.text;
}
