import { createContext, useContext } from "react";
import type { Locale } from "~/i18n/locale";
import type { Composition, LessonPlace } from "~/features/curriculum/content/composition";
import type { LessonData } from "../lesson.queries.server";

/** What is the same for everybody who follows a lesson as part of this content. */
export interface FramedLesson {
  composition: Composition;
  place: LessonPlace;
  outcomes: readonly string[];
  /** HTML of the text and exercises, with marks for the quiz and the answer boxes. */
  body: string;
  notesBlockId: string;
}

export type LessonIds = Pick<LessonData, "contentId" | "lessonId">;

const FramedLessonContext = createContext<(ids: LessonIds, locale: Locale) => FramedLesson>(() => {
  throw new Error("lessons are rendered on the server only");
});

/** Gives the components the lessons, which only the server has. */
export const FramedLessonProvider = FramedLessonContext.Provider;

export const useFramedLesson = () => useContext(FramedLessonContext);
