import type { LessonPlace } from "~/features/curriculum/content/composition";
import { completionSlug, enrolmentPath } from "../outline/learning-paths";
import type { LessonData } from "./lesson-answer.server";

/**
 * The step after a lesson: a form that finishes it, or an address to go to, relative to `/learn/<enrolment>/`. `words` names
 * the text on its button.
 */
export interface Onward {
  act: "finish" | "go";
  href: string;
  words: "finish" | "finishLast" | "next" | "toContents" | "toCompletion";
}

/** Finishing the lesson; when that was done the next one; after the last what was achieved or is left. */
export function onwardFrom(
  { lesson, next }: Pick<LessonPlace, "lesson" | "next">,
  { isRead, isComplete, enrolmentId }: Pick<LessonData, "isRead" | "isComplete" | "enrolmentId">,
): Onward {
  if (!isRead) return { act: "finish", href: lesson.slug ?? "", words: next ? "finish" : "finishLast" };
  if (next?.slug) return { act: "go", href: next.slug, words: "next" };
  if (isComplete) return { act: "go", href: completionSlug, words: "toCompletion" };
  return { act: "go", href: enrolmentPath(enrolmentId), words: "toContents" };
}
