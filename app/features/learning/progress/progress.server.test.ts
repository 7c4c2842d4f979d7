import { readFile } from "node:fs/promises";
import { enrol, lessonsOf, makeLearner, makePerson } from "~test/rows/enrolments";
import { openLesson } from "~test/rows/lessons";
import { makeCohort, openShop, runJobs } from "~test/rows/shop";
import { expect, test } from "vitest";
import type { Actor } from "~/features/identity/access/scope";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { answerQuiz } from "../quiz/answer-quiz.server";
import { finishLesson } from "../lesson/finish-lesson.server";
import { myEnrolments } from "../outline/my-masterclasses.queries.server";
import { snapshotOf } from "./progress-events";
import { quizOf } from "../quiz/quiz-keys.server";
import { saveReflection } from "../answers/save-reflection.server";
import { startAgain } from "../completion/start-again.server";

const [first, second] = lessonsOf("m0");
const rightAnswers = (lessonId: string) => {
  const keys = new Map(
    quizOf(currentCurriculum(), lessonId)?.questions.map(({ id, correct }) => [id, correct]),
  );
  return (id: string) => keys.get(id) ?? null;
};

/** Everything that can be done in the lessons of a module, as separate changes. */
const changesIn = (actor: Actor, enrolmentId: string, moduleId: string): (() => Promise<unknown>)[] =>
  lessonsOf(moduleId).flatMap(({ id, slug }) => {
    const address = { enrolmentId, lessonSlug: slug };
    return [
      () => finishLesson(actor, address),
      () => answerQuiz(actor, address, rightAnswers(id)),
      ...currentCurriculum()
        .blocksOf(id)
        .filter(({ kind }) => kind === "reflection")
        .map(
          (block) => () =>
            saveReflection(actor, { ...address, blockId: block.id, text: "Een bakker.", version: 0 }),
        ),
    ];
  });
const inTurn = async (changes: (() => Promise<unknown>)[]) => {
  for (const change of changes) expect(await change()).toMatchObject({ ok: true });
};
const jobsNamed = async (name: string) => {
  const { rows } = await pool.query<{ payload: unknown }>(
    `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = $1`,
    [name],
  );
  return rows.map(({ payload }) => payload);
};
const certificateJobs = () => jobsNamed("issue-certificate");

test("finishing a lesson notes it once and leads to the next", async () => {
  const { actor, enrolmentId } = await makeLearner();
  const address = { enrolmentId, lessonSlug: first!.slug };
  expect(await finishLesson(actor, address)).toEqual({
    ok: true,
    nextSlug: second!.slug,
    isCompleted: false,
  });
  expect(await finishLesson(actor, address)).toEqual({
    ok: true,
    nextSlug: second!.slug,
    isCompleted: false,
  });
  expect(await db.progressEvent.count({ where: { enrolmentId, blockId: first!.id } })).toBe(1);
});

test("another person's enrolment and one that does not exist answer alike", async () => {
  const { enrolmentId } = await makeLearner();
  const other = await makePerson();
  for (const id of [enrolmentId, newId(), "no-uuid"]) {
    const address = { enrolmentId: id, lessonSlug: first!.slug };
    // What is no id may be the name of a module: such an address leads to the public page.
    const status = id === "no-uuid" ? 302 : 404;
    await expect(openLesson(other, id, first!.slug)).rejects.toMatchObject({ status });
    for (const refused of [
      await finishLesson(other, address),
      await answerQuiz(other, address, rightAnswers(first!.id)),
      await saveReflection(other, { ...address, blockId: `${first!.id}.reflectie`, text: "x", version: 0 }),
    ])
      expect(refused).toEqual({ ok: false, reason: "notFound" });
  }
  expect(await db.progressEvent.count()).toBe(0);
});

test("an enrolment that has ended is closed: nothing in it can be changed", async () => {
  const { actor, enrolmentId } = await makeLearner({ endedAt: new Date() });
  const address = { enrolmentId, lessonSlug: first!.slug };
  for (const change of changesIn(actor, enrolmentId, "m0"))
    expect(await change()).toEqual({ ok: false, reason: "ended" });
  expect(await finishLesson(actor, { ...address, lessonSlug: "bestaat-niet" })).toMatchObject({
    reason: "notFound",
  });
});

