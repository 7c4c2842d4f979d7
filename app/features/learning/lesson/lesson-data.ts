import type { BlockKind } from "~/features/curriculum/content/composition";
import type { Answers } from "../quiz/quiz";

/** A text as a page shows it; `savedAt` in milliseconds since 1970. */
export interface ShownReflection {
  text: string;
  version: number;
  savedAt: number;
}

/** How a lesson stands: `left` is empty when it is done. */
export interface LessonStanding {
  isBegun: boolean;
  left: BlockKind[];
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
  /** The whole enrolment is completed. */
  isComplete: boolean;
  percent: number;
  lessonsDone: number;
  lessonCount: number;
  /** The lessons of this lesson's module, in order. */
  lessons: LessonStanding[];
  /** Answers to this lesson's quiz; null before the first time, empty when it was sent without a single answer. */
  answers: Answers | null;
  /** By block id. */
  reflections: Record<string, ShownReflection>;
}
