import { enrol, lessonsOf, makeLearner, makePerson } from "~test/rows/enrolments";
import { openLesson } from "~test/rows/lessons";
import { withoutFollowUps } from "~test/rows/releases/changed-content";
import { firstRelease, nextRelease } from "~test/rows/releases/published-releases";
import { expect, test } from "vitest";
import { builtContent } from "~/features/curriculum/content/content.server";
import { makeCurriculum } from "~/features/curriculum/content/curriculum";
import { curriculum, currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Actor } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { quizOfReader } from "../lesson/lesson-body.server";
import type { LessonData } from "../lesson/lesson-answer.server";
import { moveToRelease } from "../moving/move-to-release.server";
import { answerQuiz } from "./answer-quiz.server";
import { optionOrder } from "./option-order";
import { quizOf } from "./quiz-keys.server";

const [lesson] = lessonsOf("m0");
const { id: quizId, questions, followUps } = quizOf(makeCurriculum(null, builtContent), lesson!.id)!;
const [further] = followUps;
const asked = questions.find(({ id }) => id === further!.after)!;
const leading = further!.from[0]!;
const elsewhere = asked.options.find(
  (option) => option !== asked.correct && !further!.from.includes(option),
)!;
const wrong = further!.options.find((option) => option !== further!.correct)!;
const onward = { act: "go", href: "volgende", words: "next" } as const;

const answer = (actor: Actor, enrolmentId: string, answers: Record<string, string>) =>
  answerQuiz(actor, { enrolmentId, lessonSlug: lesson!.slug }, (id) => answers[id] ?? null);
const state = (enrolmentId: string) =>
  db.blockProgress.findUniqueOrThrow({ where: { enrolmentId_blockId: { enrolmentId, blockId: quizId } } });
async function quizHtml(actor: Actor, enrolmentId: string, taught = currentCurriculum()): Promise<string> {
  const data: LessonData = await openLesson(actor, enrolmentId, lesson!.slug);
  const read = taught.lesson(lesson!.id, "nl")!;
  return quizOfReader(taught, read, data, { isPassed: false, onward }, "nl")
    .map(({ draw }) => draw().text)
    .join("");
}
const isShown = (html: string) => html.includes(`id="${further!.id}"`);

test("a follow-up is asked of who chose the option that leads to it, and of nobody else", async () => {
  const { actor, enrolmentId } = await makeLearner();
  expect(isShown(await quizHtml(actor, enrolmentId))).toBe(false);
  await answer(actor, enrolmentId, { [asked.id]: elsewhere });
  expect(isShown(await quizHtml(actor, enrolmentId))).toBe(false);
  await answer(actor, enrolmentId, { [asked.id]: leading });
  const html = await quizHtml(actor, enrolmentId);
  expect(isShown(html)).toBe(true);
  const shown = [...html.matchAll(/name="([^"]+)" value="([^"]+)"/g)].filter(([, id]) => id === further!.id);
  expect(shown.map(([, , option]) => option)).toEqual(
    optionOrder(further!.options, enrolmentId, further!.id),
  );
  await answer(actor, enrolmentId, { [asked.id]: asked.correct });
  expect(isShown(await quizHtml(actor, enrolmentId))).toBe(false);
});

test("what is answered to it is kept and counts for nothing", async () => {
  const { actor, enrolmentId } = await makeLearner();
  const all = Object.fromEntries(questions.map(({ id, correct }) => [id, correct]));
  const two = questions.filter(({ id }) => id !== asked.id)[0]!;
  const notPassed = {
    ...all,
    [asked.id]: leading,
    [two.id]: two.options.find((one) => one !== two.correct)!,
  };
  // Before anything led to it the answer is no answer.
  await answer(actor, enrolmentId, { ...notPassed, [further!.id]: further!.correct });
  const before = await state(enrolmentId);
  expect(before).toMatchObject({ done: false, data: { answers: notPassed } });
  await answer(actor, enrolmentId, { [further!.id]: further!.correct });
  const after = await state(enrolmentId);
  expect(after).toMatchObject({ done: false, score: before.score });
  expect(after.data).toEqual({ answers: { ...notPassed, [further!.id]: further!.correct } });
  expect(await quizHtml(actor, enrolmentId)).toMatch(/2 van de 4 vragen goed/);
});

test("a release of before has none and is taught as it was; who is moved on is asked, and keeps what they chose", async () => {
  await firstRelease();
  await nextRelease(withoutFollowUps(builtContent), 1);
  const [actor, staff] = [await makePerson(), await makePerson()];
  const enrolmentId = await enrol(actor);
  await answer(actor, enrolmentId, { [asked.id]: leading, [further!.id]: wrong });
  expect(isShown(await quizHtml(actor, enrolmentId, await curriculum(2)))).toBe(false);
  await nextRelease(builtContent, 2);
  expect(await moveToRelease(staff, { enrolmentId, releaseId: 3 })).toMatchObject({ ok: true });
  expect(isShown(await quizHtml(actor, enrolmentId, await curriculum(3)))).toBe(true);
  expect(await state(enrolmentId)).toMatchObject({ data: { answers: { [asked.id]: leading } } });
});
