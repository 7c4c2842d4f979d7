import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { quizOf as quizIn } from "~/platform/content/content";
import type { QuestionKey } from "./quiz";

/** The quiz of a lesson with its right answers; null when it has none. Stays on the server. */
export function quizOf(
  { lesson, answerKey }: Curriculum,
  lessonId: string,
): { id: string; questions: QuestionKey[] } | null {
  const quiz = quizIn(lesson(lessonId, "nl")?.blocks ?? []);
  if (!quiz) return null;
  const questions = quiz.questions.map(({ id, options }) => ({
    id,
    options: options.map((option) => option.id),
    correct: answerKey(id)?.correct ?? "",
  }));
  return { id: quiz.id, questions };
}
