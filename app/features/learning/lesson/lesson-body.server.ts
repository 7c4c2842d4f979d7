import { libraryMessages } from "~/features/sheets/library/library.messages";
import { sheetsOfExercise } from "~/features/sheets/library/sheet-access.server";
import type { Locale } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";
import { type Html, markup, trusted } from "~/lib/markup/html";
import { mark } from "~/lib/markup/marks";
import { now } from "~/platform/clock.server";
import {
  type ExerciseBlock,
  type FollowUp,
  type HtmlNode,
  type Lesson,
  quizOf,
  type QuizQuestion,
  type Reflection,
  reflectionsOf,
} from "~/platform/content/content";
import { lessonText } from "~/platform/content/lesson-text";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { answerMessages } from "../answers/answer.messages";
import { lessonMessages } from "./lesson.messages";
import type { LessonData } from "./lesson-answer.server";
import type { Onward } from "./onward";
import { followUpsOf } from "../quiz/quiz-keys.server";
import { optionOrder } from "../quiz/option-order";
import type { AnswerFeedback } from "../quiz/question-html";
import { type QuizPart, quizParts } from "../quiz/quiz-html";
import { notesBlockId } from "../answers/reflection";
import { reflectionHtml, savedTextNeeds } from "../answers/reflection-html";
import { savedWords } from "../answers/saved-at";

/** The text of a lesson, and marks where a learner's quiz, answers and instruments come. */
export function lessonBody(taught: Curriculum, lesson: Lesson, locale: Locale): string {
  const text = lessonText(lesson);
  const prose = (tree: readonly HtmlNode[]) => withinEnrolment(text.html(tree));
  const parts = lesson.blocks.map((block) => {
    if (block.kind === "exercise") return exercise(taught, lesson, block, prose, locale);
    if (block.kind !== "quiz") return prose(block.tree);
    return [withinEnrolment(text.footnotes()), mark("quiz")].join("");
  });
  return [...parts, savedTextNeeds(answerMessages[locale])].join("");
}

/** Instruments that have a page, by their id in the content. */
const pagesOfInstruments: Readonly<Record<string, string>> = { taalspiegel: "/my/taalspiegel" };

