import { makePerson } from "~test/rows/enrolments";
import { addOrganisation } from "~test/rows/organisations";
import { expect, test } from "vitest";
import { askedIn } from "~/lib/lists/list-page";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { artefactList } from "../artefact-list";
import { earlierDocuments, findArtefact, listArtefacts } from "./artefacts.queries.server";
import { instrumentStandings } from "../lesson/standings.queries.server";
import { createArtefact } from "./create-artefact.server";
import { deleteArtefact } from "./delete-artefact.server";
import { restoreArtefact } from "./restore-artefact.server";
import { removePeople } from "./remove-people.server";
import { clearRow, saveArtefact } from "./save-artefact.server";
import { instrumentOf } from "../../instruments";

/** A piece of an organisation with one who edits it, one who reads it, one who was not asked to it, and one of another organisation who was. */
async function teamPiece() {
  const [editor, reader, colleague, stranger] = await Promise.all(
    Array.from({ length: 4 }, () => makePerson()),
  );
  const { id: organisationId } = await addOrganisation(
    {},
    { [editor!.personId]: "MEMBER", [reader!.personId]: "MEMBER", [colleague!.personId]: "OWNER" },
  );
  const created = await createArtefact(editor!, "startbeeld", []);
  const id = created.ok ? created.id : "";
  await db.artefact.update({ where: { id }, data: { personId: null, organisationId } });
  const addedAt = now();
  await db.artefactMember.createMany({
    data: [editor!, reader!, stranger!].map(({ personId }) => ({
      ...{ artefactId: id, personId, addedById: editor!.personId, addedAt },
      mayEdit: personId !== reader!.personId,
    })),
  });
  return { id, organisationId, editor: editor!, reader: reader!, colleague: colleague!, stranger: stranger! };
}

test("a piece of an organisation is read by who was asked to it and changed by who may", async () => {
  const { id, organisationId, editor, reader } = await teamPiece();
  const save = (actor: typeof editor) => saveArtefact(actor, id, { place: { text: "Zuid", version: 0 } });
  expect(await save(reader)).toEqual({ ok: false, reason: "readOnly" });
  expect(await save(editor)).toMatchObject({ ok: true });
  const found = await findArtefact(reader, id);
  expect(found).toMatchObject({ document: { place: "Zuid" }, mayEdit: false, team: { organisationId } });
  expect(await findArtefact(editor, id)).toMatchObject({ mayEdit: true });
  const { rows } = await listArtefacts(reader, askedIn(artefactList, new URLSearchParams()));
  expect(rows).toMatchObject([{ id, organisation: "Gemeente Voorstad" }]);
  const standings = (actor: typeof editor) => instrumentStandings(actor, [instrumentOf("startbeeld")!]);
  expect(await standings(editor)).toMatchObject([{ id }]);
  expect(await standings(reader)).toEqual([null]);
});

test("for a colleague who was not asked, and for who does not act for the organisation, it does not exist", async () => {
  const { id, colleague, stranger } = await teamPiece();
  for (const actor of [colleague, stranger]) {
    const refused = { ok: false, reason: "notFound" };
    expect(await findArtefact(actor, id)).toBeNull();
    expect((await listArtefacts(actor, askedIn(artefactList, new URLSearchParams()))).rows).toEqual([]);
    expect(await saveArtefact(actor, id, {})).toEqual(refused);
    expect(await restoreArtefact(actor, id, { version: 1, base: 1 })).toEqual(refused);
    expect(await removePeople(actor, id, "nl")).toEqual(refused);
    expect(await clearRow(actor, id, { group: "x", row: "a" })).toEqual(refused);
    expect(await deleteArtefact(actor, id)).toEqual(refused);
    expect(await earlierDocuments(actor, { id, kind: "startbeeld", document: {} })).toEqual([]);
  }
});

test("who leaves the organisation reads it no more, and nothing of it is lost", async () => {
  const { id, organisationId, editor, reader } = await teamPiece();
  await saveArtefact(editor, id, { reason: { text: "Er is een koor.", version: 0 } });
  await db.membership.updateMany({
    where: { organisationId, personId: editor.personId },
    data: { until: now() },
  });
  expect(await findArtefact(editor, id)).toBeNull();
  expect(await findArtefact(reader, id)).toMatchObject({ document: { reason: "Er is een koor." } });
});
