import { builtContent, firstRelease, nextRelease, retitled, withCopy, without } from "~test/rows/releases";
import { enrol, makePerson } from "~test/rows/enrolments";
import { makeCohort } from "~test/rows/shop";
import { expect, test } from "vitest";
import { db, pool } from "~/platform/db/db.server";
import { contentTitle, offeredContent } from "../content/content-titles.server";
import { curriculum, currentCurriculum, forgetReleases } from "./current-curriculum.server";
import { publishFirstRelease, publishRelease } from "./publish-release.server";

const lessonId = builtContent.lessons.nl[0]!.id;
const notes = { notesNl: "Nieuw.", notesEn: "New." };
const releaseOf = async (enrolmentId: string) =>
  (await db.enrolment.findUniqueOrThrow({ where: { id: enrolmentId } })).releaseId;

test("of several starts at once one publishes the build, and everybody who follows something follows that", async () => {
  const actor = await makePerson();
  const [open, draft] = [await makeCohort(), await makeCohort({ status: "DRAFT" })];
  const before = await enrol(actor, { cohortId: open.id });
  expect(await releaseOf(before)).toBeNull();
  await Promise.all([1, 2, 3, 4].map(publishFirstRelease));
  await firstRelease();
  expect(await db.release.findMany({ select: { id: true, publishedById: true } })).toEqual([
    { id: 1, publishedById: null },
  ]);
  expect(await releaseOf(before)).toBe(1);
  const groups = await db.cohort.findMany({ select: { id: true, releaseId: true } });
  expect(new Map(groups.map(({ id, releaseId }) => [id, releaseId]))).toEqual(
    new Map([
      [open.id, 1],
      [draft.id, null],
    ]),
  );
  expect(currentCurriculum().releaseId).toBe(1);
});

test("a group takes the release that is current when it opens, who joins it takes the group's, and others the current one", async () => {
  await firstRelease();
  const opened = await makeCohort();
  const draft = await makeCohort({ status: "DRAFT" });
  await nextRelease(retitled(builtContent, lessonId, "Anders"), 1);
  const actor = await makePerson();
  expect(await releaseOf(await enrol(actor, { cohortId: opened.id }))).toBe(1);
  expect(await releaseOf(await enrol(actor))).toBe(2);
  await db.cohort.update({ where: { id: draft.id }, data: { status: "PUBLISHED" } });
  expect(await db.cohort.findUniqueOrThrow({ where: { id: draft.id } })).toMatchObject({ releaseId: 2 });
});

test("a release has notes in both languages, something new, and comes after the one that was seen", async () => {
  await firstRelease();
  const editor = await makePerson();
  const changed = retitled(builtContent, lessonId, "Anders");
  const refused = (reason: string) => ({ ok: false, reason });
  expect(await publishRelease(editor, { ...notes, notesEn: " ", after: 1 }, changed)).toEqual(
    refused("notesMissing"),
  );
  expect(await publishRelease(editor, { ...notes, after: 1 })).toEqual(refused("nothingNew"));
  expect(await publishRelease(editor, { ...notes, after: 0 }, changed)).toEqual(
    refused("publishedMeanwhile"),
  );
  const twice = await Promise.all([1, 2].map(() => publishRelease(editor, { ...notes, after: 1 }, changed)));
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.auditEntry.findMany({ where: { act: "release.publish" } })).toMatchObject([
    { actorId: editor.personId, subjectId: "2" },
  ]);
  expect(currentCurriculum().lesson(lessonId, "nl")?.title).toBe("Anders");
});

test("what was published never changes, and stays as long as there is a database", async () => {
  await firstRelease();
  for (const change of [
    `update "Release" set "notesNl" = ''`,
    `delete from "Release"`,
    `update "ReleasePart" set data = '{}'`,
    `delete from "ReleasePart"`,
  ])
    await expect(pool.query(change)).rejects.toThrow("is never changed");
});

test("releases share what they have in common, in the database and in memory", async () => {
  await firstRelease();
  const first = currentCurriculum();
  const parts = await db.releasePart.count();
  await nextRelease(retitled(builtContent, lessonId, "Anders"), 1);
  // The lesson and what is found of it, in both languages.
  expect(await db.releasePart.count()).toBe(parts + 4);
  const other = builtContent.lessons.nl[1]!.id;
  expect(currentCurriculum().lesson(other, "nl")).toBe(first.lesson(other, "nl"));
  expect((await curriculum(1)).lesson(lessonId, "nl")).toBe(first.lesson(lessonId, "nl"));

  forgetReleases();
  const again = await curriculum(2);
  expect(again.lesson(lessonId, "nl")?.title).toBe("Anders");
  expect(again.programme("en")).toEqual(builtContent.programme.en);
  expect(again.lesson(other, "en")).toBe(first.lesson(other, "en"));
  expect(again.answerKey(builtContent.answers[0]!.questionId)).toEqual(builtContent.answers[0]);
  await expect(curriculum(3)).rejects.toThrow("there is no release 3");
});

test("what is gone keeps its last name, and is sold no more", async () => {
  await firstRelease();
  const [gone] = builtContent.modules.nl.slice(-1);
  const withoutModule = {
    ...builtContent,
    modules: {
      nl: builtContent.modules.nl.filter(({ id }) => id !== gone!.id),
      en: builtContent.modules.en.filter(({ id }) => id !== gone!.id),
    },
  };
  await nextRelease(withoutModule, 1);
  expect(offeredContent(gone!.id, "nl")).toBeNull();
  expect(contentTitle(gone!.id, "nl")).toBe(gone!.title);
  expect(contentTitle("m99", "nl")).toBe("m99");
});

test("an edited lesson, a new one and one that was withdrawn are in the release that they were published in", async () => {
  await firstRelease();
  await nextRelease(withCopy(without(builtContent, builtContent.lessons.nl[2]!.id), lessonId, "m0-nieuw"), 1);
  const [before, after] = [await curriculum(1), await curriculum(2)];
  expect(before.lesson("m0-nieuw", "nl")).toBeUndefined();
  expect(after.lessonIdsAt("m0-nieuw")).toEqual(["m0-nieuw"]);
  expect(after.blocksOf("m0-nieuw")).toHaveLength(before.blocksOf(lessonId).length);
  expect(after.lesson(builtContent.lessons.nl[2]!.id, "nl")).toBeUndefined();
});
