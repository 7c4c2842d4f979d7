import { makeLearner, makePerson } from "~test/rows/enrolments";
import { expect, onTestFinished, test } from "vitest";
import { askedIn } from "~/lib/lists/list-page";
import { versionsKept } from "~/lib/saved-text/saved-text";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { artefactList } from "../artefact-list";
import { earlierDocuments, findArtefact, isAboutPeople, listArtefacts } from "./artefacts.queries.server";
import { instrumentStandings } from "../lesson/standings.queries.server";
import { mostArtefacts } from "./add-artefact.server";
import { createArtefact } from "./create-artefact.server";
import { deleteArtefact } from "./delete-artefact.server";
import { restoreArtefact } from "./restore-artefact.server";
import { foundation } from "~/platform/site/sites.server";
import { writeComment } from "../comments/write-comment.server";
import { removePeople } from "./remove-people.server";
import { saveArtefact } from "./save-artefact.server";
import { startTexts } from "./start-texts.queries.server";
import { instrumentOf } from "../../instruments";

async function maker() {
  const actor = await makePerson();
  const created = await createArtefact(actor, "startbeeld", []);
  if (!created.ok) throw new Error("not created");
  const { id } = created;
  const save = (field: string, text: string, version: number) =>
    saveArtefact(actor, id, { [field]: { text, version } });
  const view = async () => {
    const found = await findArtefact(actor, id);
    if (!found || found === "newer") throw new Error("not found");
    return found;
  };
  const versions = async () => earlierDocuments(actor, await view());
  return { actor, id, save, view, versions };
}

test("what was written in lessons before is taken along where it is chosen, and stays there too", async () => {
  const { actor, enrolmentId } = await makeLearner();
  const blocks = {
    "m0-talent-dat-er-al-is.reflectie": "Een bakker.",
    "m0-waar-het-begon.aanleiding": "De wijkmonitor.",
  };
  for (const [blockId, text] of Object.entries(blocks))
    await db.reflection.create({ data: { enrolmentId, blockId, text } });
  const offered = await startTexts(actor, instrumentOf("startbeeld")!);
  const { name } = offered.find(({ field }) => field === "talent")!;
  const created = await createArtefact(actor, "startbeeld", [name]);
  expect(created).toMatchObject({ ok: true });
  const found = await findArtefact(actor, created.ok ? created.id : "");
  expect(found).toMatchObject({
    document: { talent: "Een bakker." },
    fieldVersions: { talent: 1 },
    version: 1,
  });
  expect(await db.reflection.count()).toBe(2);
  // What was written anew since it was shown is left out, and told.
  await db.reflection.updateMany({ data: { text: "Een smid." } });
  const later = await createArtefact(actor, "startbeeld", [name]);
  expect(later).toMatchObject({ ok: true, isWhole: false });
  expect(await findArtefact(actor, later.ok ? later.id : "")).toMatchObject({ document: {} });
  expect(await createArtefact(actor, "toverstaf", [])).toEqual({ ok: false, reason: "notFound" });
});

test("a second click begins nothing more, and a hundred pieces are enough", async () => {
  onTestFinished(() => setClock());
  const actor = await makePerson();
  const begin = () => createArtefact(actor, "startbeeld", []);
  const [first, second] = await Promise.all([begin(), begin()]);
  expect(second).toEqual(first);
  expect(await db.artefact.count()).toBe(1);
  for (let n = 1; n < mostArtefacts; n++) {
    setClock(() => Date.now() + n * 60_000);
    expect(await begin()).toMatchObject({ ok: true });
  }
  setClock(() => Date.now() + 1_000 * 60_000);
  expect(await begin()).toEqual({ ok: false, reason: "tooMany" });
  expect(await db.artefact.count()).toBe(mostArtefacts);
});

test("fields save by themselves; the place is its title; a stale field is a conflict with the text that stands there", async () => {
  const { save, view } = await maker();
  expect(await save("place", "Havenbuurt", 0)).toMatchObject({ ok: true, fieldVersions: { place: 2 } });
  expect(await save("reason", "Omdat het kan.", 0)).toMatchObject({ ok: true });
  expect(await save("place", "Zuid", 0)).toMatchObject({
    conflicts: { place: { text: "Havenbuurt", version: 2 } },
  });
  expect(await view()).toMatchObject({
    title: "Havenbuurt",
    document: { place: "Havenbuurt", reason: "Omdat het kan." },
  });
});

