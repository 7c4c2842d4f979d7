import type { Locale } from "~/i18n/locale";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { type Composition, type LessonPlace, placeOf } from "~/features/curriculum/content/composition";
import { lessonBody } from "./lesson-body.server";
import type { LessonData } from "./lesson-answer.server";
import { notesBlockId } from "../answers/reflection";

type LessonIds = Pick<LessonData, "contentId" | "lessonId">;

/** What is the same for everybody who follows a lesson as part of this content. */
export interface FramedLesson {
  composition: Composition;
  place: LessonPlace;
  outcomes: readonly string[];
  /** HTML of the text and exercises, with marks for the quiz and the answer boxes. */
  body: string;
  notesBlockId: string;
}

/** A lesson that a loader has found, from content; throws when there is none. */
export function knownLesson(taught: Curriculum, lessonId: string, locale: Locale) {
  const lesson = taught.lesson(lessonId, locale);
  if (!lesson) throw new Error(`there is no lesson ${lessonId}`);
  return lesson;
}

/** A lesson in its place. It is read while the page is rendered, so that the loader's data holds no prose. */
export function lessonPlace(taught: Curriculum, { contentId, lessonId }: LessonIds, locale: Locale) {
  const lesson = knownLesson(taught, lessonId, locale);
  const composition = taught.compositionOf(contentId, locale);
  const place = composition && placeOf(composition, lesson.slug);
  if (!place) throw new Error(`lesson ${lessonId} is not in ${contentId}`);
  return { lesson, composition, place };
}

/** What the frame of a lesson page shows. */
export function framedLesson(taught: Curriculum, ids: LessonIds, locale: Locale): FramedLesson {
  const { lesson, composition, place } = lessonPlace(taught, ids, locale);
  return {
    composition,
    place,
    outcomes: lesson.outcomes,
    body: lessonBody(taught, lesson, locale),
    notesBlockId: notesBlockId(lesson.id),
  };
}
