import { readdir } from "node:fs/promises";
import sharp from "sharp";
import { expect, test } from "vitest";
import { siteScope } from "~/features/identity/access/scope";
import { foundation } from "~/platform/site/sites.server";
import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import type { FileRule } from "~/platform/storage/file-rule";
import { storage } from "~/platform/storage/storage.server";
import { facilitates } from "~/features/identity/access/facilitated-cohorts.db.server";
import { addHost, addHostedCohort } from "~test/rows/hosting";
import { memberNow } from "~test/rows/organisations";
import { addStaff } from "~test/rows/people";
import { makeCohort } from "~test/rows/shop";
import { addFacilitator } from "./add-facilitator.server";
import { facilitatorsOf } from "./facilitators.queries.server";
import { removeFacilitator } from "./remove-facilitator.server";

const rule: FileRule = { kinds: ["jpeg", "png", "webp"], largest: 200_000 };
const none = new Uint8Array();
const photo = (width = 600, height = 400) =>
  sharp({ create: { width, height, channels: 3, background: "#336699" } })
    .jpeg()
    .withExif({ IFD0: { Copyright: "Noor", ImageDescription: "Thuis, Dorpsstraat 1" } })
    .toBuffer();

async function morning() {
  return { staff: await addStaff("facilitator.edit"), cohort: await makeCohort() };
}

test("a picture is made anew: square, small, and without what the camera noted", async () => {
  const { staff, cohort } = await morning();
  const sent = await photo();
  expect(String(sent)).toContain("Dorpsstraat");
  expect(
    await addFacilitator(staff, cohort.id, {
      ...{ who: { name: "  Mila   de Wit " }, line: "  Kunstenaar\nen gespreksleider ", picture: sent, rule },
    }),
  ).toEqual({
    ok: true,
  });
  const [mila] = await facilitatorsOf(siteScope(foundation), cohort.id);
  expect(mila).toMatchObject({ name: "Mila de Wit", line: "Kunstenaar en gespreksleider" });
  const kept = (await storage.read(mila!.picture!))!;
  expect(await sharp(kept).metadata()).toMatchObject({ format: "webp", width: 240, height: 240 });
  expect(String(kept)).not.toContain("Dorpsstraat");
  const entry = await db.auditEntry.findFirstOrThrow({ where: { act: "facilitator.add" } });
  expect(entry).toMatchObject({ actorId: staff.personId, subjectId: cohort.id, detail: {} });
});

test("a form that is sent twice adds one; the same name with another picture replaces it, also on the disk", async () => {
  const { staff, cohort } = await morning();
  const add = (picture: Uint8Array) =>
    addFacilitator(staff, cohort.id, { who: { name: "Mila" }, line: "", picture, rule });
  await Promise.all([add(none), add(none)]);
  expect(await facilitatorsOf(siteScope(foundation), cohort.id)).toMatchObject([
    { name: "Mila", picture: null },
  ]);
  await add(await photo());
  const [before] = await facilitatorsOf(siteScope(foundation), cohort.id);
  await add(await photo(100, 300));
  const [after, ...more] = await facilitatorsOf(siteScope(foundation), cohort.id);
  expect(more).toEqual([]);
  expect(after!.picture).not.toBe(before!.picture);
  expect(await storage.read(before!.picture!)).toBeNull();
  await add(none);
  expect(await facilitatorsOf(siteScope(foundation), cohort.id)).toEqual([after]);
});

test("a name that is there already gets another line, and keeps its line and picture when none is given", async () => {
  const { staff, cohort } = await morning();
  const add = (line: string, picture: Uint8Array = none) =>
    addFacilitator(staff, cohort.id, { who: { name: "Mila" }, line, picture, rule });
  await add("", await photo());
  const [before] = await facilitatorsOf(siteScope(foundation), cohort.id);
  await add("a".repeat(200));
  await add("a".repeat(200));
  await add("");
  expect(await facilitatorsOf(siteScope(foundation), cohort.id)).toEqual([
    { ...before, line: "a".repeat(200) },
  ]);
  expect(await storage.read(before!.picture!)).not.toBeNull();
  expect(await db.auditEntry.count({ where: { act: "facilitator.line" } })).toBe(1);
});

test("who is removed is gone with the picture, a second time too, and only from that cohort", async () => {
  const { staff, cohort } = await morning();
  const other = await makeCohort();
  await addFacilitator(staff, cohort.id, { who: { name: "Mila" }, line: "", picture: await photo(), rule });
  const [mila] = await facilitatorsOf(siteScope(foundation), cohort.id);
  await removeFacilitator(staff, other.id, mila!.id);
  expect(await facilitatorsOf(siteScope(foundation), cohort.id)).toHaveLength(1);
  await Promise.all([
    removeFacilitator(staff, cohort.id, mila!.id),
    removeFacilitator(staff, cohort.id, mila!.id),
  ]);
  expect(await facilitatorsOf(siteScope(foundation), cohort.id)).toEqual([]);
  expect(await storage.read(mila!.picture!)).toBeNull();
  expect(await db.auditEntry.count({ where: { act: "facilitator.remove" } })).toBe(1);
});

