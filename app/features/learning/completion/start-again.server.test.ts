import { enrol, lessonsOf, makeLearner, makePerson } from "~test/rows/enrolments";
import { openLesson } from "~test/rows/lessons";
import { makeCohort } from "~test/rows/shop";
import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { finishLesson } from "../lesson/finish-lesson.server";
import { myEnrolments } from "../outline/my-masterclasses.queries.server";
import { startAgain } from "./start-again.server";

const completedAt = new Date("2027-01-12T09:00:00Z");
const [lesson] = lessonsOf("m0");

test("a retake starts clean and the earlier history stays", async () => {
  const { actor, enrolmentId } = await makeLearner();
  await finishLesson(actor, { enrolmentId, lessonSlug: lesson!.slug });
  await db.enrolment.update({ where: { id: enrolmentId }, data: { completedAt } });
  const started = await startAgain(actor, enrolmentId);
  expect(started).toMatchObject({ ok: true });
  const again = started.ok ? started.enrolmentId : "";
  expect(await openLesson(actor, again, lesson!.slug)).toMatchObject({ isRead: false, percent: 0 });
  expect(await openLesson(actor, enrolmentId, lesson!.slug)).toMatchObject({ isRead: true });
  expect(await myEnrolments(actor, "nl")).toMatchObject([
    { id: again, attempt: 2, status: "running", percent: 0 },
    { id: enrolmentId, attempt: 1, status: "completed", canStartAgain: false },
  ]);
});

test("modules completed in the first attempt do not count in the second", async () => {
  const { actor, enrolmentId } = await makeLearner();
  await db.moduleCompletion.create({
    data: { personId: actor.personId, moduleId: "m0", enrolmentId, completedAt },
  });
  await db.enrolment.update({ where: { id: enrolmentId }, data: { completedAt } });
  const started = await startAgain(actor, enrolmentId);
  const [again] = await myEnrolments(actor, "nl");
  expect(again).toMatchObject({ id: started.ok && started.enrolmentId, percent: 0 });
});

test("only what is completed, one's own, and not running again", async () => {
  const { actor, enrolmentId } = await makeLearner();
  expect(await startAgain(actor, enrolmentId)).toEqual({ ok: false, reason: "notAllowed" });
  await db.enrolment.update({ where: { id: enrolmentId }, data: { completedAt } });
  expect(await startAgain(await makePerson(), enrolmentId)).toEqual({ ok: false, reason: "notFound" });
  expect(await startAgain(actor, newId())).toEqual({ ok: false, reason: "notFound" });
  const both = await Promise.all([startAgain(actor, enrolmentId), startAgain(actor, enrolmentId)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test("within a cohort while it runs, afterwards on one's own", async () => {
  const actor = await makePerson();
  const past = await makeCohort({
    startsAt: new Date("2020-01-06T09:00:00Z"),
    endsAt: new Date("2020-02-03T11:00:00Z"),
  });
  const later = await makeCohort({
    startsAt: new Date("2090-01-06T09:00:00Z"),
    endsAt: new Date("2090-02-03T11:00:00Z"),
  });
  for (const [cohort, expected] of [
    [later, later.id],
    [past, null],
  ] as const) {
    const id = await enrol(actor, { cohortId: cohort.id, completedAt });
    const started = await startAgain(actor, id);
    const again = await db.enrolment.findUniqueOrThrow({
      where: { id: started.ok ? started.enrolmentId : "" },
    });
    expect(again.cohortId).toBe(expected);
    await db.enrolment.update({ where: { id: again.id }, data: { completedAt } });
  }
});
