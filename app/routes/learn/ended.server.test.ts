// An enrolment that ended because its order was cancelled: the paid lessons are closed, one's own texts are not.
import { expect, test } from "vitest";
import { cancelOrder } from "~/features/payments/cancellation/cancel-order.server";
import type { Actor } from "~/features/identity/access/scope";
import { finishLesson } from "~/features/learning/lesson/finish-lesson.server";
import { saveReflection } from "~/features/learning/answers/save-reflection.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { db } from "~/platform/db/db.server";
import { lessonsOf } from "~test/rows/enrolments";
import { openLesson } from "~test/rows/lessons";
import { requestTo, routeArguments, signInAs } from "~test/rows/people";
import { makeCohort, makePerson, openShop } from "~test/rows/shop";
import { loader as contents } from "./outline";
import { loader as answersFile } from "./answers";
import { loader as lessonLoader } from "./lesson";
import { loader as reflectionPage } from "./reflection";

const preview = currentCurriculum()
  .masterclasses("nl")
  .find(({ id }) => id === "mc1")!.previewLessonId;
const lessons = ["m0", "m1", "m2", "m3"].flatMap(lessonsOf);
const paid = lessons.find(({ id }) => id !== preview)!;
const blockId = currentCurriculum()
  .blocksOf(paid.id)
  .find(({ kind }) => kind === "reflection")!.id;

/** Somebody with a ticket who wrote an answer. */
async function learner() {
  const shop = await openShop();
  const actor = await makePerson();
  const order = await shop.order(actor, await makeCohort());
  shop.double.payCheckout(order.sessionId, "card");
  await shop.double.flush();
  const { id: enrolmentId } = await db.enrolment.findFirstOrThrow({ where: { personId: actor.personId } });
  const address = { enrolmentId, lessonSlug: paid.slug };
  await saveReflection(actor, { ...address, blockId, text: "De fietsenmaker\nop de hoek.", version: 0 });
  await saveReflection(actor, {
    ...address,
    blockId: `${paid.id}#notes`,
    text: "Vragen aan Amal.",
    version: 0,
  });
  const cancel = async () => cancelOrder(await makePerson({ role: "STAFF" }), order.id, { reason: "" });
  return { actor, enrolmentId, cancel };
}

/** Where opening a lesson leads; null when it is shown. */
const ledTo = (actor: Actor, enrolmentId: string, slug: string) =>
  openLesson(actor, enrolmentId, slug).then(
    () => null,
    (thrown: unknown) => (thrown as Response).headers.get("Location"),
  );
const asked = async (actor: Actor, path: string, params: Record<string, string>) => ({
  ...routeArguments(requestTo(path, { cookie: await signInAs({ id: actor.personId }) })),
  params,
});

test("no paid lesson is given any more; the preview lesson stays, on its public page", async () => {
  const { actor, enrolmentId, cancel } = await learner();
  expect(await ledTo(actor, enrolmentId, paid.slug)).toBeNull();
  await cancel();
  for (const { id, slug } of lessons)
    expect(await ledTo(actor, enrolmentId, slug), slug).toBe(
      id === preview ? `/masterclasses/anders-kijken/${slug}` : `/learn/${enrolmentId}`,
    );
});

test("an address with a module in place of an enrolment does not lead there either", async () => {
  const { actor, enrolmentId, cancel } = await learner();
  const address = async () => {
    const path = `/learn/de-stad-en-het-talent/${paid.slug}`;
    const params = { enrolmentId: "de-stad-en-het-talent", lesson: paid.slug };
    const thrown: unknown = await lessonLoader(await asked(actor, path, params)).catch((one: unknown) => one);
    return (thrown as Response).headers.get("Location");
  };
  expect(await address()).toBe(`/learn/${enrolmentId}/${paid.slug}`);
  await cancel();
  expect(await address()).toMatch(/^\/masterclasses\/anders-kijken/);
});

test("the page says what happened, and gives back what one wrote, also as a file", async () => {
  const { actor, enrolmentId, cancel } = await learner();
  await cancel();
  const page = await contents(await asked(actor, `/learn/${enrolmentId}`, { enrolmentId }));
  expect(page).toMatchObject({
    outline: null,
    ended: {
      isGroupCancelled: false,
      isGiven: false,
      masterclassSlug: "anders-kijken",
      answers: [{ blockId, text: "De fietsenmaker\nop de hoek." }, { text: "Vragen aan Amal." }],
    },
  });
  const path = `/learn/${enrolmentId}/${paid.slug}/reflection?block=${blockId}`;
  const params = { enrolmentId, lesson: paid.slug };
  expect(await reflectionPage(await asked(actor, path, params))).toMatchObject({
    isEnded: true,
    text: "De fietsenmaker\nop de hoek.",
  });
  const file = await answersFile(await asked(actor, `/learn/${enrolmentId}/answers.txt`, { enrolmentId }));
  expect(file.headers.get("content-disposition")).toBe('attachment; filename="mijn-antwoorden.txt"');
  expect(await file.text()).toContain("\n\nDe fietsenmaker\nop de hoek.\n\n----\n\n");
  const others = await asked(await makePerson(), `/learn/${enrolmentId}`, { enrolmentId });
  await expect(contents(others)).rejects.toMatchObject({ status: 404 });
  await expect(answersFile(others)).rejects.toMatchObject({ status: 404 });
});

test("whoever had completed it keeps the lessons", async () => {
  const { actor, enrolmentId, cancel } = await learner();
  await db.enrolment.update({ where: { id: enrolmentId }, data: { completedAt: new Date() } });
  await cancel();
  expect(await ledTo(actor, enrolmentId, paid.slug)).toBeNull();
  expect(await finishLesson(actor, { enrolmentId, lessonSlug: paid.slug })).toMatchObject({ ok: true });
});
