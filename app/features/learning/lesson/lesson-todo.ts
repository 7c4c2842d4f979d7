import { isWritten } from "../progress/completion-rule";
import type { LessonPlace } from "~/features/curriculum/content/composition";
import type { LessonData } from "./lesson-answer.server";

/** Something that a lesson asks besides reading; `id` is where it stands in the page. */
export interface LessonTodo {
  kind: "reflection" | "quiz";
  id: string;
}

/** What is left in the lesson that is open: of each kind the first. */
export function lessonTodo(
  { lesson, module }: Pick<LessonPlace, "lesson" | "module">,
  { lessons, reflections }: Pick<LessonData, "lessons" | "reflections">,
): LessonTodo[] {
  const left = lessons[module.lessons.indexOf(lesson)]?.left ?? [];
  return left.flatMap((kind): LessonTodo[] => {
    if (kind === "lesson") return [];
    if (kind === "quiz") return [{ kind, id: "quiz" }];
    const open = lesson.blocks.find(
      (block) => block.kind === kind && !isWritten(reflections[block.id]?.text ?? ""),
    );
    return open ? [{ kind, id: open.id }] : [];
  });
}
