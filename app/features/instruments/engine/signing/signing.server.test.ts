import { createHash } from "node:crypto";
import { makePerson } from "~test/rows/enrolments";
import { actorNow, addOrganisation } from "~test/rows/organisations";
import { expect, test } from "vitest";
import { dayOf } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { findArtefact, isAboutPeople } from "../artefacts/artefacts.queries.server";
import { createArtefact } from "../artefacts/create-artefact.server";
import { deleteArtefact } from "../artefacts/delete-artefact.server";
import { removePeople } from "../artefacts/remove-people.server";
import { saveArtefact } from "../artefacts/save-artefact.server";
import { signingRecords } from "./signing.records.server";
import { editionsOf, findShownEdition, frozenContent } from "./editions.queries.server";
import { freezeEdition } from "./freeze-edition.server";
import { recordPaperSignature, signEdition } from "./sign-edition.server";
import { withdrawEdition, withdrawSignature } from "./withdraw-edition.server";

const texts = {
  place: "Veermonde",
  occasion: "Een koor in de fietsenkelder.",
  "signerRole@1": "Wethouder",
  "signerName@1": "A. de Vries",
  "signerRole@2": "Directeur",
  "signerName@2": "N. Bakker",
};

type Person = Awaited<ReturnType<typeof makePerson>>;

async function fill(actor: Person, id: string, fields: Record<string, string>) {
  const view = await findArtefact(actor, id);
  const versions = view && view !== "newer" ? view.fieldVersions : {};
  const saves = Object.entries(fields).map(([key, text]) => [key, { text, version: versions[key] ?? 0 }]);
  await saveArtefact(actor, id, Object.fromEntries(saves));
}

const versionOf = async (id: string) => (await db.artefact.findUniqueOrThrow({ where: { id } })).version;
const freeze = async (actor: Person, id: string) => freezeEdition(actor, id, await versionOf(id));

/** A plan of an organisation, of an editor and a reader, as it is filled in. */
async function teamPlan(fields: Record<string, string> = texts) {
  const [editor, reader, stranger] = [await makePerson(), await makePerson(), await makePerson()];
  const { id: organisationId } = await addOrganisation(
    {},
    { [editor.personId]: "MEMBER", [reader.personId]: "MEMBER", [stranger.personId]: "OWNER" },
  );
  const created = await createArtefact(editor, "adoptieplan", []);
  const id = created.ok ? created.id : "";
  await fill(editor, id, fields);
  await db.artefact.update({ where: { id }, data: { personId: null, organisationId } });
  await db.artefactMember.createMany({
    data: [editor, reader].map(({ personId }) => ({
      ...{ artefactId: id, personId, addedById: editor.personId, addedAt: now() },
      mayEdit: personId === editor.personId,
    })),
  });
  return { id, organisationId, editor, reader, stranger, first: { artefactId: id, number: 1 } };
}

const standingOf = async (actor: Person, id: string, number = 1) =>
  (await editionsOf(actor, id)).find((edition) => edition.number === number)?.standing;

test("a piece is frozen as it was shown, once, and signed by those who are named until it is decided", async () => {
  const { id, editor, reader, first } = await teamPlan();
  const base = await versionOf(id);
  const both = await Promise.all([freezeEdition(editor, id, base), freezeEdition(editor, id, base)]);
  expect(both).toEqual([
    { ok: true, number: 1 },
    { ok: true, number: 1 },
  ]);
  expect(await standingOf(reader, id)).toEqual({ is: "waiting", signed: 0, of: 2 });
  expect(await signEdition(reader, first, "1")).toEqual({ ok: true });
  const day = dayOf(now());
  expect(await recordPaperSignature(editor, first, { row: "2", day })).toEqual({ ok: true });
  expect(await standingOf(reader, id)).toEqual({ is: "decided", on: day });
  const acts = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { at: "asc" } });
  expect(acts.map(({ act }) => act)).toEqual(["edition.freeze", "edition.sign", "edition.signPaper"]);
});

test("what is frozen stays while the piece goes on, and its hash is that of what is given out", async () => {
  const { id, editor, reader } = await teamPlan();
  await freeze(editor, id);
  await fill(editor, id, { occasion: "Een smid.", today: "Rustig." });
  const shown = await findShownEdition(reader, id, 1);
  const edition = shown && shown !== "newer" ? shown.edition : null;
  expect(edition?.document).toEqual(texts);
  expect(edition?.changed.toSorted()).toEqual(["occasion", "today"]);
  const { content } = (await frozenContent(reader, id, 1))!;
  expect(createHash("sha256").update(content).digest("hex")).toBe(edition?.hash);
});

