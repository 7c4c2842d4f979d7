import { retitled, withCopy, without } from "~test/rows/releases/changed-content";
import { firstRelease, nextRelease } from "~test/rows/releases/published-releases";
import { builtContent } from "~/features/curriculum/content/content.server";
import { enrol, lessonsOf, makePerson } from "~test/rows/enrolments";
import { openLesson } from "~test/rows/lessons";
import { makeCohort, runJobs } from "~test/rows/shop";
import { expect, test } from "vitest";
import {
  curriculum,
  forgetReleases,
  showNewestRelease,
} from "~/features/curriculum/releases/current-curriculum.server";
import type { Actor, Staff } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { ownAnswers } from "../answers/own-answers.queries.server";
import { saveReflection } from "../answers/save-reflection.server";
import { finishLesson } from "../lesson/finish-lesson.server";
import { findOutline } from "../outline/outline.queries.server";
import { answerQuiz } from "../quiz/answer-quiz.server";
import { quizOf } from "../quiz/quiz-keys.server";
import { findModulesDone } from "../progress/find-modules-done.server";
import { foundation } from "~/platform/site/sites.server";
import { moveGroup } from "./move-group.server";
import { movedToReleaseMail } from "./move-mail.server";
import { moveToRelease } from "./move-to-release.server";
import { movePage } from "./moving.queries.server";

const [kept, gone] = lessonsOf("m0");
/** The second release: a lesson has another title, one was withdrawn, one is new. */
const second = () =>
  withCopy(without(retitled(builtContent, kept!.id, "Een nieuwe titel"), gone!.id), kept!.id, "m0-nieuw");

/** Does all that a lesson asks, in the release that is followed. */
async function doAll(actor: Actor, enrolmentId: string, { id, slug }: { id: string; slug: string }) {
  const { releaseId } = await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } });
  const taught = await curriculum(releaseId);
  const address = { enrolmentId, lessonSlug: slug };
  for (const block of taught.blocksOf(id).filter(({ kind }) => kind === "reflection"))
    await saveReflection(actor, {
      ...address,
      blockId: block.id,
      text: `Een bakker bij ${block.id}.`,
      version: 0,
    });
  const right = new Map(quizOf(taught, id)?.questions.map((question) => [question.id, question.correct]));
  if (right.size > 0) await answerQuiz(actor, address, (questionId) => right.get(questionId));
  return finishLesson(actor, address);
}

test("a group goes on with its release after the next was published; the next group has that", async () => {
  await firstRelease();
  const [actor, other] = [await makePerson(), await makePerson()];
  const enrolmentId = await enrol(actor, { cohortId: (await makeCohort()).id });
  const shown = await openLesson(actor, enrolmentId, kept!.slug);
  await doAll(actor, enrolmentId, gone!);
  await nextRelease(second(), 1);

  expect((await openLesson(actor, enrolmentId, kept!.slug)).title).toBe(shown.title);
  expect(await openLesson(actor, enrolmentId, gone!.slug)).toMatchObject({ isRead: true });
  await expect(openLesson(actor, enrolmentId, "m0-nieuw")).rejects.toMatchObject({ status: 302 });
  expect(await doAll(actor, enrolmentId, gone!)).toMatchObject({ ok: true });

  const next = await enrol(other, { cohortId: (await makeCohort()).id });
  expect((await openLesson(other, next, kept!.slug)).title).toContain("Een nieuwe titel");
  expect(await openLesson(other, next, "m0-nieuw")).toMatchObject({ lessonId: "m0-nieuw" });
  await expect(openLesson(other, next, gone!.slug)).rejects.toBeInstanceOf(Response);
  const titles = (await findOutline(other, next, "nl"))!.modules.flatMap(({ lessons }) => lessons);
  expect(titles.map(({ title }) => title)).toContain("Een nieuwe titel");
});

