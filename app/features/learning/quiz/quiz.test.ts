import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answers, answerQuestions, type FollowUpKey, isAsked, type QuestionKey } from "./quiz";

const questions: QuestionKey[] = ["v1", "v2", "v3", "v4"].map((id) => ({
  id,
  options: ["a", "b", "c"],
  correct: "b",
}));
const quiz = { questions, followUps: [] };
const form = (fields: Record<string, unknown>) => (id: string) => fields[id] ?? null;

test.for([
  [{}, {}, 0],
  [{ v1: "b" }, { v1: "b" }, 25],
  [{ v1: "b", v2: "a" }, { v1: "b", v2: "a" }, 25],
  [{ v1: "b", v2: "b", v3: "b", v4: "b" }, { v1: "b", v2: "b", v3: "b", v4: "b" }, 100],
  [{ v9: "b", role: "STAFF" }, {}, 0],
] as const)("%j gives %j and %i %%", ([fields, answers, score]) => {
  expect(answerQuestions(quiz, {}, form(fields))).toMatchObject({ ok: true, answers, score });
});

test.for([[{ v1: "z" }], [{ v1: "" }], [{ v1: { gt: "" } }], [{ v1: 1 }], [{ v1: ["b"] }]])(
  "%j is refused",
  ([fields]) => {
    expect(answerQuestions(quiz, {}, form(fields!))).toEqual({ ok: false, reason: "unknownOption" });
  },
);

test("what was right stays right, what was wrong can be answered again", () => {
  const earlier = { v1: "b", v2: "a", v3: "c" };
  expect(answerQuestions(quiz, earlier, form({ v1: "a", v2: "b" }))).toMatchObject({
    answers: { v1: "b", v2: "b", v3: "c" },
    right: 2,
    score: 50,
  });
});

test("an earlier answer that the quiz no longer has is forgotten", () => {
  expect(answerQuestions(quiz, { v1: "gone" }, form({}))).toMatchObject({ ok: true, answers: {} });
});

test("three out of four is 75 %, two out of three rounds down", () => {
  expect(
    answerQuestions({ questions: questions.slice(0, 3), followUps: [] }, {}, form({ v1: "b", v2: "b" })),
  ).toMatchObject({ score: 66 });
});

const choices = fc.dictionary(fc.constantFrom("v1", "v2", "v3", "v4"), fc.constantFrom("a", "b", "c"));

test("trying again never lowers the score", () => {
  fc.assert(
    fc.property(choices, choices, (first, second) => {
      const one = answerQuestions(quiz, {}, form(first));
      const two = one.ok && answerQuestions(quiz, one.answers, form(second));
      expect(one.ok && two && two.ok && two.score >= one.score).toBe(true);
    }),
  );
});

const further: FollowUpKey = {
  id: "v2-verder",
  options: ["a", "b", "c"],
  correct: "c",
  after: "v2",
  from: ["a"],
};
const leading = { questions, followUps: [further] };

test.for([
  [{}, false],
  [{ v2: "b" }, false],
  [{ v2: "c" }, false],
  [{ v1: "a" }, false],
  [{ v2: "a" }, true],
  [{ v2: "b", "v2-verder": "a" }, true],
] as const)("whether %j is asked on: %s", ([answers, asked]) => {
  expect(isAsked(further, answers)).toBe(asked);
});

test("a follow-up takes an answer of who was led to it, and of nobody else", () => {
  const given = form({ "v2-verder": "c" });
  expect(answerQuestions(leading, { v2: "a" }, given)).toMatchObject({
    answers: { v2: "a", "v2-verder": "c" },
  });
  for (const earlier of [{}, { v2: "b" }, { v2: "c" }] as Answers[])
    expect(answerQuestions(leading, earlier, given)).toMatchObject({ ok: true, answers: earlier });
  expect(answerQuestions(leading, { v2: "a" }, form({ "v2-verder": "z" }))).toEqual({
    ok: false,
    reason: "unknownOption",
  });
});

test("it counts for nothing, right or wrong", () => {
  for (const option of ["a", "c"])
    expect(
      answerQuestions(leading, { v1: "b", v2: "a" }, form({ "v2-verder": option, v3: "b" })),
    ).toMatchObject({ right: 2, score: 50 });
});

test("what was answered of it stays, also when its question is mended", () => {
  const both = answerQuestions(leading, { v2: "a" }, form({ v2: "b", "v2-verder": "a" }));
  expect(both).toMatchObject({ answers: { v2: "b", "v2-verder": "a" }, right: 1 });
  const again = both.ok && answerQuestions(leading, both.answers, form({ "v2-verder": "c" }));
  expect(again).toMatchObject({ answers: { v2: "b", "v2-verder": "c" } });
});