test("nothing is frozen of what changed meanwhile, of what nobody signs, or by who may not change it", async () => {
  const { id, editor, reader, stranger } = await teamPlan({ place: "Veermonde" });
  const base = await versionOf(id);
  expect(await freezeEdition(editor, id, base)).toEqual({ ok: false, reason: "nobody" });
  await fill(editor, id, { "signerRole@1": "Wethouder" });
  expect(await freezeEdition(editor, id, base)).toEqual({ ok: false, reason: "changed" });
  expect(await freeze(editor, id)).toEqual({ ok: false, reason: "incomplete" });
  expect(await freeze(reader, id)).toEqual({ ok: false, reason: "readOnly" });
  expect(await freeze(stranger, id)).toEqual({ ok: false, reason: "notFound" });
  const look = await createArtefact(editor, "startbeeld", []);
  expect(await freeze(editor, look.ok ? look.id : "")).toEqual({ ok: false, reason: "notSigned" });
  expect(await db.artefactEdition.count()).toBe(0);
});

test("of two who sign one role at once one does", async () => {
  const { id, editor, reader, first } = await teamPlan();
  await freeze(editor, id);
  const done = await Promise.all([signEdition(editor, first, "1"), signEdition(reader, first, "1")]);
  expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  expect(done).toContainEqual({ ok: false, reason: "signed" });
  expect(await db.editionSignature.count()).toBe(1);
});

test("who signs twice by a second click signed once, and so it is on paper", async () => {
  const { id, editor, reader, first } = await teamPlan();
  await freeze(editor, id);
  for (const day of [dayOf(now()), dayOf(now())]) {
    expect(await signEdition(reader, first, "1")).toEqual({ ok: true });
    expect(await recordPaperSignature(editor, first, { row: "2", day })).toEqual({ ok: true });
  }
  expect(await recordPaperSignature(editor, first, { row: "1", day: dayOf(now()) })).toMatchObject({
    ok: false,
  });
  expect(await db.editionSignature.count()).toBe(2);
  expect(await db.auditEntry.count({ where: { subjectId: id } })).toBe(3);
});

test("nobody signs for who is not named, without a name, as a stranger, or on paper without a day of the edition", async () => {
  const { id, editor, reader, stranger, first } = await teamPlan();
  await freeze(editor, id);
  expect(await signEdition(reader, first, "3")).toEqual({ ok: false, reason: "notFound" });
  expect(await signEdition(reader, { ...first, number: 2 }, "1")).toEqual({ ok: false, reason: "notFound" });
  expect(await signEdition(stranger, first, "1")).toEqual({ ok: false, reason: "notFound" });
  expect(await signEdition({ ...reader, name: " " }, first, "1")).toEqual({ ok: false, reason: "noName" });
  const paper = (actor: Person, day: string) => recordPaperSignature(actor, first, { row: "1", day });
  expect(await paper(reader, dayOf(now()))).toEqual({ ok: false, reason: "readOnly" });
  for (const day of ["", "gisteren", "2020-01-01", "2999-01-01"])
    expect(await paper(editor, day)).toEqual({ ok: false, reason: "day" });
  expect(await db.editionSignature.count()).toBe(0);
});

test("a mistake is taken back by who made it, with a reason, and the role can be signed again", async () => {
  const { id, editor, reader, first } = await teamPlan();
  await freeze(editor, id);
  await signEdition(reader, first, "1");
  const { id: signatureId } = await db.editionSignature.findFirstOrThrow();
  const back = (actor: Person, reason: string) => withdrawSignature(actor, first, { signatureId, reason });
  expect(await back(editor, "Verkeerd.")).toEqual({ ok: false, reason: "readOnly" });
  expect(await back(reader, " ")).toEqual({ ok: false, reason: "reason" });
  expect(await back(reader, "De verkeerde rol.")).toEqual({ ok: true });
  expect(await back(reader, "Nog eens.")).toEqual({ ok: false, reason: "closed" });
  expect(await signEdition(editor, first, "1")).toEqual({ ok: true });
  const [edition] = await editionsOf(reader, id);
  expect(edition!.signatures).toMatchObject([
    { withdrawnReason: "De verkeerde rol.", isMine: true },
    { isMine: false },
  ]);
});