test("after a start the first reader of an earlier release sees all that they did and wrote", async () => {
  await firstRelease();
  const actor = await makePerson();
  const enrolmentId = await enrol(actor);
  await doAll(actor, enrolmentId, gone!);
  await nextRelease(second(), 1);
  forgetReleases();
  await showNewestRelease();
  const read = await openLesson(actor, enrolmentId, gone!.slug);
  expect(read).toMatchObject({ isRead: true });
  expect(read.answers).not.toBeNull();
  expect(Object.values(read.reflections).map(({ text }) => text)).toContainEqual(
    expect.stringContaining("Een bakker"),
  );
});

test("who is moved keeps everything, and the receipt says what carried over, is new and was withdrawn", async () => {
  await firstRelease();
  const [actor, staff] = [await makePerson(), await makePerson()];
  const enrolmentId = await enrol(actor);
  await doAll(actor, enrolmentId, kept!);
  await doAll(actor, enrolmentId, gone!);
  const before = await db.blockProgress.count({ where: { enrolmentId } });
  await nextRelease(second(), 1);

  const moved = await moveToRelease(staff, { enrolmentId, releaseId: 2 });
  const withdrawn = [gone!.id, ...(await curriculum(1)).blocksOf(gone!.id).map(({ id }) => id)];
  const added = ["m0-nieuw", ...(await curriculum(2)).blocksOf("m0-nieuw").map(({ id }) => id)];
  const carriedOver = [kept!.id, ...(await curriculum(1)).blocksOf(kept!.id).map(({ id }) => id)];
  const receipt = { from: 1, to: 2, carriedOver, added, withdrawn };
  expect(moved).toEqual({ ok: true, receipt, isCompleted: false });
  expect(await db.progressEvent.findMany({ where: { enrolmentId, kind: "release" } })).toMatchObject([
    { data: receipt },
  ]);
  expect(await db.auditEntry.findMany({ where: { act: "enrolment.moveToRelease" } })).toMatchObject([
    { actorId: staff.personId, subjectId: enrolmentId, detail: { from: 1, to: 2 } },
  ]);

  expect(await db.blockProgress.count({ where: { enrolmentId } })).toBe(before);
  const read = await openLesson(actor, enrolmentId, kept!.slug);
  expect(read).toMatchObject({ isRead: true, answers: expect.any(Object) as unknown });
  const own = (await ownAnswers(actor, enrolmentId, "nl"))!.answers;
  expect(own.filter(({ lessonSlug }) => lessonSlug === null).map(({ blockId }) => blockId)).toEqual(
    (await curriculum(1))
      .blocksOf(gone!.id)
      .filter(({ kind }) => kind === "reflection")
      .map(({ id }) => id),
  );
});

test("somebody is moved onwards only, and neither when it ended nor once it is completed", async () => {
  await firstRelease();
  const [actor, staff] = [await makePerson(), await makePerson()];
  const enrolmentId = await enrol(actor);
  const move = (id: string, releaseId: number) => moveToRelease(staff, { enrolmentId: id, releaseId });
  const refused = (reason: string) => ({ ok: false, reason });
  expect(await move(enrolmentId, 2)).toEqual(refused("notFound"));
  expect(await move(newId(), 1)).toEqual(refused("notFound"));
  expect(await move("x", 1)).toEqual(refused("notFound"));
  expect(await move(enrolmentId, 1)).toEqual(refused("notNewer"));
  await nextRelease(second(), 1);
  const at = new Date();
  expect(await move(await enrol(await makePerson(), { endedAt: at }), 2)).toEqual(refused("ended"));
  expect(await move(await enrol(await makePerson(), { completedAt: at }), 2)).toEqual(refused("completed"));
  const both = await Promise.all([move(enrolmentId, 2), move(enrolmentId, 2)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await move(enrolmentId, 1)).toEqual(refused("notNewer"));
});

test("who lacked only what was withdrawn completes by the move, and what was completed before stays", async () => {
  await firstRelease();
  const [actor, staff] = [await makePerson(), await makePerson()];
  const enrolmentId = await enrol(actor, { contentId: "m0" });
  const others = lessonsOf("m0").filter(({ id }) => id !== gone!.id);
  for (const lesson of others) await doAll(actor, enrolmentId, lesson);
  await nextRelease(without(builtContent, gone!.id), 1);
  expect(await moveToRelease(staff, { enrolmentId, releaseId: 2 })).toMatchObject({
    ok: true,
    isCompleted: true,
  });
  expect(await db.moduleCompletion.count({ where: { enrolmentId, moduleId: "m0" } })).toBe(1);
  expect((await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } })).completedAt).not.toBeNull();
});

