import { createContext, useContext } from "react";
import type { Locale } from "~/i18n/locale";
import type { Composition, LessonPlace } from "../composition";
import type { LessonData } from "../lesson-data";

export interface LessonParts {
  composition: Composition;
  place: LessonPlace;
  outcomes: readonly string[];
  /** HTML of the text, exercises and quiz. */
  body: string;
  /** HTML of the free notes. */
  notes: string;
}

type MakeLessonParts = (data: LessonData, locale: Locale) => LessonParts;

const LessonPartsContext = createContext<MakeLessonParts>(() => {
  throw new Error("lessons are rendered on the server only");
});

/** Gives the components the lessons, which only the server has (app/entry.server.tsx). */
export const LessonPartsProvider = LessonPartsContext.Provider;

export const useLessonParts = () => useContext(LessonPartsContext);