test("what was withdrawn is signed no more, and a new edition comes beside it", async () => {
  const { id, editor, reader, first } = await teamPlan();
  await freeze(editor, id);
  expect(await withdrawEdition(reader, first, "Nee.")).toEqual({ ok: false, reason: "readOnly" });
  expect(await withdrawEdition(editor, first, "Er stond een fout in.")).toEqual({ ok: true });
  expect(await signEdition(reader, first, "1")).toEqual({ ok: false, reason: "closed" });
  expect(await withdrawEdition(editor, first, "Nog eens.")).toEqual({ ok: false, reason: "closed" });
  expect(await freeze(editor, id)).toEqual({ ok: true, number: 2 });
  expect(await standingOf(reader, id)).toEqual({ is: "withdrawn" });
});

test("the database changes and removes nothing of what an organisation froze", async () => {
  const { id, editor, reader, first } = await teamPlan();
  await freeze(editor, id);
  await signEdition(reader, first, "1");
  await withdrawEdition(editor, first, "Fout.");
  for (const set of [
    `title = 'x'`,
    `signers = '[{}]'`,
    `document = document || '{"occasion": "x"}'`,
    `document = '{}'`,
    `"withdrawnReason" = 'x'`,
    `"frozenByName" = 'x'`,
  ])
    await expect(db.$executeRawUnsafe(`update "ArtefactEdition" set ${set}`)).rejects.toThrow(
      /never changed/,
    );
  await expect(db.editionSignature.updateMany({ data: { signedOn: "2020-01-01" } })).rejects.toThrow();
  await expect(db.editionSignature.deleteMany()).rejects.toThrow();
  expect(await deleteArtefact(editor, id)).toEqual({ ok: false, reason: "ofTeam" });
  await db.membership.updateMany({ where: { personId: editor.personId }, data: { role: "MANAGER" } });
  const manager = await actorNow({ id: editor.personId });
  expect(await deleteArtefact({ ...manager, secondFactor: false }, id)).toEqual({
    ok: false,
    reason: "ofTeam",
  });
  expect(await deleteArtefact(manager, id)).toEqual({ ok: false, reason: "decided" });
  expect(await findArtefact(editor, id)).not.toBeNull();
});

test("one's own piece goes with its editions", async () => {
  const actor = await makePerson();
  const created = await createArtefact(actor, "adoptieplan", []);
  const id = created.ok ? created.id : "";
  await fill(actor, id, texts);
  await freeze(actor, id);
  await signEdition(actor, { artefactId: id, number: 1 }, "1");
  expect(await deleteArtefact(actor, id)).toEqual({ ok: true });
  expect(await db.artefactEdition.count()).toBe(0);
});

test("people who are named by a role are taken out of an edition too, those who sign stay, and the hash is of before", async () => {
  const { id, editor, reader } = await teamPlan({ ...texts, figuresBy: "de stagiair" });
  await freeze(editor, id);
  await fill(editor, id, { figuresBy: "" });
  await db.artefactVersion.deleteMany();
  const present = await findArtefact(editor, id);
  expect(await isAboutPeople(editor, present as Exclude<typeof present, "newer" | null>)).toBe(true);
  const [before] = await editionsOf(reader, id);
  expect(await removePeople(editor, id, "nl")).toEqual({ ok: true });
  const shown = await findShownEdition(reader, id, 1);
  const edition = shown && shown !== "newer" ? shown.edition : null;
  expect(edition?.document).toEqual(texts);
  expect(edition).toMatchObject({ hash: before!.hash, signers: before!.signers });
  expect(edition?.peopleRemovedAt).not.toBeNull();
  expect(await frozenContent(reader, id, 1)).toBeNull();
});

test("whoever erases the account goes from what the organisation decided, and the name that stands in it stays", async () => {
  const { id, editor, reader, first } = await teamPlan();
  await freeze(editor, id);
  await signEdition(editor, first, "1");
  await withdrawEdition(editor, first, "Fout.");
  const subject = { id: editor.personId, email: editor.email };
  const { EditionSignature, ArtefactEdition } = signingRecords;
  await db.$transaction(async (tx) => {
    await EditionSignature.erasure.step(tx, subject);
    await ArtefactEdition.erasure.step(tx, subject);
  });
  const [edition] = await editionsOf(reader, id);
  expect(edition).toMatchObject({
    frozenByName: "",
    withdrawnByName: "",
    signers: [{ name: "A. de Vries" }, {}],
  });
  expect(edition!.signatures).toMatchObject([{ personName: "", row: "1" }]);
  expect(await EditionSignature.count(db, subject)).toBe(0);
  expect(await ArtefactEdition.count(db, subject)).toBe(0);
});