test.for([
  ["no name", { name: " \u200e " }, { name: "missing" }],
  ["a name without end", { name: "a".repeat(121) }, { name: "tooLong" }],
  ["a line without end", { line: "a".repeat(201) }, { line: "tooLong" }],
  ["markup for a picture", { picture: Buffer.from("<svg/>") }, { picture: "wrongKind" }],
  ["too large a file", { picture: Buffer.alloc(200_001, "\xff\xd8\xff") }, { picture: "tooLarge" }],
  ["a picture that breaks off", { picture: "cut" }, { picture: "unreadable" }],
  [
    "a beginning and nothing behind it",
    { picture: Buffer.from([0xff, 0xd8, 0xff]) },
    { picture: "unreadable" },
  ],
  ["both", { name: "", picture: Buffer.from("GIF89a") }, { name: "missing", picture: "wrongKind" }],
] as [string, { name?: string; line?: string; picture?: Buffer | "cut" }, object][])(
  "%s is refused at its field, and nothing is kept",
  async ([, { name = "Mila", line = "", picture }, faults]) => {
    const { staff, cohort } = await morning();
    const before = await readdir(env.FILES_DIR!).catch(() => []);
    const whole = await photo();
    const bytes = picture === "cut" ? whole.subarray(0, whole.length / 2) : (picture ?? none);
    expect(await addFacilitator(staff, cohort.id, { who: { name }, line, picture: bytes, rule })).toEqual({
      ok: false,
      faults,
    });
    expect(await facilitatorsOf(siteScope(foundation), cohort.id)).toEqual([]);
    expect(await readdir(env.FILES_DIR!).catch(() => [])).toEqual(before);
  },
);

test("a picture that would unfold to more than memory holds is refused", async () => {
  const { staff, cohort } = await morning();
  const bomb = await sharp({ create: { width: 12_000, height: 8_400, channels: 3, background: "#fff" } })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const sent = { who: { name: "Mila" }, line: "", picture: bomb, rule: { ...rule, largest: bomb.length } };
  expect(await addFacilitator(staff, cohort.id, sent)).toEqual({
    ok: false,
    faults: { picture: "unreadable" },
  });
});

test("more than a page shows well are refused, and a cohort that is not there", async () => {
  const { staff, cohort } = await morning();
  for (let n = 1; n <= 8; n++)
    await addFacilitator(staff, cohort.id, {
      who: { name: `Begeleider ${n}` },
      line: "",
      picture: none,
      rule,
    });
  const ninth = { who: { name: "Begeleider 9" }, line: "", picture: await photo(), rule };
  expect(await addFacilitator(staff, cohort.id, ninth)).toEqual({ ok: false, faults: { name: "tooMany" } });
  const nowhere = "01900000-0000-7000-8000-000000000000";
  expect(await addFacilitator(staff, nowhere, ninth)).toEqual({ ok: false, reason: "notFound" });
});

test("a host chooses a member, who opens the work of the group until they are taken from it", async () => {
  const { organisation, agreement, owner, coordinator } = await addHost();
  const cohort = await addHostedCohort(agreement);
  const planner = await memberNow(owner, organisation, "host.plan");
  const leads = async () =>
    facilitates(db, {
      member: await memberNow(coordinator, organisation, "cohort.facilitate"),
      cohortId: cohort.id,
    });
  const add = (personId: string, line = "") =>
    addFacilitator(planner, cohort.id, { who: { personId }, line, picture: none, rule });
  expect(await leads()).toBe(false);
  await Promise.all([add(coordinator.id), add(coordinator.id)]);
  await db.person.update({ where: { id: coordinator.id }, data: { name: "Rana de Bakker" } });
  expect(await add(coordinator.id, "Docent")).toEqual({ ok: true });
  const rows = await db.facilitator.findMany();
  expect(rows).toMatchObject([{ name: "Rana Bakker", line: "Docent", personId: coordinator.id }]);
  expect(await leads()).toBe(true);
  await removeFacilitator(planner, cohort.id, rows[0]!.id);
  expect(await leads()).toBe(false);
});

test("a host adds nobody from outside, nobody to another's group, and takes nobody from it", async () => {
  const [ours, theirs] = [await addHost(), await addHost()];
  const planner = await memberNow(ours.coordinator, ours.organisation, "host.plan");
  const own = await addHostedCohort(ours.agreement);
  const foreign = await addHostedCohort(theirs.agreement, [theirs.facilitator]);
  const add = (cohortId: string, personId: string) =>
    addFacilitator(planner, cohortId, { who: { personId }, line: "", picture: none, rule });
  const outside = { ok: false, faults: { name: "notMember" } };
  expect(await add(own.id, theirs.facilitator.id)).toEqual(outside);
  await db.membership.updateMany({ where: { personId: ours.facilitator.id }, data: { until: new Date() } });
  expect(await add(own.id, ours.facilitator.id)).toEqual(outside);
  expect(await add(foreign.id, ours.owner.id)).toEqual({ ok: false, reason: "notFound" });
  const { id } = await db.facilitator.findFirstOrThrow({ where: { cohortId: foreign.id } });
  await removeFacilitator(planner, foreign.id, id);
  expect(await db.facilitator.count()).toBe(1);
});

test("two members of one name are told apart: the second is refused; a name without an account becomes the member's", async () => {
  const { organisation, agreement, owner, coordinator } = await addHost();
  const cohort = await addHostedCohort(agreement);
  const planner = await memberNow(owner, organisation, "host.plan");
  const add = (who: { name: string } | { personId: string }) =>
    addFacilitator(planner, cohort.id, { who, line: "", picture: none, rule });
  await add({ name: "Rana Bakker" });
  expect(await add({ personId: coordinator.id })).toEqual({ ok: true });
  await db.person.update({ where: { id: owner.id }, data: { name: "Rana Bakker" } });
  expect(await add({ personId: owner.id })).toEqual({ ok: false, faults: { name: "nameTaken" } });
  expect(await db.facilitator.findMany()).toMatchObject([{ personId: coordinator.id }]);
});
