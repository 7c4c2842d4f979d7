/** What the server knows of a question. */
export interface QuestionKey {
  id: string;
  options: readonly string[];
  correct: string;
}

/** A follow-up: asked of who chose one of the options `from` of the question `after`. It counts for nothing. */
export interface FollowUpKey extends QuestionKey {
  after: string;
  from: readonly string[];
}

export interface QuizKey {
  questions: readonly QuestionKey[];
  followUps: readonly FollowUpKey[];
}

/** The chosen option by question id. */
export type Answers = Readonly<Record<string, string>>;

export type QuizOutcome =
  { ok: true; answers: Answers; right: number; score: number } | { ok: false; reason: "unknownOption" };

export const isRight = (question: QuestionKey, answers: Answers) => answers[question.id] === question.correct;

/** Whether a follow-up is asked of who gave these answers: who was led to it, and who has answered it, whatever they chose since. */
export const isAsked = ({ id, after, from }: FollowUpKey, answers: Answers): boolean =>
  answers[id] !== undefined || from.includes(answers[after] ?? "");

/** Share of right answers in percent, rounded down. */
export const scoreOf = (questions: readonly QuestionKey[], answers: Answers): number =>
  Math.floor((100 * questions.filter((question) => isRight(question, answers)).length) / questions.length);

/**
 * Takes answers to a quiz. A question answered right before keeps its answer; the others take the new one, or keep the earlier
 * one when none is given. A follow-up takes an answer once earlier answers led to it. Fields that are no question are ignored; an
 * option that the question does not have is refused.
 */
export function answerQuestions(
  { questions, followUps }: QuizKey,
  earlier: Answers,
  given: (questionId: string) => unknown,
): QuizOutcome {
  const answers: Record<string, string> = {};
  for (const question of [...questions, ...followUps.filter((one) => isAsked(one, earlier))]) {
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
