import { expect, test } from "vitest";
import type { CompositionLesson } from "~/features/curriculum/content/composition";
import { onwardFrom } from "./onward";

const lesson = (slug: string): CompositionLesson => ({
  id: slug,
  slug,
  title: slug,
  minutes: 20,
  blocks: [],
});
const at = (changes: Partial<Record<"isRead" | "isComplete", boolean>>) => ({
  ...{ isRead: false, isComplete: false, enrolmentId: "e" },
  ...changes,
});

test.for([
  ["a lesson not read", "tweede", {}, { act: "finish", href: "eerste", words: "finish" }],
  ["the last, not read", null, {}, { act: "finish", href: "eerste", words: "finishLast" }],
  ["a lesson read", "tweede", { isRead: true }, { act: "go", href: "tweede", words: "next" }],
  [
    "the last, with something left elsewhere",
    null,
    { isRead: true },
    { act: "go", href: "/learn/e", words: "toContents" },
  ],
  [
    "the last, with all done",
    null,
    { isRead: true, isComplete: true },
    { act: "go", href: "completed", words: "toCompletion" },
  ],
] as const)("%s", ([, next, stand, expected]) => {
  expect(onwardFrom({ lesson: lesson("eerste"), next: next && lesson(next) }, at(stand))).toEqual(expected);
});
