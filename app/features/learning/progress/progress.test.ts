import fc from "fast-check";
import { expect, test } from "vitest";
import type { Composition, CompositionLesson } from "~/features/curriculum/content/composition";
import { nextLesson, progressOf } from "./progress";

const lesson = (id: string, changes: Partial<CompositionLesson> = {}): CompositionLesson => ({
  id,
  slug: id,
  title: id,
  minutes: 30,
  blocks: [
    { id: `${id}.reflectie`, kind: "reflection" },
    { id: `${id}.quiz`, kind: "quiz" },
  ],
  ...changes,
});
const composition = (...modules: CompositionLesson[][]): Composition => ({
  contentId: "mc1",
  title: "Anders kijken",
  seed: "anders-kijken",
  modules: modules.map((lessons, i) => ({ id: `m${i}`, slug: `module-${i}`, title: `M${i}`, lessons })),
});
const done = (...ids: string[]) => new Map(ids.map((id) => [id, { done: true }]));
const all = (id: string) => [id, `${id}.reflectie`, `${id}.quiz`];

test("nothing done is 0 %, everything done is complete", () => {
  const two = composition([lesson("a")], [lesson("b")]);
  expect(progressOf(two, done())).toMatchObject({
    percent: 0,
    lessonsDone: 0,
    lessonCount: 2,
    isComplete: false,
  });
  expect(progressOf(two, done(...all("a"), ...all("b")))).toMatchObject({
    percent: 100,
    lessonsDone: 2,
    isComplete: true,
    left: { lesson: 0, quiz: 0, reflection: 0 },
  });
});

test("what is left is told by kind", () => {
  const progress = progressOf(composition([lesson("a"), lesson("b")]), done("a", "a.quiz", "b"));
  expect(progress.left).toEqual({ lesson: 0, quiz: 1, reflection: 2 });
  expect(progress.percent).toBe(50);
  expect(progress.modules[0]?.lessons.map(({ isRead, isDone }) => [isRead, isDone])).toEqual([
    [true, false],
    [true, false],
  ]);
});

test.each([
  ["nothing was done in it", [], false],
  ["it was read", [["a", true]], true],
  ["its quiz was tried and not passed", [["a.quiz", false]], true],
  ["something was done in another lesson", [["b", true]], false],
] as const)("a lesson is begun or not: %s", (_, blocks, isBegun) => {
  const states = new Map(blocks.map(([id, done]) => [id as string, { done }]));
  const { modules } = progressOf(composition([lesson("a"), lesson("b")]), states);
  expect(modules[0]?.lessons[0]).toMatchObject({ isBegun, isDone: false });
});

test("100 % is never rounded up to", () => {
  const lessons = Array.from({ length: 70 }, (_, i) => lesson(`l${i}`));
  const ids = lessons.flatMap(({ id }) => all(id)).slice(1);
  expect(progressOf(composition(lessons), done(...ids))).toMatchObject({ percent: 99, isComplete: false });
});

test("a module completed before counts whole", () => {
  const progress = progressOf(composition([lesson("a")], [lesson("b")]), done(...all("b")), new Set(["m0"]));
  expect(progress.isComplete).toBe(true);
  expect(progress.modules.map(({ isDone, isCredited }) => [isDone, isCredited])).toEqual([
    [true, true],
    [true, false],
  ]);
});

test("a lesson that is only planned keeps the whole open", () => {
  const planned = lesson("b", { slug: null, blocks: [] });
  expect(progressOf(composition([lesson("a"), planned]), done(...all("a")))).toMatchObject({
    isComplete: false,
    lessonsDone: 1,
    left: { lesson: 1 },
  });
});

test("an empty composition is never complete", () => {
  expect(progressOf(composition(), done())).toMatchObject({ percent: 0, isComplete: false });
});

test.for([
  ["nothing yet: the first", [], null, "a"],
  ["the one last worked in, when something is left in it", ["a"], "a", "a"],
  ["the one after it, when it is done", all("b"), "b", "c"],
  ["around to an open one before it", [...all("b"), ...all("c")], "c", "a"],
  ["all done: the last one", [...all("a"), ...all("b"), ...all("c")], "b", "b"],
  ["an unknown lesson was last", all("a"), "gone", "b"],
] as const)("goes on with %s", ([, ids, last, expected]) => {
  const progress = progressOf(composition([lesson("a"), lesson("b")], [lesson("c")]), done(...ids));
  expect(nextLesson(progress, last)?.id).toBe(expected);
});

test("a planned lesson is never next", () => {
  const planned = lesson("a", { slug: null, blocks: [] });
  expect(nextLesson(progressOf(composition([planned, lesson("b")]), done()), null)?.id).toBe("b");
  expect(nextLesson(progressOf(composition([planned]), done()), null)).toBeNull();
});

const ids = ["a", "b", "c", "d", "e"];
const anyStates = fc
  .subarray(ids.flatMap(all))
  .map((some) => new Map(some.map((id) => [id, { done: true }])));

test("moving, renaming and regrouping lessons loses nothing", () => {
  const before = composition([lesson("a"), lesson("b")], [lesson("c"), lesson("d"), lesson("e")]);
  fc.assert(
    fc.property(
      anyStates,
      fc.shuffledSubarray(ids, { minLength: ids.length }),
      fc.nat({ max: ids.length }),
      fc.string(),
      (states, order, cut, title) => {
        const moved = order.map((id) => lesson(id, { slug: `${id}-moved`, title }));
        const after = composition(moved.slice(0, cut), moved.slice(cut));
        const [one, two] = [progressOf(before, states), progressOf(after, states)];
        const doneIn = ({ modules }: typeof one) =>
          modules
            .flatMap(({ lessons }) => lessons)
            .filter(({ isDone }) => isDone)
            .map((l) => l.lesson.id)
            .sort();
        expect(doneIn(two)).toEqual(doneIn(one));
        expect([two.percent, two.left, two.isComplete]).toEqual([one.percent, one.left, one.isComplete]);
      },
    ),
  );
});

test("complete is exactly: nothing left", () => {
  const five = composition(ids.map((id) => lesson(id)));
  fc.assert(
    fc.property(anyStates, (states) => {
      const { isComplete, left, percent } = progressOf(five, states);
      expect(isComplete).toBe(left.lesson + left.quiz + left.reflection === 0);
      expect(percent === 100).toBe(isComplete);
    }),
  );
});