test("a module that was completed stays so in a release that asks more of it", async () => {
  await firstRelease();
  const [actor, staff] = [await makePerson(), await makePerson()];
  const enrolmentId = await enrol(actor);
  for (const lesson of lessonsOf("m0")) await doAll(actor, enrolmentId, lesson);
  await nextRelease(withCopy(builtContent, kept!.id, "m0-nieuw"), 1);
  expect(await moveToRelease(staff, { enrolmentId, releaseId: 2 })).toMatchObject({ ok: true });
  const enrolment = await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } });
  expect((await findModulesDone(db, enrolment)).map(({ moduleId }) => moduleId)).toEqual(["m0"]);
  expect((await findOutline(actor, enrolmentId, "nl"))!.modules[0]).toMatchObject({ isDone: false });
});

test("a group is moved in one go: those who follow it by jobs, with a mail each, and who joins later begins with it", async () => {
  await firstRelease();
  const [actor, done, late] = [await makePerson(), await makePerson(), await makePerson()];
  const group = await makeCohort();
  const enrolmentId = await enrol(actor, { cohortId: group.id });
  const completed = await enrol(done, { cohortId: group.id, completedAt: new Date() });
  await doAll(actor, enrolmentId, kept!);
  const staff = (await makePerson()) as Staff<"enrolment.move">;
  const move = (releaseId: number) => moveGroup(staff, { cohortId: group.id, releaseId });
  expect(await move(1)).toEqual({ ok: false, reason: "notNewer" });
  expect(await move(2)).toEqual({ ok: false, reason: "notFound" });
  await nextRelease(second(), 1);
  expect(await move(2)).toEqual({ ok: true, people: 1 });
  expect(await move(2)).toEqual({ ok: false, reason: "notNewer" });
  await runJobs("move-to-release");

  const releaseOf = async (id: string) => (await db.enrolment.findUniqueOrThrow({ where: { id } })).releaseId;
  expect(await releaseOf(enrolmentId)).toBe(2);
  expect(await releaseOf(completed)).toBe(1);
  expect(await releaseOf(await enrol(late, { cohortId: group.id }))).toBe(2);
  const [mail, ...more] = await db.mail.findMany({ where: { template: "movedToRelease" } });
  expect(more).toEqual([]);
  const text = JSON.stringify(await movedToReleaseMail(mail!.data, "nl", foundation));
  expect(text).toContain("uitgave 2");
  expect(text).toContain("Nieuwe teksten.");
  expect(text).toContain((await curriculum(1)).lesson(gone!.id, "nl")!.title);
  const page = await movePage(staff, enrolmentId, "nl");
  expect(page).toMatchObject({ from: 1, to: 2, refusal: "notNewer" });
  expect(page!.receipt.carriedOver).toHaveLength(1);
});

test("a group that does not go ahead, or has not opened, is not moved", async () => {
  await firstRelease();
  const [cancelled, draft] = [await makeCohort(), await makeCohort({ status: "DRAFT" })];
  await db.cohort.update({ where: { id: cancelled.id }, data: { status: "CANCELLED" } });
  await nextRelease(second(), 1);
  const staff = (await makePerson()) as Staff<"enrolment.move">;
  const refusal = (reason: string) => ({ ok: false, reason });
  expect(await moveGroup(staff, { cohortId: cancelled.id, releaseId: 2 })).toEqual(refusal("cancelled"));
  expect(await moveGroup(staff, { cohortId: draft.id, releaseId: 2 })).toEqual(refusal("notFound"));
});
