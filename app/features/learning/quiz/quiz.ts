/** What the server knows of a question. */
export interface QuestionKey {
  id: string;
  options: readonly string[];
  correct: string;
}

/** The chosen option by question id. */
export type Answers = Readonly<Record<string, string>>;

export type QuizOutcome =
  { ok: true; answers: Answers; right: number; score: number } | { ok: false; reason: "unknownOption" };

export const isRight = (question: QuestionKey, answers: Answers) => answers[question.id] === question.correct;

/** Share of right answers in percent, rounded down. */
export const scoreOf = (questions: readonly QuestionKey[], answers: Answers): number =>
  Math.floor((100 * questions.filter((question) => isRight(question, answers)).length) / questions.length);

/**
 * Takes answers to a quiz. A question answered right before keeps its answer; the others take the new one, or keep the earlier
 * one when none is given. Fields that are no question are ignored; an option that the question does not have is refused.
 */
export function answerQuestions(
  questions: readonly QuestionKey[],
  earlier: Answers,
  given: (questionId: string) => unknown,
): QuizOutcome {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const before = earlier[question.id];
    const choice = isRight(question, earlier) ? before : (given(question.id) ?? before);
    if (choice === undefined || choice === null) continue;
    if (typeof choice !== "string") return { ok: false, reason: "unknownOption" };
    // An earlier answer may name an option that a newer text of the quiz no longer has.
    if (question.options.includes(choice)) answers[question.id] = choice;
    else if (choice !== before) return { ok: false, reason: "unknownOption" };
  }
  const right = questions.filter((question) => isRight(question, answers)).length;
  return { ok: true, answers, right, score: scoreOf(questions, answers) };
}
