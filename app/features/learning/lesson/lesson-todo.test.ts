import { expect, test } from "vitest";
import type { LessonPlace } from "~/features/curriculum/content/composition";
import type { ShownReflection } from "./lesson-answer.server";
import { lessonTodo } from "./lesson-todo";

const lesson = {
  id: "l",
  slug: "les",
  title: "Les",
  minutes: 20,
  blocks: [
    { id: "l.een", kind: "reflection" },
    { id: "l.twee", kind: "reflection" },
    { id: "l.quiz", kind: "quiz" },
  ],
} satisfies LessonPlace["lesson"];
const other = { ...lesson, id: "ander" };
const place = { lesson, module: { id: "m", slug: "m", title: "M", lessons: [other, lesson] } };
const written = (text: string): ShownReflection => ({ text, version: 1, savedAt: 0 });
const elsewhere = { isBegun: true, left: [] };

test("the first open exercise and the quiz, with where they stand; reading is what the button is for", () => {
  const here = { isBegun: true, left: ["lesson" as const, "reflection" as const, "quiz" as const] };
  const data = { lessons: [elsewhere, here] };
  expect(lessonTodo(place, { ...data, reflections: {} })).toEqual([
    { kind: "reflection", id: "l.een" },
    { kind: "quiz", id: "quiz" },
  ]);
  const one = { "l.een": written("Een smid."), "l.twee": written("  ") };
  expect(lessonTodo(place, { ...data, reflections: one })[0]).toEqual({ kind: "reflection", id: "l.twee" });
});

test("nothing when all is done", () => {
  const done = { lessons: [elsewhere, { isBegun: true, left: [] }], reflections: {} };
  expect(lessonTodo(place, done)).toEqual([]);
});