test("a lesson of another masterclass leads to its public page", async () => {
  const { actor, enrolmentId } = await makeLearner();
  const [other] = currentCurriculum()
    .modules("nl")
    .flatMap(({ id, lessons }) =>
      ["m0", "m1", "m2", "m3"].includes(id) ? [] : lessons.filter(({ slug }) => slug),
    );
  const led = await openLesson(actor, enrolmentId, other!.slug!, "en").catch((thrown: unknown) => thrown);
  expect((led as Response).headers.get("Location")).toMatch(
    /^\/en\/masterclasses\/[a-z-]+(\/[a-z-]+|#m\d)?$/,
  );
  expect(await finishLesson(actor, { enrolmentId, lessonSlug: other!.slug! })).toMatchObject({
    reason: "notFound",
  });
});

test("the state of a block is what its events say", async () => {
  const { actor, enrolmentId } = await makeLearner();
  const address = { enrolmentId, lessonSlug: first!.slug };
  const blockId = currentCurriculum()
    .blocksOf(first!.id)
    .find(({ kind }) => kind === "reflection")!.id;
  await finishLesson(actor, address);
  await answerQuiz(actor, address, () => "a");
  await answerQuiz(actor, address, rightAnswers(first!.id));
  await saveReflection(actor, { ...address, blockId, text: "Een bakker.", version: 0 });
  await saveReflection(actor, { ...address, blockId, text: "", version: 1 });

  const blocks = await db.blockProgress.findMany({ where: { enrolmentId } });
  expect(blocks).toHaveLength(3);
  for (const block of blocks) {
    const events = await db.progressEvent.findMany({ where: { enrolmentId, blockId: block.blockId } });
    const state = snapshotOf(
      events.map(({ id, at, kind, data, blockId }) => ({
        id,
        at,
        blockId,
        kind: kind as "quiz",
        ...(data as { done: boolean }),
      })),
    );
    expect(state).toMatchObject({ done: block.done, score: block.score });
    expect({ answers: {}, ...(block.data as object) }).toEqual({ answers: state!.answers });
  }
});

test("everything done at once completes exactly once and asks for one certificate", async () => {
  const { actor, enrolmentId } = await makeLearner({ contentId: "m0" });
  await Promise.all(changesIn(actor, enrolmentId, "m0").map((change) => change()));
  const { completedAt } = await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } });
  expect(completedAt).not.toBeNull();
  expect(await certificateJobs()).toEqual([{ enrolmentId }]);
  expect(await db.moduleCompletion.findMany()).toMatchObject([
    { personId: actor.personId, moduleId: "m0", enrolmentId },
  ]);
  await Promise.all(changesIn(actor, enrolmentId, "m0").map((change) => change()));
  expect(await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } })).toMatchObject({ completedAt });
});

test("the last thing to do completes it, and says so", async () => {
  const { actor, enrolmentId } = await makeLearner({ contentId: "m0" });
  const changes = changesIn(actor, enrolmentId, "m0");
  await inTurn(changes.slice(0, -1));
  const { completedAt } = await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } });
  expect(completedAt).toBeNull();
  expect(await certificateJobs()).toEqual([]);
  expect(await changes.at(-1)!()).toMatchObject({ ok: true, isCompleted: true });
  expect(await certificateJobs()).toHaveLength(1);
});

test("two of three and three of four, answered when that was not enough, are passed by the migration", async () => {
  const { enrolmentId } = await makeLearner();
  const block = (score: number) => ({ enrolmentId, blockId: `quiz-${score}`, kind: "quiz", score });
  await db.blockProgress.createMany({
    data: [33, 50, 60, 66, 75].map((score) => ({ ...block(score), data: { answers: { v1: "a" } } })),
  });
  await db.blockProgress.create({ data: { enrolmentId, blockId: "x", kind: "reflection", score: 75 } });
  const name = "20261129112000_quiz_passed_with_one_wrong";
  const migration = await readFile(`prisma/migrations/${name}/migration.sql`, "utf8");
  await pool.query(migration);
  await pool.query(migration);
  const done = await db.blockProgress.findMany({
    where: { enrolmentId, done: true },
    orderBy: { score: "asc" },
  });
  expect(done.map(({ blockId }) => blockId)).toEqual(["quiz-66", "quiz-75"]);
  const noted = (score: number) => ({
    blockId: `quiz-${score}`,
    kind: "quiz",
    data: { done: true, score, answers: { v1: "a" } },
  });
  const events = await db.progressEvent.findMany({ where: { enrolmentId }, orderBy: { blockId: "asc" } });
  expect(events).toMatchObject([66, 75].map(noted));
  expect(await jobsNamed("complete-enrolment")).toEqual([{ enrolmentId }]);
});

test("a module completed before counts in the masterclass", async () => {
  const { actor, enrolmentId } = await makeLearner({ contentId: "m0" });
  await inTurn(changesIn(actor, enrolmentId, "m0"));
  const whole = await enrol(actor);
  await inTurn(["m1", "m2", "m3"].flatMap((id) => changesIn(actor, whole, id)));
  expect((await db.enrolment.findUniqueOrThrow({ where: { id: whole } })).completedAt).not.toBeNull();
  expect(await db.moduleCompletion.count()).toBe(4);
});

const completedAtOf = async (id: string) =>
  (await db.enrolment.findUniqueOrThrow({ where: { id } })).completedAt;
