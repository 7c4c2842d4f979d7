import type { Locale } from "~/i18n/locale";
import { type Html, markup, trusted } from "~/lib/html";
import { now } from "~/platform/clock.server";
import type { ExerciseSegment, Lesson, QuizSegment, Reflection } from "~/platform/content/content";
import { answerKey, moduleById } from "~/platform/content/content.server";
import { learningMessages } from "./learning.messages";
import type { LessonData } from "./lesson-data";
import { type AnswerFeedback, quizHtml } from "./quiz-html";
import { notesBlockId } from "./reflection";
import { reflectionHtml, reflectionParts } from "./reflection-html";
import { savedWords } from "./saved-words";

/** A part of a lesson: the same for everybody, or made for one person. */
type Part = Html | ((data: LessonData) => Html);

const templates: Record<Locale, WeakMap<Lesson, readonly Part[]>> = { nl: new WeakMap(), en: new WeakMap() };

/** The text of a lesson with this person's answers in it. Prose is compiled content and goes in as it is. */
export function lessonBody(lesson: Lesson, data: LessonData, locale: Locale): string {
  let parts = templates[locale].get(lesson);
  if (!parts) {
    parts = makeParts(lesson, locale);
    templates[locale].set(lesson, parts);
  }
  let text = "";
  for (const part of parts) text += part instanceof Function ? part(data).text : part.text;
  return text;
}

/** The free notes beside a lesson. */
export const lessonNotes = (lesson: Lesson, data: LessonData, locale: Locale): string => {
  const t = learningMessages[locale];
  const box = { id: notesBlockId(lesson.id), label: t.notesLabel, hint: t.notesHint };
  return answerBox(lesson, box, data, locale, 8).text;
};

function makeParts(lesson: Lesson, locale: Locale): Part[] {
  const parts = lesson.segments.flatMap((segment): Part[] => {
    if (segment.kind === "prose") return [prose(segment.html)];
    if (segment.kind === "quiz") return [(data) => quizElement(lesson, segment, data, locale)];
    return exercise(lesson, segment, locale);
  });
  return [...parts, reflectionParts(learningMessages[locale])];
}

/** Links between lessons lead to the same enrolment: relative to `/learn/<enrolment>/`. */
const prose = (text: string) => trusted(text.replace(/ href="\/learn\/[^/"]+\/([^/"]+)"/g, ' href="$1"'));

function exercise(lesson: Lesson, { minutes, goesTo, plan, parts }: ExerciseSegment, locale: Locale): Part[] {
  const t = learningMessages[locale];
  const instrument = moduleById(lesson.moduleId, locale)?.instruments.find(({ id }) => id === goesTo);
  const facts = [
    t.minutes(minutes),
    ...(instrument ? [t.exerciseFor(instrument.name)] : []),
    ...(plan ? [t.planChapter(plan)] : []),
  ];
  return [
    trusted('<section class="exercise">'),
    markup`<div class="exercise__head"><h2>${t.exercise}</h2><p class="exercise__meta">${facts.join(" · ")}</p></div>`,
    ...parts.map((part): Part =>
      part.kind === "prose" ? prose(part.html) : (data) => answerBox(lesson, part, data, locale, 6),
    ),
    trusted("</section>"),
  ];
}

function answerBox(
  lesson: Lesson,
  { id, label, hint }: Omit<Reflection, "kind">,
  data: LessonData,
  locale: Locale,
  rows: number,
): Html {
  const saved = data.reflections[id] ?? null;
  return reflectionHtml(
    {
      enrolmentId: data.enrolmentId,
      lessonSlug: lesson.slug,
      blockId: id,
      label,
      hint,
      saved,
      savedWords: saved ? savedWords(new Date(saved.savedAt), now(), locale) : "",
      isReadOnly: data.isEnded,
      rows,
    },
    learningMessages[locale],
  );
}

/** What to say to a chosen option: its own feedback, and no other's. */
const feedbackIn =
  (locale: Locale) =>
  (questionId: string, optionId: string): AnswerFeedback | null => {
    const key = answerKey(questionId);
    const text = key?.feedback[locale][optionId];
    return key && text !== undefined ? { isRight: key.correct === optionId, text } : null;
  };

/** The inside of a lesson's quiz, also for the island that swaps it in. */
export const quizBody = (
  lesson: Lesson,
  quiz: QuizSegment,
  { answers, isEnded }: Pick<LessonData, "answers" | "isEnded">,
  locale: Locale,
): Html =>
  quizHtml(
    { quiz, answers, action: `${lesson.slug}/quiz`, feedbackOf: feedbackIn(locale), isReadOnly: isEnded },
    learningMessages[locale],
  );

const quizElement = (lesson: Lesson, quiz: QuizSegment, data: LessonData, locale: Locale): Html =>
  markup`<sc-quiz class="quiz" id="quiz" role="region" aria-labelledby="quiz-title" data-offline="${learningMessages[locale].quizOffline}">
${quizBody(lesson, quiz, data, locale)}</sc-quiz>`;
