import { lessonsOf, makeLearner } from "~test/rows/enrolments";
import { addHostedLearner, answerBlock, handInAnswer } from "~test/rows/hosting/hand-ins";
import { requestTo, routeArguments, signInAs } from "~test/rows/people";
import { expect, onTestFinished, test } from "vitest";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { handInsInLesson } from "~/features/hosting/review/handing-in/hand-ins-in-lesson.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { db, pool } from "~/platform/db/db.server";
import { loader } from "./lesson";

const [lesson] = lessonsOf("m0");
/** Nothing that its exercises send to is kept as a piece. */
const withoutPieces = ["m0", "m1", "m2", "m3"].flatMap(lessonsOf).find(({ id }) => {
  const blocks = currentCurriculum().lesson(id, "nl")!.blocks;
  return blocks.every((block) => block.kind !== "exercise" || !instrumentOf(block.goesTo ?? ""));
});

async function opened(enrolmentId: string, slug: string, person: { id: string }) {
  const cookie = await signInAs(person);
  const request = requestTo(`/learn/${enrolmentId}/${slug}`, { cookie });
  let statements = 0;
  const count = () => statements++;
  pool.on("acquire", count);
  onTestFinished(() => void pool.off("acquire", count));
  const data: unknown = await loader({
    ...routeArguments(request),
    params: { enrolmentId, lesson: slug },
  }).catch((thrown: unknown) => thrown);
  return { data, statements };
}

test("reading a lesson takes one statement: who asks and what this person did; one more where a piece is made", async () => {
  const { actor, enrolmentId } = await makeLearner();
  const plain = await opened(enrolmentId, withoutPieces!.slug, { id: actor.personId });
  expect(plain.data).toMatchObject({ lessonId: withoutPieces!.id, percent: 0 });
  expect(plain.statements).toBe(1);
  const { data, statements } = await opened(enrolmentId, lesson!.slug, { id: actor.personId });
  expect(data).toMatchObject({ lessonId: lesson!.id, percent: 0 });
  expect(statements).toBe(2);
});

test("a lesson of a cohort of a host asks once more how what can be handed in stands, and says so below the answer", async () => {
  const { learner, enrolmentId } = await addHostedLearner();
  const { statements } = await opened(enrolmentId, lesson!.slug, { id: learner.personId });
  expect(statements).toBe(3);
  const line = async () => {
    const shown = currentCurriculum().lesson(lesson!.id, "nl");
    return (await handInsInLesson(learner, enrolmentId, shown, "nl"))(answerBlock);
  };
  expect(await line()).toContain("alleen voor jou");
  await handInAnswer(learner, enrolmentId, "Een bakker.");
  expect(await line()).toContain("Het wacht op een reactie.");
  expect(await line()).toContain(`/learn/${enrolmentId}/work/${answerBlock}`);
});

test("the data of a lesson holds no prose and only what the page shows of the person", async () => {
  const { actor, enrolmentId } = await makeLearner();
  const { data } = await opened(enrolmentId, lesson!.slug, { id: actor.personId });
  expect(Object.keys(data as object).sort()).toEqual(
    [
      ...[
        "answers",
        "contentId",
        "description",
        "enrolmentId",
        "isComplete",
        "isRead",
        "lessonCount",
        "lessonId",
        "lessons",
        "lessonsDone",
      ],
      ...["percent", "reflections", "title"],
    ].sort(),
  );
  expect(JSON.stringify(data).length).toBeLessThan(1_000);
});

test("an address with a module in place of an enrolment leads to the enrolment that has the lesson", async () => {
  const { actor, enrolmentId } = await makeLearner();
  const { data } = await opened("de-stad-en-het-talent", lesson!.slug, { id: actor.personId });
  expect((data as Response).headers.get("Location")).toBe(`/learn/${enrolmentId}/${lesson!.slug}`);
});

test("an ended session and somebody who is disabled are asked to sign in", async () => {
  const { actor, enrolmentId } = await makeLearner();
  const path = `/learn/${enrolmentId}/${lesson!.slug}`;
  const cookie = await signInAs({ id: actor.personId });
  const open = () =>
    loader({
      ...routeArguments(requestTo(path, { cookie })),
      params: { enrolmentId, lesson: lesson!.slug },
    }).catch((thrown: unknown) => thrown);
  const toSignIn = `/sign-in?redirectTo=${encodeURIComponent(path)}`;
  await db.person.update({ where: { id: actor.personId }, data: { disabledAt: new Date() } });
  expect(((await open()) as Response).headers.get("Location")).toBe(toSignIn);
  await db.person.update({ where: { id: actor.personId }, data: { disabledAt: null } });
  expect(await open()).toMatchObject({ lessonId: lesson!.id });
  await db.session.deleteMany();
  expect(((await open()) as Response).headers.get("Location")).toBe(toSignIn);
});

test("an unknown lesson is not found", async () => {
  const { actor, enrolmentId } = await makeLearner();
  for (const [id, slug] of [
    [enrolmentId, "bestaat-niet"],
    ["geen-module", "bestaat-niet"],
  ] as const)
    expect((await opened(id, slug, { id: actor.personId })).data).toMatchObject({ status: 404 });
});