test("of saves of one field at the same time one is kept and the others are told; of other fields all are kept", async () => {
  const { save, view } = await maker();
  const saves = await Promise.all(["A", "B", "C"].map((text) => save("place", text, 0)));
  const met = saves.filter((one) => one.ok && "place" in one.conflicts);
  expect(met).toHaveLength(2);
  await Promise.all(["talent", "occasion", "dots"].map((field) => save(field, `tekst bij ${field}`, 0)));
  expect((await view()).document).toMatchObject({
    talent: "tekst bij talent",
    occasion: "tekst bij occasion",
    dots: "tekst bij dots",
  });
});

test("the other text can be taken: what was sent stays in the history", async () => {
  const { actor, id, save, view, versions } = await maker();
  await save("place", "Havenbuurt", 0);
  await saveArtefact(actor, id, { place: { text: "Zuid", version: 0 } }, ["place"]);
  expect((await view()).document).toEqual({ place: "Havenbuurt" });
  expect((await versions()).map(({ document }) => document)).toEqual([{ place: "Zuid" }]);
});

test("restoring puts back what was, keeps what is, and restoring that undoes it", async () => {
  const { actor, id, save, view, versions } = await maker();
  await save("reason", "Omdat de klokkenmaker in de gang werkt.", 0);
  await save("reason", "Een koor.", 2);
  const before = await view();
  const [first] = await versions();
  expect(await restoreArtefact(actor, id, { version: first!.version, base: before.version })).toEqual({
    ok: true,
  });
  expect((await view()).document).toEqual({ reason: "Omdat de klokkenmaker in de gang werkt." });
  const [newest] = await versions();
  expect(newest).toMatchObject({ version: before.version, document: before.document });
  const now = await view();
  expect(await restoreArtefact(actor, id, { version: newest!.version, base: now.version })).toEqual({
    ok: true,
  });
  expect((await view()).document).toEqual(before.document);
});

test("of two restores at once one happens, the other is refused, and nothing is lost", async () => {
  const { actor, id, save, view, versions } = await maker();
  await save("reason", "Omdat de klokkenmaker in de gang werkt.", 0);
  await save("reason", "Een koor.", 2);
  const { version: base } = await view();
  const [first] = await versions();
  const both = await Promise.all(
    [1, 2].map(() => restoreArtefact(actor, id, { version: first!.version, base })),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, reason: "changed" });
  expect((await versions()).map(({ document }) => document.reason)).toContain("Een koor.");
  expect(await restoreArtefact(actor, id, { version: 99, base: (await view()).version })).toEqual({
    ok: false,
    reason: "notFound",
  });
});

test("somebody else's is not there, whatever is done with it", async () => {
  const { id, view } = await maker();
  const other = await makePerson();
  const notFound = { ok: false, reason: "notFound" };
  expect(await findArtefact(other, id)).toBeNull();
  expect(await saveArtefact(other, id, { place: { text: "x", version: 0 } })).toEqual(notFound);
  expect(await restoreArtefact(other, id, { version: 1, base: 1 })).toEqual(notFound);
  expect(await removePeople(other, id, "nl")).toEqual(notFound);
  expect(await deleteArtefact(other, id)).toEqual(notFound);
  expect(await deleteArtefact(other, "x")).toEqual(notFound);
  expect((await view()).document).toEqual({});
});

test("what newer software wrote is not touched", async () => {
  const { actor, id, save } = await maker();
  await db.artefact.update({ where: { id }, data: { schemaVersion: 99, document: { anders: "x" } } });
  expect(await save("place", "Zuid", 0)).toEqual({ ok: false, reason: "newer" });
  expect(await findArtefact(actor, id)).toBe("newer");
  expect(await db.artefact.findUnique({ where: { id } })).toMatchObject({ document: { anders: "x" } });
});

test("the other text of a field that there is not cannot be taken", async () => {
  const { actor, id, save } = await maker();
  await save("place", "Zuid", 0);
  const saves = { constructor: { text: "x", version: 0 } };
  expect(await saveArtefact(actor, id, saves, ["constructor"])).toMatchObject({
    ok: true,
    faults: { constructor: { reason: "invalid" } },
  });
});

test("taking people out leaves earlier documents that name nobody as they are", async () => {
  const { actor, id, save, versions } = await maker();
  await save("reason", "Omdat de klokkenmaker in de gang werkt.", 0);
  await save("reason", "Een koor.", 2);
  const written = () =>
    db.$queryRaw`select version, xmin::text from "ArtefactVersion" where "artefactId" = ${id}::uuid`;
  const before = await written();
  expect(await versions()).toHaveLength(1);
  expect(await removePeople(actor, id, "nl")).toEqual({ ok: true });
  expect(await written()).toEqual(before);
});

