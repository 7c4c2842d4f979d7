import fc from "fast-check";
import { expect, test } from "vitest";
import { answerQuestions, type QuestionKey } from "./quiz";

const questions: QuestionKey[] = ["v1", "v2", "v3", "v4"].map((id) => ({
  id,
  options: ["a", "b", "c"],
  correct: "b",
}));
const form = (fields: Record<string, unknown>) => (id: string) => fields[id] ?? null;

test.for([
  [{}, {}, 0],
  [{ v1: "b" }, { v1: "b" }, 25],
  [{ v1: "b", v2: "a" }, { v1: "b", v2: "a" }, 25],
  [{ v1: "b", v2: "b", v3: "b", v4: "b" }, { v1: "b", v2: "b", v3: "b", v4: "b" }, 100],
  [{ v9: "b", role: "STAFF" }, {}, 0],
] as const)("%j gives %j and %i %%", ([fields, answers, score]) => {
  expect(answerQuestions(questions, {}, form(fields))).toMatchObject({ ok: true, answers, score });
});

test.for([[{ v1: "z" }], [{ v1: "" }], [{ v1: { gt: "" } }], [{ v1: 1 }], [{ v1: ["b"] }]])(
  "%j is refused",
  ([fields]) => {
    expect(answerQuestions(questions, {}, form(fields!))).toEqual({ ok: false, reason: "unknownOption" });
  },
);

test("what was right stays right, what was wrong can be answered again", () => {
  const earlier = { v1: "b", v2: "a", v3: "c" };
  expect(answerQuestions(questions, earlier, form({ v1: "a", v2: "b" }))).toMatchObject({
    answers: { v1: "b", v2: "b", v3: "c" },
    right: 2,
    score: 50,
  });
});

test("an earlier answer that the quiz no longer has is forgotten", () => {
  expect(answerQuestions(questions, { v1: "gone" }, form({}))).toMatchObject({ ok: true, answers: {} });
});

test("three out of four is 75 %, two out of three rounds down", () => {
  expect(answerQuestions(questions.slice(0, 3), {}, form({ v1: "b", v2: "b" }))).toMatchObject({ score: 66 });
});

const choices = fc.dictionary(fc.constantFrom("v1", "v2", "v3", "v4"), fc.constantFrom("a", "b", "c"));

test("trying again never lowers the score", () => {
  fc.assert(
    fc.property(choices, choices, (first, second) => {
      const one = answerQuestions(questions, {}, form(first));
      const two = one.ok && answerQuestions(questions, one.answers, form(second));
      expect(one.ok && two && two.ok && two.score >= one.score).toBe(true);
    }),
  );
});
