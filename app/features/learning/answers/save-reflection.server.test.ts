import { lessonsOf, makeLearner } from "~test/rows/enrolments";
import { expect, test } from "vitest";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { db } from "~/platform/db/db.server";
import { versionsKept } from "~/lib/saved-text/saved-text";
import { notesBlockId } from "./reflection";
import { saveReflection } from "./save-reflection.server";

const [lesson] = lessonsOf("m0");
const blockId = currentCurriculum()
  .blocksOf(lesson!.id)
  .find(({ kind }) => kind === "reflection")!.id;

async function writer() {
  const { actor, enrolmentId } = await makeLearner();
  const save = (text: string, version: number, more: { blockId?: string; also?: string[] } = {}) =>
    saveReflection(actor, { enrolmentId, lessonSlug: lesson!.slug, blockId, text, version, ...more });
  const block = () =>
    db.blockProgress.findUnique({ where: { enrolmentId_blockId: { enrolmentId, blockId } } });
  const versions = async () =>
    (
      await db.reflectionVersion.findMany({ where: { enrolmentId, blockId }, orderBy: { version: "asc" } })
    ).map(({ version, text }) => [version, text]);
  return { save, block, versions, enrolmentId };
}

test("a text grows without leaving versions, and what is cut stays", async () => {
  const { save, versions, block } = await writer();
  expect(await save("Een bakker", 0)).toMatchObject({ ok: true, version: 1 });
  expect(await save("Een bakker\r\nin de straat", 1)).toMatchObject({
    ok: true,
    version: 2,
    text: "Een bakker\nin de straat",
  });
  expect(await versions()).toEqual([]);
  expect(await save("Een smid", 2)).toMatchObject({ ok: true, version: 3 });
  expect(await versions()).toEqual([[2, "Een bakker\nin de straat"]]);
  expect(await block()).toMatchObject({ done: true });
});

test("an emptied reflection is no longer done", async () => {
  const { save, block, versions } = await writer();
  await save("Een bakker", 0);
  await save("  ", 1);
  expect(await block()).toMatchObject({ done: false });
  expect(await versions()).toEqual([[1, "Een bakker"]]);
});

test("a save from an older version is refused with the other text, and loses nothing", async () => {
  const { save, versions } = await writer();
  await save("Een bakker", 0);
  await save("Een bakker, zei ze", 1);
  const refused = await save("Een smid", 1);
  expect(refused).toMatchObject({
    ok: false,
    reason: "conflict",
    theirs: { text: "Een bakker, zei ze", version: 2 },
  });
  expect(await versions()).toEqual([]);
  expect(await save("Een smid", 2)).toMatchObject({ ok: true, version: 3 });
  expect(await versions()).toEqual([[2, "Een bakker, zei ze"]]);
});

test("taking the other text keeps all that was not chosen as earlier versions", async () => {
  const { save, versions } = await writer();
  await save("Een bakker", 0);
  expect(await save("Een bakker", 1, { also: ["Een smid", "Een goudsmid"] })).toMatchObject({
    ok: true,
    version: 4,
    text: "Een bakker",
  });
  expect(await versions()).toEqual([
    [2, "Een smid"],
    [3, "Een goudsmid"],
  ]);
});

test("of saves at the same time from one version, one is kept and the others are told", async () => {
  const { save, versions } = await writer();
  await save("Een bakker", 0);
  const saves = await Promise.all(["A", "B", "C", "D"].map((text) => save(text, 1)));
  const [kept, ...more] = saves.filter(({ ok }) => ok);
  expect(more).toEqual([]);
  for (const refused of saves.filter(({ ok }) => !ok))
    expect(refused).toMatchObject({ reason: "conflict", theirs: { text: kept!.ok && kept!.text } });
  expect(await versions()).toEqual([[1, "Een bakker"]]);
});

test("the same save twice is one version", async () => {
  const { save } = await writer();
  await save("Een bakker", 0);
  expect(await save("Een bakker", 0)).toMatchObject({ ok: true, version: 1 });
});

test("20,000 characters fit, one more is refused in words", async () => {
  const { save } = await writer();
  expect(await save("x".repeat(20_000), 0)).toMatchObject({ ok: true });
  expect(await save("x".repeat(20_001), 1)).toEqual({ ok: false, reason: "tooLong", length: 20_001 });
});

test("notes are kept and do not count; a block of another lesson is not there", async () => {
  const { save, enrolmentId } = await writer();
  expect(await save("Even onthouden", 0, { blockId: notesBlockId(lesson!.id) })).toMatchObject({ ok: true });
  expect(await db.blockProgress.count({ where: { enrolmentId } })).toBe(0);
  for (const other of ["m1-oog-voor-talent.reflectie", "x", `${lesson!.id}.quiz`])
    expect(await save("x", 0, { blockId: other })).toEqual({ ok: false, reason: "notFound" });
});

test("100 saves of 20,000 characters leave fifty texts at most, the newest among them", async () => {
  const { save, versions } = await writer();
  const text = (n: number) => `tekst${n} `.repeat(3_000).slice(0, 20_000);
  for (let n = 0; n < 100; n++) expect(await save(text(n), n)).toMatchObject({ ok: true });
  const kept = await versions();
  expect(kept.length).toBeLessThanOrEqual(versionsKept.most);
  expect(kept.at(-1)).toEqual([99, text(98)]);
}, 60_000);

test("rewriting in one sitting leaves what was there at first, and before much was taken out", async () => {
  const { save, versions } = await writer();
  const long = Array.from({ length: 100 }, (_, n) => `woord${n}`);
  const written = (changes: Record<number, string>) => long.map((word, n) => changes[n] ?? word).join(" ");
  const texts = [
    written({}),
    written({ 3: "anders" }),
    written({ 3: "anders", 50: "nog" }),
    written({ 3: "x" }),
  ];
  for (const [n, one] of texts.entries()) await save(one, n);
  expect(await versions()).toEqual([[1, texts[0]]]);
  const more = `${texts[3]} en een hele alinea erbij over de klokkenmaker, zijn werkbank, de gang waarin hij zat en wie er bij hem aanklopte`;
  await save(more, 4);
  await save("Een bakker", 5);
  expect(await versions()).toEqual([
    [1, texts[0]],
    [5, more],
  ]);
});
