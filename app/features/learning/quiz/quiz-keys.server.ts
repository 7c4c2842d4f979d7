import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { type FollowUp, type Lesson, type QuizQuestion, quizOf as quizIn } from "~/platform/content/content";
import { type Answers, isAsked, type QuizKey } from "./quiz";

/** The quiz of a lesson with its right answers; null when it has none. Stays on the server. */
export function quizOf(
  { lesson, answerKey }: Curriculum,
  lessonId: string,
): ({ id: string } & QuizKey) | null {
  const quiz = quizIn(lesson(lessonId, "nl")?.blocks ?? []);
  if (!quiz) return null;
  const keyOf = ({ id, options }: Pick<QuizQuestion, "id" | "options">) => ({
    id,
    options: options.map((option) => option.id),
    correct: answerKey(id)?.correct ?? "",
  });
  const followUps = (quiz.followUps ?? []).map((one) => {
    const leading = Object.entries(answerKey(one.after)?.leadsTo ?? {}).filter(([, to]) => to === one.id);
    return { ...keyOf(one), after: one.after, from: leading.map(([option]) => option) };
  });
  return { id: quiz.id, questions: quiz.questions.map(keyOf), followUps };
}

/** The follow-ups of a lesson's quiz that are asked of who gave these answers. */
export function followUpsOf(taught: Curriculum, lesson: Lesson, answers: Answers): FollowUp[] {
  const keys = quizOf(taught, lesson.id)?.followUps ?? [];
  const asked = new Set(keys.filter((one) => isAsked(one, answers)).map(({ id }) => id));
  return (quizIn(lesson.blocks)?.followUps ?? []).filter(({ id }) => asked.has(id));
}
