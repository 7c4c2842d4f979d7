import { makePerson } from "~test/rows/enrolments";
import { addOrganisation } from "~test/rows/organisations";
import { expect, test } from "vitest";
import { now } from "~/platform/clock.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { db } from "~/platform/db/db.server";
import { findArtefact } from "../artefacts/artefacts.queries.server";
import { createArtefact } from "../artefacts/create-artefact.server";
import { saveArtefact } from "../artefacts/save-artefact.server";
import { writeComment } from "../comments/write-comment.server";
import { copyArtefact } from "../team/copy-artefact.server";
import { mostOfTeam } from "../team/team-access.db.server";
import { freezeEdition } from "../signing/freeze-edition.server";
import { createSuccessor } from "./create-successor.server";
import type { SuccessorStart } from "./successor";
import { successorsOf } from "./successors.queries.server";

async function plan() {
  const actor = await makePerson();
  const created = await createArtefact(actor, "adoptieplan", []);
  const id = created.ok ? created.id : "";
  const texts = {
    place: "Zuid",
    occasion: "Een koor.",
    "signerRole@1": "Wethouder",
    "signerName@1": "A. de Vries",
  };
  const saves = Object.entries(texts).map(([key, text]) => [key, { text, version: 0 }]);
  await saveArtefact(actor, id, Object.fromEntries(saves));
  await freezeEdition(actor, id, 2);
  await saveArtefact(actor, id, { occasion: { text: "Een smid.", version: 2 } });
  return { actor, id };
}
const start = (from: SuccessorStart) => ({ start: from, peopleWereAsked: false });
const documentOf = async (id: string) => (await db.artefact.findUniqueOrThrow({ where: { id } })).document;

test("a piece begins from an edition, from the present text or empty, each with the first beside it", async () => {
  const { actor, id } = await plan();
  const begin = async (from: SuccessorStart) => {
    const begun = await createSuccessor(actor, id, start(from));
    // The next is not a second click.
    await db.artefact.updateMany({ where: { previousId: id }, data: { createdAt: new Date(0) } });
    return begun.ok ? begun.id : "";
  };
  const edition = await begin({ from: "edition", number: 1 });
  expect(await documentOf(edition)).toMatchObject({ place: "Zuid", occasion: "Een koor." });
  expect(await documentOf(await begin({ from: "present" }))).toMatchObject({ occasion: "Een smid." });
  expect(await documentOf(await begin({ from: "empty" }))).toEqual({ place: "Zuid" });
  expect(await createSuccessor(actor, id, start({ from: "edition", number: 2 }))).toEqual({
    ok: false,
    reason: "notFound",
  });
  expect(await findArtefact(actor, edition)).toMatchObject({ previousId: id, mayEdit: true, team: null });
  expect(await successorsOf(actor, id)).toHaveLength(3);
  const saved = await saveArtefact(actor, edition, { occasion: { text: "Een bakker.", version: 1 } });
  expect(saved).toMatchObject({ ok: true, conflicts: {} });
});

test("a second click begins none, and a stranger nothing", async () => {
  const { actor, id } = await plan();
  const clicks = await Promise.all([1, 2].map(() => createSuccessor(actor, id, start({ from: "present" }))));
  expect(clicks[0]).toEqual(clicks[1]);
  expect(await successorsOf(actor, id)).toHaveLength(1);
  // Who chooses otherwise within the same seconds did not click twice.
  expect(await createSuccessor(actor, id, start({ from: "edition", number: 1 }))).not.toEqual(clicks[0]);
  expect(await successorsOf(actor, id)).toHaveLength(2);
  const stranger = await makePerson();
  expect(await createSuccessor(stranger, id, start({ from: "present" }))).toEqual({
    ok: false,
    reason: "notFound",
  });
  expect(await successorsOf(stranger, id)).toEqual([]);
});

test("what follows a piece of an organisation is the same organisation's, for the same people", async () => {
  const { actor, id } = await plan();
  const reader = await makePerson();
  const members = { [actor.personId]: "OWNER", [reader.personId]: "MEMBER" } as const;
  const { id: organisationId } = await addOrganisation({}, members);
  await db.artefact.update({ where: { id }, data: { personId: null, organisationId } });
  await db.artefactMember.createMany({
    data: [actor, reader].map(({ personId }) => ({
      ...{ artefactId: id, personId, addedById: actor.personId, addedAt: now() },
      mayEdit: personId === actor.personId,
    })),
  });
  expect(await createSuccessor(reader, id, start({ from: "present" }))).toEqual({
    ok: false,
    reason: "readOnly",
  });
  const none = Array.from({ length: mostOfTeam - 1 }, () => ({
    ...{ id: newId(), kind: "startbeeld", schemaVersion: 1, title: "", document: {}, organisationId },
  }));
  await db.artefact.createMany({ data: none });
  expect(await createSuccessor(actor, id, start({ from: "present" }))).toEqual({
    ok: false,
    reason: "fullTeam",
  });
  await db.artefact.deleteMany({ where: { kind: "startbeeld" } });
  const begun = await createSuccessor(actor, id, start({ from: "present" }));
  const next = begun.ok ? begun.id : "";
  expect(await findArtefact(reader, next)).toMatchObject({ mayEdit: false, team: { organisationId } });
  expect(await findArtefact(actor, next)).toMatchObject({ mayEdit: true });
  expect(await successorsOf(reader, id)).toHaveLength(1);
  await db.organisation.update({ where: { id: organisationId }, data: { endedAt: now() } });
  expect(await createSuccessor(actor, id, start({ from: "empty" }))).toEqual({
    ok: false,
    reason: "notFound",
  });
});

test("where a text came from goes along with it, into the next piece and into a copy", async () => {
  const { actor, id } = await plan();
  const source = { artefactId: id, fromId: newId(), fromGive: "startbeeld.reason", locale: "nl" };
  const taken = { text: "Een smid.", takenById: actor.personId, takenAt: new Date(0), seenText: "Een smid." };
  await db.artefactSource.createMany({
    data: ["occasion", "today"].map((key) => ({ ...source, ...taken, key, seenVersion: 4 })),
  });
  const next = await createSuccessor(actor, id, start({ from: "present" }));
  const copy = await copyArtefact(actor, id);
  for (const made of [next, copy])
    expect(await db.artefactSource.findMany({ where: { artefactId: made.ok ? made.id : "" } })).toEqual([
      { ...source, ...taken, key: "occasion", seenVersion: 4, artefactId: made.ok ? made.id : "" },
    ]);
  expect(await copyArtefact(actor, id)).toEqual(copy);
});

test("who follows, copies and comments in several tabs at once waits, and all of it is done", async () => {
  const { actor, id } = await plan();
  const site = foundation.id;
  for (let round = 0; round < 8; round++) {
    const done = await Promise.all([
      createSuccessor(actor, id, start({ from: "present" })),
      writeComment(actor, { artefactId: id }, { key: "occasion", text: `Waarom ${round}?`, site }),
      copyArtefact(actor, id),
      createSuccessor(actor, id, start({ from: "empty" })),
      writeComment(actor, { artefactId: id }, { key: "occasion", text: `Wie ${round}?`, site }),
    ]);
    expect(done.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
  }
});
