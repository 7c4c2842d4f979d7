import { expect, test } from "vitest";
import {
  type EvaluationTyped,
  evaluationPeriod,
  evaluationState,
  longestText,
  readEvaluation,
  shownBatches,
  tallied,
} from "./evaluation";

const typed = (changes: Partial<EvaluationTyped> = {}): EvaluationTyped => ({
  ...{
    useful: "5",
    meetings: "4",
    guided: "3",
    free: "5",
    recommend: "4",
    worked: " De tafel. ",
    better: "",
  },
  ...changes,
});

test("a filled-in form is read, its texts without what does not belong there", () => {
  expect(readEvaluation(typed())).toEqual({
    ok: true,
    evaluation: {
      scores: { useful: 5, meetings: 4, guided: 3, free: 5, recommend: 4 },
      ...{ worked: "De tafel.", better: "" },
    },
  });
});

test("all faults are told at once", () => {
  const wrong = { useful: "", meetings: "6", free: "4.0", better: "a".repeat(longestText + 1) };
  expect(readEvaluation(typed(wrong))).toEqual({
    ok: false,
    faults: { useful: "missing", meetings: "missing", free: "missing", better: "tooLong" },
  });
});

test("it is open from the beginning of the last meeting until sixty days after its end", () => {
  const period = evaluationPeriod({
    lastStartsAt: new Date("2027-03-30T08:00:00Z"),
    endsAt: new Date("2027-03-30T10:00:00Z"),
  });
  const at = (moment: string) => evaluationState(period, new Date(moment));
  expect(at("2027-03-30T07:59:59Z")).toBe("early");
  expect(at("2027-03-30T08:00:00Z")).toBe("open");
  expect(at("2027-05-29T09:59:59Z")).toBe("open");
  expect(at("2027-05-29T10:00:00Z")).toBe("closed");
});

test.for([
  [0, 0, 0],
  [4, 0, 0],
  [5, 1, 1],
  [6, 1, 2],
  [9, 1, 2],
  [10, 2, 2],
] as const)(
  "of %i answers %i batches are shown while it is open, and %i afterwards",
  ([given, open, closed]) => {
    expect(shownBatches(given, false)).toBe(open);
    expect(shownBatches(given, true)).toBe(closed);
  },
);

test("scores are counted, with their mean", () => {
  const answer = (useful: 1 | 2 | 5) => ({
    scores: { useful, meetings: 3, guided: 3, free: 3, recommend: 3 } as const,
  });
  expect(tallied([answer(5), answer(5), answer(2), answer(1)])[0]).toEqual({
    question: "useful",
    counts: { 1: 1, 2: 1, 3: 0, 4: 0, 5: 2 },
    mean: 3.3,
  });
});
