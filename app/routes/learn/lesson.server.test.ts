import { lessonsOf, makeLearner } from "~test/rows/enrolments";
import { addHostedLearner, answerBlock, handInAnswer } from "~test/rows/hosting/hand-ins";
import { requestTo, routeArguments, signInAs } from "~test/rows/people";
import { expect, onTestFinished, test } from "vitest";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { handInsInLesson } from "~/features/hosting/review/handing-in/hand-ins-in-lesson.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { lessonMark } from "~/features/learning/lesson/lesson-mark";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { loader } from "./lesson";

const [lesson] = lessonsOf("m0");
const lessons = ["m0", "m1", "m2", "m3"].flatMap(lessonsOf);
/** The instruments that its exercises send to. */
const piecesOf = (lessonId: string) =>
  currentCurriculum()
    .lesson(lessonId, "nl")!
    .blocks.flatMap((block) =>
      block.kind === "exercise" && instrumentOf(block.goesTo ?? "") ? [block.goesTo] : [],
    );
/** Nothing that its exercises send to is kept as a piece. */
const withoutPieces = lessons.find(({ id }) => piecesOf(id).length === 0);
const withPiece = lessons.find(({ id }) => piecesOf(id).includes("startbeeld"));

async function opened(enrolmentId: string, slug: string, person: { id: string }) {
  const cookie = await signInAs(person);
  const request = requestTo(`/learn/${enrolmentId}/${slug}`, { cookie });
  let statements = 0;
  const count = () => statements++;
  pool.on("acquire", count);
  onTestFinished(() => void pool.off("acquire", count));
  const routed = routeArguments(request);
  const data: unknown = await loader({ ...routed, params: { enrolmentId, lesson: slug } }).catch(
    (thrown: unknown) => thrown,
  );
  const body = () => {
    const document = { site: "foundation", foot: "", isKept: false, render: () => lessonMark };
    return routed.context.makeBody!(document).bytes().toString();
  };
  return { data, statements, body };
}

test("reading a lesson takes one statement: who asks, what this person did, and how far they are with what is made in it", async () => {
  const { actor, enrolmentId } = await makeLearner();
  for (const { id, slug } of [withoutPieces!, withPiece!]) {
    const { data, statements } = await opened(enrolmentId, slug, { id: actor.personId });
    expect(data).toMatchObject({ lessonId: id, percent: 0 });
    expect(statements).toBe(1);
  }
});

test("at an exercise stands how far its reader is with the piece that was changed last, and nothing of another's", async () => {
  const [sara, other] = [await makeLearner(), await makeLearner()];
  const piece = (title: string, personId: string, updatedAt: string) => ({
    ...{ id: newId(), kind: "startbeeld", schemaVersion: 1, title, personId, updatedAt: new Date(updatedAt) },
    document: { place: title },
  });
  await db.artefact.createMany({
    data: [
      piece("Zuid", sara.actor.personId, "2027-03-02T10:00:00Z"),
      piece("Noord", sara.actor.personId, "2027-03-01T10:00:00Z"),
      piece("Geheim", other.actor.personId, "2027-03-03T10:00:00Z"),
    ],
  });
  const { body } = await opened(sara.enrolmentId, withPiece!.slug, { id: sara.actor.personId });
  expect(body()).toMatch(/Zuid · .*2 maart 2027/);
  expect(body()).not.toMatch(/Noord ·|Geheim/);
});

test("a lesson of a cohort of a host asks once more how what can be handed in stands, and says so below the answer", async () => {
  const { learner, enrolmentId } = await addHostedLearner();
  const { statements } = await opened(enrolmentId, lesson!.slug, { id: learner.personId });
  expect(statements).toBe(2);
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