/** Links between lessons lead to the same enrolment: relative to `/learn/<enrolment>/`. */
const withinEnrolment = (html: string) =>
  trusted(html.replace(/ href="\/learn\/[^/"]+\/([^/"]+)"/g, ' href="$1"'));

function exercise(
  { moduleById }: Curriculum,
  lesson: Lesson,
  { id, minutes, goesTo, plan, parts }: ExerciseBlock,
  prose: (tree: readonly HtmlNode[]) => Html,
  locale: Locale,
): Html {
  const t = lessonMessages[locale];
  const instrument = moduleById(lesson.moduleId, locale)?.instruments.find(({ id }) => id === goesTo);
  const page = instrument && pagesOfInstruments[instrument.id];
  const facts = [
    t.minutes(minutes),
    ...(instrument ? [t.exerciseFor(instrument.name)] : []),
    ...(plan ? [t.planChapter(plan)] : []),
  ];
  return markup`<section class="exercise" id="${id}">
    <div class="exercise__head"><h2>${t.exercise}</h2><p class="exercise__meta">${facts.join(" · ")}${page && markup` · <a href="${page}">${t.openInstrument(instrument!.name)}</a>`}</p></div>
    ${sheetLinks(lesson, { id, goesTo }, locale)}
    ${parts.map((part) => (part.kind === "prose" ? prose(part.tree) : trusted(mark(`answer:${part.id}`))))}
    ${goesTo && trusted(mark(`instrument:${goesTo}`))}
  </section>`;
}

/** Links to the sheets for an instrument, at the first exercise that goes to it. They are of the build, whatever release the lesson is of. */
function sheetLinks(
  lesson: Lesson,
  { id, goesTo }: Pick<ExerciseBlock, "id" | "goesTo">,
  locale: Locale,
): Html | false {
  const first = lesson.blocks.find((block) => block.kind === "exercise" && block.goesTo === goesTo);
  if (first?.id !== id) return false;
  const sheets = sheetsOfExercise(lesson.id, goesTo, locale);
  if (sheets.length === 0) return false;
  const t = libraryMessages[locale];
  const links = sheets.map(
    ({ id, title }) =>
      markup`<li><a href="${publicPath("sheet", locale, id)}" download>${t.inLesson(title)}</a></li>`,
  );
  return markup`<div class="exercise__sheets"><p>${t.ofLesson}</p><ul>${links}</ul></div>`;
}

/** What stands in the place of an answer box for whoever only looks: what it asks. */
export function askedOnly(lesson: Lesson, blockId: string, locale: Locale): string {
  const t = lessonMessages[locale];
  if (blockId === notesBlockId(lesson.id)) return markup`<p>${t.notesOfLearner}</p>`.text;
  const { label, hint } = reflectionOf(lesson, blockId);
  return markup`<div class="reflection">
    <p><strong>${label}</strong></p>${hint && markup`<p class="sc-field__hint">${hint}</p>`}<p><em>${t.answerOfLearner}</em></p>
  </div>`.text;
}

/** The answer box of a block of this lesson, or the one of the free notes beside it, with what this person wrote. */
export function answerBox(lesson: Lesson, blockId: string, data: LessonData, locale: Locale): string {
  const t = lessonMessages[locale];
  const notes = { id: notesBlockId(lesson.id), label: t.notesLabel, hint: t.notesHint };
  const box = blockId === notes.id ? notes : reflectionOf(lesson, blockId);
  const saved = data.reflections[blockId] ?? null;
  return reflectionHtml(
    {
      enrolmentId: data.enrolmentId,
      lessonSlug: lesson.slug,
      blockId,
      label: box.label,
      hint: box.hint,
      saved,
      savedWords: saved ? savedWords(new Date(saved.savedAt), now(), locale) : "",
      rows: box === notes ? 8 : 6,
    },
    answerMessages[locale],
  ).text;
}

function reflectionOf(lesson: Lesson, blockId: string): Reflection {
  const found = reflectionsOf(lesson.blocks).find(({ id }) => id === blockId);
  if (found) return found;
  throw new Error(`lesson ${lesson.id} has no answer box ${blockId}`);
}

/** What to say to a chosen option: its own feedback, and no other's. */
const feedbackIn =
  ({ answerKey }: Curriculum, locale: Locale) =>
  (questionId: string, optionId: string): AnswerFeedback | null => {
    const key = answerKey(questionId);
    const text = key?.feedback[locale][optionId];
    return key && text !== undefined ? { isRight: key.correct === optionId, text } : null;
  };

/** A lesson's quiz for its reader. */
export function quizOfReader(
  taught: Curriculum,
  lesson: Lesson,
  { answers, enrolmentId }: Pick<LessonData, "answers" | "enrolmentId">,
  { isPassed, onward, isKept = true }: { isPassed: boolean; onward: Onward; isKept?: boolean },
  locale: Locale,
): QuizPart[] {
  const quiz = quizOf(lesson.blocks);
  if (!quiz) throw new Error(`lesson ${lesson.id} has no quiz`);
  const inOrder = <Asked extends QuizQuestion | FollowUp>(one: Asked): Asked => ({
    ...one,
    options: optionOrder(one.options, enrolmentId, one.id),
  });
  return quizParts(
    {
      quiz: {
        ...quiz,
        questions: quiz.questions.map(inOrder),
        followUps: followUpsOf(taught, lesson, answers ?? {}).map(inOrder),
      },
      answers,
      action: isKept ? `${lesson.slug}/quiz` : null,
      feedbackOf: feedbackIn(taught, locale),
      isPassed,
      onward,
    },
    locale,
  );
}
