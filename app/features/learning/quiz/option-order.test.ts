import fc from "fast-check";
import { expect, test } from "vitest";
import { optionOrder } from "./option-order";

const options = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 5 });
const id = fc.uuid();

test("every option stands there once, in the same order every time", () => {
  fc.assert(
    fc.property(options, id, fc.string(), (all, enrolmentId, questionId) => {
      const order = optionOrder(all, enrolmentId, questionId);
      expect([...order].sort()).toEqual([...all].sort());
      expect(optionOrder(all, enrolmentId, questionId)).toEqual(order);
    }),
  );
});

/** Enrolments made one after another: their ids differ in the last characters alone. */
const enrolments = Array.from(
  { length: 2_000 },
  (_, n) => `019c0000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`,
);

test.for([[["a", "b", "c"]], [["a", "b", "c", "d"]]] as const)(
  "%j: each option stands at each place for about as many learners",
  ([all]) => {
    for (const option of all) {
      const places = all.map(() => 0);
      for (const enrolmentId of enrolments)
        places[optionOrder(all, enrolmentId, "m0-talent-dat-er-al-is.v1").indexOf(option)]!++;
      for (const count of places) {
        expect(count).toBeGreaterThan((0.85 * enrolments.length) / all.length);
        expect(count).toBeLessThan((1.15 * enrolments.length) / all.length);
      }
    }
  },
);

test("the questions of one learner have orders of their own", () => {
  const questions = ["v1", "v2", "v3", "v4"].map((question) => `m0-talent-dat-er-al-is.${question}`);
  const alike = enrolments.filter((enrolmentId) => {
    const orders = questions.map((question) => optionOrder(["a", "b", "c"], enrolmentId, question).join(""));
    return new Set(orders).size === 1;
  });
  // Four times the same of six orders: one in 216.
  expect(alike.length).toBeLessThan(30);
});
