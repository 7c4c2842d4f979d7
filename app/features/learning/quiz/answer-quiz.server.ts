import type { Actor } from "~/features/identity/access/scope";
import { changeProgress, type LessonAddress, type ProgressRefusal } from "../progress/change-progress.server";
import { isPassed } from "../progress/completion-rule";
import { findBlock } from "../progress/progress.db.server";
import { quizOf } from "./quiz-keys.server";
import { type Answers, answerQuestions } from "./quiz";

export type QuizRefusal =
  ProgressRefusal | { ok: false; reason: "unknownOption" } | { ok: false; reason: "nothingAnswered" };

/**
 * Checks answers to the quiz of a lesson and keeps them. `given` gives the field of a question id: an option id, or null when
 * nothing was chosen. Questions that were right stay right. The score is the share of right answers in percent; `isCompleted`
 * says that the whole enrolment is completed by it. Refusals:
 * `notFound` (also a lesson without quiz), `ended`, `unknownOption` (no option of the question: a form of our own never sends
 * that), `nothingAnswered` (not a single question, now or before: that is no try, and nothing is kept of it).
 */
export async function answerQuiz(
  actor: Actor,
  address: LessonAddress,
  given: (questionId: string) => unknown,
): Promise<{ ok: true; answers: Answers; score: number; isCompleted: boolean } | QuizRefusal> {
  const changed = await changeProgress(actor, address, async ({ tx, enrolment, taught, place, record }) => {
    const quiz = quizOf(taught, place.lesson.id);
    if (!quiz) return { ok: false, reason: "notFound" } as const;
    const before = await findBlock(tx, enrolment.id, quiz.id);
    const outcome = answerQuestions(quiz, before?.answers ?? {}, given);
    if (!outcome.ok) return outcome;
    const { answers, right, score } = outcome;
    if (Object.keys(answers).length === 0) return { ok: false, reason: "nothingAnswered" } as const;
    const done = isPassed(right, quiz.questions.length);
    const isCompleted = await record({ blockId: quiz.id, kind: "quiz", done, score, answers });
    return { ok: true, answers, score, isCompleted } as const;
  });
  return changed.ok ? changed.result : changed;
}
