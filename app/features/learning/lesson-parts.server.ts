import type { Locale } from "~/i18n/locale";
import { lesson as lessonWith } from "~/platform/content/content.server";
import type { LessonParts } from "./components/lesson-parts";
import { placeOf } from "./composition";
import { compositionOf } from "./compositions.server";
import { lessonBody, lessonNotes, quizBody } from "./lesson-body.server";
import type { LessonData } from "./lesson-data";
import type { Answers } from "./quiz";

/**
 * What a lesson page shows: the lesson from content, and in it what this person did. It is made while the page is rendered,
 * so that the loader's data holds no prose. The ids in `data` come from the loader, which has checked them.
 */
export function lessonParts(data: LessonData, locale: Locale): LessonParts {
  const lesson = lessonWith(data.lessonId, locale);
  const composition = compositionOf(data.contentId, locale);
  const place = lesson && composition && placeOf(composition, lesson.slug);
  if (!place) throw new Error(`lesson ${data.lessonId} is not in ${data.contentId}`);
  return {
    composition,
    place,
    outcomes: lesson.outcomes,
    body: lessonBody(lesson, data, locale),
    notes: lessonNotes(lesson, data, locale),
  };
}

/** The inside of a lesson's quiz after it was answered, for the island that swaps it in. */
export function answeredQuiz(lessonId: string, answers: Answers, locale: Locale): string {
  const lesson = lessonWith(lessonId, locale);
  const quiz = lesson?.segments.find((segment) => segment.kind === "quiz");
  if (!lesson || quiz?.kind !== "quiz") throw new Error(`lesson ${lessonId} has no quiz`);
  return quizBody(lesson, quiz, { answers, isEnded: false }, locale).text;
}