test("people are taken out of the artefact and of its history", async () => {
  const { actor, id, save, versions, view } = await maker();
  await save("walkedWith", "de beheerder", 0);
  await save("walkedWith", "K.", 2);
  await save("askAgainOn", "2026-01-01", 0);
  expect(JSON.stringify(await versions())).toContain("de beheerder");
  expect(await removePeople(actor, id, "nl")).toEqual({ ok: true });
  expect((await view()).document).toEqual({});
  expect(JSON.stringify(await versions())).not.toMatch(/de beheerder|"K\."/);
});

test("what is said at a field for a person goes with them, and elsewhere their name does", async () => {
  const { actor, id, save, view } = await maker();
  await save("walkedWith", "K. de Wit", 0);
  const say = (key: string, text: string) =>
    writeComment(actor, { artefactId: id }, { key, text, site: foundation.id });
  await say("walkedWith", "Wil hij genoemd worden?");
  await say("reason", "Dit zei k. de wit ook. Een koor.");
  await say("reason", "Mooi.");
  expect(await removePeople(actor, id, "nl")).toEqual({ ok: true });
  const comments = await db.artefactComment.findMany({ orderBy: { createdAt: "asc" } });
  expect(comments.map(({ text }) => text)).toEqual(["Dit zei [naam weggehaald] ook. Een koor.", "Mooi."]);
  await say("walkedWith", "Dit was K.");
  expect(await isAboutPeople(actor, await view())).toBe(true);
  await removePeople(actor, id, "nl");
  expect(await isAboutPeople(actor, await view())).toBe(false);
});

test("an artefact is about people while its earlier documents name them, until they are taken out", async () => {
  const { actor, id, save, view } = await maker();
  await save("place", "Zuid", 0);
  expect(await isAboutPeople(actor, await view())).toBe(false);
  await save("walkedWith", "de beheerder", 0);
  expect(await isAboutPeople(actor, await view())).toBe(true);
  await save("walkedWith", "", 3);
  expect((await view()).document.walkedWith).toBe("");
  expect(await isAboutPeople(actor, await view())).toBe(true);
  expect(await isAboutPeople(await makePerson(), await view())).toBe(false);
  await removePeople(actor, id, "nl");
  expect(await isAboutPeople(actor, await view())).toBe(false);
});

test("however often it is rewritten, fifty earlier documents at most are kept; deleting takes them along", async () => {
  onTestFinished(() => setClock());
  const { actor, id, save, versions } = await maker();
  for (let n = 0; n < 60; n++) {
    setClock(() => Date.UTC(2027, 0, 1, n));
    await save("reason", `tekst${n} ${"x".repeat(n)}`, n === 0 ? 0 : n + 1);
  }
  const kept = await versions();
  expect(kept.length).toBeLessThanOrEqual(versionsKept.most);
  expect(kept.length).toBeGreaterThan(30);
  expect(await deleteArtefact(actor, id)).toEqual({ ok: true });
  expect(await db.artefactVersion.count()).toBe(0);
});

test("a list of 1,000 is paged by key, and shows each once", async () => {
  const actor = await makePerson();
  const other = await makePerson();
  const rows = Array.from({ length: 1_000 }, (_, n) => ({
    id: newId(),
    kind: "startbeeld",
    schemaVersion: 1,
    title: `Wijk ${n}`,
    personId: actor.personId,
    document: { place: `Wijk ${n}`, reason: "x".repeat(5_000) },
    updatedAt: new Date(Date.UTC(2027, 0, 1, 0, Math.floor(n / 3))),
  }));
  await db.artefact.createMany({ data: rows });
  await db.artefact.create({
    data: { ...rows[0]!, id: newId(), personId: other.personId, title: "van een ander" },
  });
  const asked = askedIn(artefactList, new URLSearchParams());
  const titles: string[] = [];
  let place: typeof asked.place | null = asked.place;
  while (place) {
    const page: Awaited<ReturnType<typeof listArtefacts>> = await listArtefacts(actor, { ...asked, place });
    titles.push(...page.rows.map(({ title }) => title));
    place = page.next;
  }
  expect(new Set(titles)).toEqual(new Set(rows.map(({ title }) => title)));
  expect(titles).toHaveLength(1_000);
});

test("how far somebody is, by instrument: their newest", async () => {
  const { actor, save } = await maker();
  await save("place", "Zuid", 0);
  const startbeeld = instrumentOf("startbeeld")!;
  expect(await instrumentStandings(actor, [startbeeld])).toMatchObject([{ title: "Zuid", filled: 1 }]);
  expect(await instrumentStandings(await makePerson(), [startbeeld])).toEqual([null]);
});
