import type { BlockKind } from "./composition";
import type { Answers } from "./quiz";

/** A text as a page shows it; `savedAt` in milliseconds since 1970. */
export interface ShownReflection {
  text: string;
  version: number;
  savedAt: number;
}

/** What the loader of a lesson returns: how far this person is, without a word of the lesson itself. */
export interface LessonData {
  /** For `<title>`. */
  title: string;
  /** For the description of the document. */
  description: string;
  enrolmentId: string;
  contentId: string;
  lessonId: string;
  isRead: boolean;
  isEnded: boolean;
  percent: number;
  lessonsDone: number;
  lessonCount: number;
  /** Per lesson of this lesson's module what is left to do; empty when it is done. */
  left: BlockKind[][];
  /** Answers to this lesson's quiz; null before the first time. */
  answers: Answers | null;
  /** By block id. */
  reflections: Record<string, ShownReflection>;
}
