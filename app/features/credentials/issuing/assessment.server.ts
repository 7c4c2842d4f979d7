import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { completionRule } from "~/features/learning/progress/completion-rule";
import type { Assessment } from "../certificates/certificate";

/** How whoever completes this is assessed: all lessons, quizzes and reflections that there are; null for content that is gone. */
export function assessmentOf({ compositionOf }: Curriculum, contentId: string): Assessment | null {
  const lessons = compositionOf(contentId, "nl")?.modules.flatMap((module) => module.lessons);
  if (!lessons) return null;
  const blocks = lessons.flatMap((lesson) => lesson.blocks);
  return {
    lessons: lessons.length,
    quizzes: blocks.filter(({ kind }) => kind === "quiz").length,
    quizMayMiss: completionRule.quizMayMiss,
    reflections: blocks.filter(({ kind }) => kind === "reflection").length,
  };
}