const completeModules = (actor: Actor, enrolmentId: string, moduleIds: string[]) =>
  db.moduleCompletion.createMany({
    data: moduleIds.map((moduleId) => ({
      personId: actor.personId,
      enrolmentId,
      moduleId,
      completedAt: new Date("2027-01-12T09:00:00Z"),
    })),
  });

test("the last missing module, finished elsewhere, completes the masterclass with its certificate", async () => {
  const { actor, enrolmentId: module } = await makeLearner({ contentId: "m0" });
  const whole = await enrol(actor);
  const ended = await enrol(await makePerson());
  await completeModules(actor, await enrol(actor, { contentId: "m1" }), ["m1", "m2", "m3"]);
  const changes = changesIn(actor, module, "m0");
  await inTurn(changes.slice(0, -1));
  expect(await completedAtOf(whole)).toBeNull();
  await inTurn(changes.slice(-1));
  expect(await completedAtOf(whole)).toEqual(await completedAtOf(module));
  expect(await certificateJobs()).toHaveLength(2);
  expect(await certificateJobs()).toEqual(
    expect.arrayContaining([{ enrolmentId: module }, { enrolmentId: whole }]) as unknown,
  );
  expect(await completedAtOf(ended), "somebody else's").toBeNull();
});

test("a masterclass bought when all its modules are completed is complete at once", async () => {
  const shop = await openShop();
  const actor = await makePerson();
  await completeModules(actor, await enrol(actor, { contentId: "m0" }), ["m0", "m1", "m2", "m3"]);
  const { sessionId } = await shop.order(actor, await makeCohort());
  shop.double.payCheckout(sessionId, "card");
  await shop.double.flush();
  await runJobs("complete-enrolment");
  await runJobs("complete-enrolment");
  const { id, completedAt } = await db.enrolment.findFirstOrThrow({
    where: { personId: actor.personId, contentId: "mc1" },
  });
  expect(completedAt).not.toBeNull();
  expect(await certificateJobs()).toEqual([{ enrolmentId: id }]);
});

test("a retake begins clean, also when its modules were completed elsewhere", async () => {
  const { actor, enrolmentId } = await makeLearner();
  await completeModules(actor, await enrol(actor, { contentId: "m0" }), ["m0", "m1", "m2", "m3"]);
  await db.enrolment.update({ where: { id: enrolmentId }, data: { completedAt: new Date() } });
  const started = await startAgain(actor, enrolmentId);
  const again = started.ok ? started.enrolmentId : "";
  await runJobs("complete-enrolment");
  expect(await completedAtOf(again)).toBeNull();
  expect(await openLesson(actor, again, first!.slug)).toMatchObject({ isRead: false, percent: 0 });
  expect((await myEnrolments(actor, "nl")).find(({ id }) => id === again)).toMatchObject({ percent: 0 });
});

test("two modules finished at the same moment in two enrolments complete the masterclass once", async () => {
  const { actor, enrolmentId: one } = await makeLearner({ contentId: "m0" });
  const two = await enrol(actor, { contentId: "m1" });
  const whole = await enrol(actor);
  await completeModules(actor, two, ["m2", "m3"]);
  const [first, second] = [changesIn(actor, one, "m0"), changesIn(actor, two, "m1")];
  await inTurn([...first.slice(0, -1), ...second.slice(0, -1)]);
  await Promise.all([first.at(-1)!(), second.at(-1)!()]);
  expect(await completedAtOf(whole)).not.toBeNull();
  expect(await certificateJobs()).toHaveLength(3);
});

test("my masterclasses: where to go on, and progress in words", async () => {
  const { actor, enrolmentId } = await makeLearner();
  expect(await myEnrolments(actor, "nl")).toMatchObject([
    { id: enrolmentId, status: "running", hasBegun: false, percent: 0, next: { slug: first!.slug } },
  ]);
  await finishLesson(actor, { enrolmentId, lessonSlug: second!.slug });
  const [enrolment] = await myEnrolments(actor, "en");
  expect(enrolment).toMatchObject({ hasBegun: true, lessonsDone: 0, next: { slug: second!.slug } });
  expect(enrolment!.percent).toBeGreaterThan(0);
});

test("my masterclasses: the sessions of a cancelled group are not to come", async () => {
  const cohort = await makeCohort({ startsAt: new Date(Date.now() + 86_400_000) });
  const { actor } = await makeLearner({ cohortId: cohort.id });
  const mine = async () => (await myEnrolments(actor, "nl"))[0]!.cohort!;
  expect(await mine()).toMatchObject({ isCancelled: false, sessions: [{}, {}] });
  await db.cohort.update({ where: { id: cohort.id }, data: { status: "CANCELLED" } });
  expect(await mine()).toMatchObject({ isCancelled: true, sessions: [] });
});
