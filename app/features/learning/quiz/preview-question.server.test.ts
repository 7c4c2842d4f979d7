import { expect, test } from "vitest";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { escapeText } from "~/lib/markup/html";
import { quizOf } from "~/platform/content/content";
import { previewQuestion } from "./preview-question.server";

const preview = currentCurriculum().lesson(
  currentCurriculum().masterclass("anders-kijken", "nl")!.previewLessonId,
  "nl",
)!;
const quiz = quizOf(preview.blocks)!;
const [question, next] = quiz.questions;
const key = currentCurriculum().answerKey(question!.id)!;
const asked = (query: Record<string, string> = {}) =>
  previewQuestion(preview, new URLSearchParams(query), "nl");
const feedback = (html: string) =>
  Object.entries(key.feedback.nl).flatMap(([option, text]) =>
    html.includes(escapeText(text)) ? [option] : [],
  );

test("a preview asks the first question alone, and says nothing of its answers", () => {
  const html = asked();
  expect(html).toContain(escapeText(question!.text));
  expect(html).not.toContain(escapeText(next!.text));
  expect(feedback(html)).toEqual([]);
  expect(html).not.toContain('method="post"');
});

test("an answer gets its own feedback; a right one closes the question", () => {
  const wrong = question!.options.find(({ id }) => id !== key.correct)!.id;
  const after = asked({ check: "1", [question!.id]: wrong });
  expect(feedback(after)).toEqual([wrong]);
  expect(after).toContain("Kijk opnieuw na");
  const right = asked({ check: "1", [question!.id]: key.correct });
  expect(feedback(right)).toEqual([key.correct]);
  expect(right).not.toContain("<button");
});

test("a wrong answer leads on to a further case, a right one does not", () => {
  const [further] = quiz.followUps!;
  const leading = Object.keys(key.leadsTo!)[0]!;
  expect(asked()).not.toContain(further!.id);
  expect(asked({ check: "1", [question!.id]: key.correct })).not.toContain(further!.id);
  const led = asked({ check: "1", [question!.id]: leading });
  expect(led).toContain(escapeText(further!.text));
  expect(led.match(/Kies hier nog een antwoord/g)).toBeNull();
  const { correct, feedback: said } = currentCurriculum().answerKey(further!.id)!;
  const both = asked({ check: "1", [question!.id]: key.correct, [further!.id]: correct });
  expect(both).toContain(escapeText(said.nl[correct]!));
  expect(both).not.toContain("<button");
});

test("sent without an answer, or with one of one's own making, it asks for one", () => {
  for (const html of [asked({ check: "1" }), asked({ check: "1", [question!.id]: "<b>" })]) {
    expect(html).toContain("Kies hier nog een antwoord.");
    expect(feedback(html)).toEqual([]);
    expect(html).not.toContain("<b>");
  }
});

test("a lesson without a quiz asks nothing", () => {
  const prose = { ...preview, blocks: preview.blocks.filter(({ kind }) => kind !== "quiz") };
  expect(previewQuestion(prose, new URLSearchParams(), "nl")).toBe("");
});
