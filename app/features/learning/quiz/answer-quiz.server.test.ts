import { lessonsOf, makeLearner } from "~test/rows/enrolments";
import { openLesson } from "~test/rows/lessons";
import { expect, test } from "vitest";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { db } from "~/platform/db/db.server";
import { answerQuiz } from "./answer-quiz.server";
import type { LessonData } from "../lesson/lesson-answer.server";
import { lessonPage } from "../lesson/lesson-page.server";
import { lessonMark } from "../lesson/lesson-mark";
import { optionOrder } from "./option-order";
import { quizOf } from "./quiz-keys.server";

const [lesson] = lessonsOf("m0");
const { id: quizId, questions } = quizOf(currentCurriculum(), lesson!.id)!;
const feedbackOf = (questionId: string) =>
  Object.entries(currentCurriculum().answerKey(questionId)!.feedback.nl);
const wrong = (index: number) =>
  questions[index]!.options.find((option) => option !== questions[index]!.correct)!;

const filledIn = (data: LessonData) =>
  lessonPage(currentCurriculum(), data, "nl", {
    render: () => lessonMark,
    site: "foundation",
    foot: "",
    isKept: false,
  })
    .bytes()
    .toString();

async function quizzed(answers: Record<string, string>) {
  const { actor, enrolmentId } = await makeLearner();
  const answered = await answerQuiz(
    actor,
    { enrolmentId, lessonSlug: lesson!.slug },
    (id) => answers[id] ?? null,
  );
  const data = await openLesson(actor, enrolmentId, lesson!.slug);
  return { answered, data, html: filledIn(data), actor, enrolmentId };
}

const escaped = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[c]!,
  );

test("the answer key does not leave the server before there is an answer", async () => {
  const { actor, enrolmentId } = await makeLearner();
  const data = await openLesson(actor, enrolmentId, lesson!.slug);
  const sent = JSON.stringify(data) + filledIn(data);
  expect(sent).toContain(escaped(questions[0]!.id));
  for (const { id } of questions)
    for (const [, feedback] of feedbackOf(id)) expect(sent).not.toContain(escaped(feedback));
  expect(sent).not.toMatch(/correct/i);
});

test("an answer gets its own feedback and no other's", async () => {
  const answers = { [questions[0]!.id]: wrong(0), [questions[1]!.id]: questions[1]!.correct };
  const { html, answered } = await quizzed(answers);
  expect(answered).toMatchObject({ ok: true, answers, score: Math.floor(100 / questions.length) });
  for (const { id } of questions)
    for (const [option, feedback] of feedbackOf(id))
      expect(html.includes(escaped(feedback))).toBe(answers[id] === option);
});

test("passed with one wrong; a later try keeps what was right", async () => {
  const right = Object.fromEntries(questions.map(({ id, correct }) => [id, correct]));
  const state = (enrolmentId: string) =>
    db.blockProgress.findUnique({ where: { enrolmentId_blockId: { enrolmentId, blockId: quizId } } });
  const two = await quizzed({ ...right, [questions[0]!.id]: wrong(0), [questions[1]!.id]: wrong(1) });
  expect(await state(two.enrolmentId)).toMatchObject({ done: false });
  const { actor, enrolmentId } = await quizzed({ ...right, [questions[0]!.id]: wrong(0) });
  const almost = Math.floor((100 * (questions.length - 1)) / questions.length);
  expect(await state(enrolmentId)).toMatchObject({ score: almost, done: true });
  const again = { [questions[0]!.id]: questions[0]!.correct, [questions[1]!.id]: wrong(1) };
  await answerQuiz(actor, { enrolmentId, lessonSlug: lesson!.slug }, (id) => again[id] ?? null);
  expect(await state(enrolmentId)).toMatchObject({ score: 100, done: true, data: { answers: right } });
});

/** Questions that count with their options, in the order in which a page shows them. */
const shownOrder = (html: string) =>
  [...html.matchAll(/type="radio" id="[^"]+" name="([^"]+)" value="([^"]+)"/g)]
    .filter(([, id]) => questions.some((question) => question.id === id))
    .map(([, id, option]) => [id, option]);

test("options stand in an order of the learner's own, before and after a try, in both languages", async () => {
  const { actor, enrolmentId } = await makeLearner();
  const own = questions.flatMap(({ id, options }) =>
    optionOrder(options, enrolmentId, id).map((option) => [id, option]),
  );
  const page = async (locale: "nl" | "en") =>
    shownOrder(filledIn(await openLesson(actor, enrolmentId, lesson!.slug, locale)));
  expect(await page("nl")).toEqual(own);
  await answerQuiz(actor, { enrolmentId, lessonSlug: lesson!.slug }, (id) =>
    wrong(questions.findIndex((question) => question.id === id)),
  );
  expect(await page("nl")).toEqual(own);
  expect(await page("en")).toEqual(own);
  const orders = new Set<string>();
  for (let learner = 0; learner < 6; learner++)
    orders.add(JSON.stringify(shownOrder((await quizzed({})).html)));
  expect(orders.size).toBeGreaterThan(1);
});

test("an option of our own making is refused and nothing is written", async () => {
  const { answered, enrolmentId } = await quizzed({ [questions[0]!.id]: "correct" });
  expect(answered).toEqual({ ok: false, reason: "unknownOption" });
  expect(await db.progressEvent.count({ where: { enrolmentId } })).toBe(0);
});

test("sent without a single answer it is no try; a later one is", async () => {
  const { answered, data, actor, enrolmentId } = await quizzed({});
  expect(answered).toEqual({ ok: false, reason: "nothingAnswered" });
  expect(data).toMatchObject({ answers: null, lessons: [{ isBegun: false }, {}, {}, {}] });
  expect(await db.progressEvent.count()).toBe(0);
  const address = { enrolmentId, lessonSlug: lesson!.slug };
  const right = (id: string) => (id === questions[0]!.id ? questions[0]!.correct : null);
  expect(await answerQuiz(actor, address, right)).toMatchObject({ ok: true });
  expect(await answerQuiz(actor, address, () => null)).toMatchObject({ ok: true });
});
