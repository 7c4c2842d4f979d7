import { inertText } from "~/lib/text/inert-text";

/** What is asked of somebody who followed a group: how far each is so, from 1 (not at all) to 5 (fully). */
export const evaluationQuestions = ["useful", "meetings", "guided", "free", "recommend"] as const;
export type EvaluationQuestion = (typeof evaluationQuestions)[number];
export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

/** And in words of one's own, both optional. */
export const evaluationTexts = ["worked", "better"] as const;
export type EvaluationText = (typeof evaluationTexts)[number];
export const longestText = 2_000;

export type EvaluationField = EvaluationQuestion | EvaluationText;
/** The form as it was filled in. */
export type EvaluationTyped = Record<EvaluationField, string>;
export type EvaluationFault = "missing" | "tooLong";
export type EvaluationFaults = Partial<Record<EvaluationField, EvaluationFault>>;

export interface Evaluation extends Record<EvaluationText, string> {
  scores: Record<EvaluationQuestion, Score>;
}

/** Reads the form. Every field is looked at, so that all faults are told at once. */
export function readEvaluation(
  typed: EvaluationTyped,
): { ok: true; evaluation: Evaluation } | { ok: false; faults: EvaluationFaults } {
  const faults: EvaluationFaults = {};
  const given = Object.fromEntries(
    evaluationQuestions.map((question) => {
      const score = scores.find((one) => String(one) === typed[question]);
      if (!score) faults[question] = "missing";
      return [question, score];
    }),
  ) as Record<EvaluationQuestion, Score>;
  const text = (field: EvaluationText) => {
    const words = inertText(typed[field]).trim();
    if ([...words].length > longestText) faults[field] = "tooLong";
    return words;
  };
  const [worked, better] = [text("worked"), text("better")];
  return Object.keys(faults).length > 0
    ? { ok: false, faults }
    : { ok: true, evaluation: { scores: given, worked, better } };
}

const day = 86_400_000;
/** For so long after the last meeting it may be filled in. */
export const openDays = 60;

/** When it may be filled in: from the beginning of the last meeting. Without meetings: from its end. */
export function evaluationPeriod({ lastStartsAt, endsAt }: { lastStartsAt: Date | null; endsAt: Date }) {
  return { opensAt: lastStartsAt ?? endsAt, closesAt: new Date(endsAt.getTime() + openDays * day) };
}

/** Whether it may be filled in now: not yet, now, or no longer. */
export const evaluationState = ({ opensAt, closesAt }: { opensAt: Date; closesAt: Date }, now: Date) =>
  now < opensAt ? "early" : now < closesAt ? "open" : "closed";

/** So few are shown together that nobody is known by what they said: the first five, then the next. */
export const batchSize = 5;

/**
 * How many batches of answers are shown, of `given` answers: while it is open only those that are full, so that one who answers later does not
 * stand out; afterwards all, from five answers up.
 */
export function shownBatches(given: number, isClosed: boolean): number {
  if (given < batchSize) return 0;
  return isClosed ? Math.ceil(given / batchSize) : Math.floor(given / batchSize);
}

/** How often each score was given to a question, and the mean to a tenth. */
export interface Tally {
  question: EvaluationQuestion;
  counts: Record<Score, number>;
  mean: number;
}

/** Counts the scores of all answers, one at least. */
export const tallied = (answers: readonly Pick<Evaluation, "scores">[]): Tally[] =>
  evaluationQuestions.map((question) => {
    const given = answers.map((answer) => answer.scores[question]);
    const counts = Object.fromEntries(
      scores.map((score) => [score, given.filter((one) => one === score).length]),
    ) as Record<Score, number>;
    const sum = given.reduce((total: number, one) => total + one, 0);
    return { question, counts, mean: Math.round((sum / given.length) * 10) / 10 };
  });
