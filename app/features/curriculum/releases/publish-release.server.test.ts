import { retitled, reworded, withCopy, without } from "~test/rows/releases/changed-content";
import { classAll, firstRelease, nextRelease, publication } from "~test/rows/releases/published-releases";
import { builtContent } from "~/features/curriculum/content/content.server";
import { enrol, makePerson } from "~test/rows/enrolments";
import { makeCohort } from "~test/rows/shop";
import { expect, test } from "vitest";
import { db, pool } from "~/platform/db/db.server";
import { contentTitle, offeredContent } from "../content/content-titles.server";
import { makeCurriculum, type TaughtContent } from "../content/curriculum";
import { saveDrafts } from "../publishing/change-classes.db.server";
import { changesBetween } from "../publishing/changes";
import { curriculum, currentCurriculum, forgetReleases } from "./current-curriculum.server";
import { publishFirstRelease, publishRelease } from "./publish-release.server";

const changesOf = (content: TaughtContent) =>
  changesBetween(currentCurriculum(), makeCurriculum(null, content)).flatMap(({ changes }) => changes);
const lessonId = builtContent.lessons.nl[0]!.id;
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
  const publish = (changes = {}, content = changed) =>
    publishRelease(editor, publication(content, 1, changes), content);
  expect(await publish({ notesEn: " " })).toEqual(refused("notesMissing"));
  expect(await publish({}, builtContent)).toEqual(refused("nothingNew"));
  expect(await publish({ after: 0 })).toEqual(refused("publishedMeanwhile"));
  expect(await publish({ build: "another" })).toEqual(refused("buildChanged"));
  expect(await publish()).toEqual(refused("unclassed"));
  await classAll(changed);
  const twice = await Promise.all([publish(), publish()]);
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

test("typing errors are mended for who is under way when the editor says so, and all else stays; the release itself never changes", async () => {
  await firstRelease();
  const { blocks } = builtContent.lessons.nl.find((lesson) => lesson.id === lessonId)!;
  const [typo, other] = blocks.filter(({ kind }) => kind === "section").map(({ id }) => id);
  const enrolmentId = await enrol(await makePerson());
  const before = await db.release.findUniqueOrThrow({ where: { id: 1 } });
  const textOf = async (id: string, releaseId = 1) =>
    JSON.stringify((await curriculum(releaseId)).lesson(lessonId, "nl")!.blocks.find((one) => one.id === id));
  const [typoText, otherText] = [await textOf(typo!), await textOf(other!)];

  // Not said: nobody who is under way sees it.
  await nextRelease(reworded(builtContent, typo!, "de", "dde"), 1, { kind: "typo" });
  expect(await textOf(typo!)).toBe(typoText);
  await nextRelease(builtContent, 2, { kind: "typo" });

  const third = reworded(builtContent, typo!, "de", "ddde");
  const content = reworded(third, other!, "een", "eeen");
  await classAll(content);
  const typoChange = changesOf(content).find(({ unitId }) => unitId === typo)!;
  const draft = { unitId: typo!, change: typoChange.print, kind: "typo", why: "" };
  const editor = await makePerson();
  await saveDrafts(db, [draft], { personId: editor.personId, at: new Date() });
  const sent = publication(content, 3, { mendsTypos: true });
  expect(await publishRelease(editor, sent, content)).toEqual({ ok: true, releaseId: 4 });

  expect(await releaseOf(enrolmentId)).toBe(1);
  expect(await textOf(typo!)).toBe(await textOf(typo!, 4));
  expect(await textOf(typo!)).not.toBe(typoText);
  expect(await textOf(other!)).toBe(otherText);
  expect(await textOf(other!, 4)).not.toBe(otherText);
  expect(await db.release.findUniqueOrThrow({ where: { id: 1 } })).toEqual(before);
  expect(
    await db.releaseCorrection.findMany({ select: { releaseId: true, broughtById: true, blocks: true } }),
  ).toEqual([{ releaseId: 1, broughtById: 4, blocks: [typo] }]);
  expect(await db.changeClass.count()).toBe(0);
  expect((await db.release.findUniqueOrThrow({ where: { id: 4 } })).changes).toEqual(
    expect.arrayContaining([
      { unitId: typo, kind: "typo", why: "" },
      { unitId: other, kind: "meaning", why: "Beter." },
    ]),
  );
});

test("a release of a shape that is newer than the software is refused in words", async () => {
  await firstRelease();
  await pool.query(`insert into "Release" (id, hash, "notesNl", "notesEn", "publishedAt", titles, index, shape)
    select 2, 'x', 'n', 'n', now(), titles, index, 99 from "Release" where id = 1`);
  await expect(curriculum(2)).rejects.toThrow(/release 2 has lessons of shape 99/);
});
