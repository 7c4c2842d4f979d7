import { makePerson } from "~test/rows/enrolments";
import { actorNow, addOrganisation } from "~test/rows/organisations";
import { expect, test } from "vitest";
import type { Actor } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { findArtefact } from "../artefacts/artefacts.queries.server";
import { mostArtefacts } from "../artefacts/add-artefact.server";
import { createArtefact } from "../artefacts/create-artefact.server";
import { deleteArtefact } from "../artefacts/delete-artefact.server";
import { saveArtefact } from "../artefacts/save-artefact.server";
import { askColleague } from "./ask-colleague.server";
import { changeReader } from "./change-reader.server";
import { copyArtefact } from "./copy-artefact.server";
import { handOver } from "./hand-over.server";
import { workAskedMail, workWithoutEditorMail } from "./mails/team-mails.server";

const site = foundation.id;
const now = (actor: Actor) => actorNow({ id: actor.personId });

/** An organisation with an owner and two members, and one who belongs to another. */
async function colleagues() {
  const people = await Promise.all(Array.from({ length: 4 }, () => makePerson()));
  const [owner, sara, omar, stranger] = people as [Actor, Actor, Actor, Actor];
  const { id: organisationId } = await addOrganisation(
    {},
    { [owner.personId]: "OWNER", [sara.personId]: "MEMBER", [omar.personId]: "MEMBER" },
  );
  await addOrganisation({}, { [stranger.personId]: "OWNER" });
  return {
    organisationId,
    ...{
      owner: await now(owner),
      sara: await now(sara),
      omar: await now(omar),
      stranger: await now(stranger),
    },
  };
}

/** The same, with a piece that Sara began for it. */
async function teamPiece() {
  const all = await colleagues();
  const created = await createArtefact(all.sara, "startbeeld", [], { organisationId: all.organisationId });
  return { ...all, id: created.ok ? created.id : "" };
}

const ask = (actor: Actor, id: string, whom: Actor, mayEdit = true) =>
  askColleague(actor, id, { personId: whom.personId, email: "", mayEdit, site });
const change = (actor: Actor, id: string, whom: Actor, act: "edit" | "read" | "end", isTold = false) =>
  changeReader(actor, id, { personId: whom.personId, act, isTold, site });
const acts = async () => (await db.auditEntry.findMany({ orderBy: { at: "asc" } })).map(({ act }) => act);

test("a piece is begun for an organisation by who acts for it, once at a second click, and edited by them alone", async () => {
  const { organisationId, sara, omar, stranger } = await colleagues();
  const begun = await createArtefact(sara, "startbeeld", [], { organisationId });
  expect(await createArtefact(sara, "startbeeld", [], { organisationId })).toEqual(begun);
  expect(await createArtefact(omar, "startbeeld", [], { organisationId })).not.toEqual(begun);
  const refused = { ok: false, reason: "notMember" };
  for (const other of [organisationId, newId(), "x"])
    expect(await createArtefact(stranger, "startbeeld", [], { organisationId: other })).toEqual(refused);
  const id = begun.ok ? begun.id : "";
  expect(await findArtefact(sara, id)).toMatchObject({
    mayEdit: true,
    team: { organisationId, readers: [{ id: sara.personId, mayEdit: true, askedBy: "" }] },
  });
  expect(await findArtefact(omar, id)).toBeNull();
});

test("an organisation has a thousand pieces at most, and somebody a hundred of their own beside them", async () => {
  const { organisationId, sara } = await colleagues();
  const rows = (owner: { personId: string } | { organisationId: string }, length: number) =>
    db.artefact.createMany({
      data: Array.from({ length }, () => {
        return { id: newId(), kind: "startbeeld", schemaVersion: 1, title: "", document: {}, ...owner };
      }),
    });
  await rows({ personId: sara.personId }, mostArtefacts);
  await rows({ organisationId }, 999);
  const last = await createArtefact(sara, "startbeeld", [], { organisationId });
  expect(last.ok).toBe(true);
  await db.artefact.updateMany({ data: { version: 2 } });
  expect(await createArtefact(sara, "startbeeld", [], { organisationId })).toEqual({
    ok: false,
    reason: "fullTeam",
  });
  expect(await createArtefact(sara, "startbeeld", [])).toEqual({ ok: false, reason: "tooMany" });
  const { id } = await db.artefact.findFirstOrThrow({ where: { personId: sara.personId } });
  expect(await handOver(sara, id, organisationId)).toEqual({ ok: false, reason: "tooMany" });
  expect(await copyArtefact(sara, id)).toEqual({ ok: false, reason: "tooMany" });
});

test("what somebody hands over becomes the organisation's with its history, for good", async () => {
  const { organisationId, owner, sara, omar, stranger } = await colleagues();
  const created = await createArtefact(sara, "startbeeld", []);
  const id = created.ok ? created.id : "";
  await saveArtefact(sara, id, { reason: { text: "Er is een koor dat zingt.", version: 0 } });
  await saveArtefact(sara, id, { reason: { text: "Er is een smid.", version: 2 } });
  const versions = await db.artefactVersion.count({ where: { artefactId: id } });
  expect(versions).toBeGreaterThan(0);
  expect(await handOver(omar, id, organisationId)).toEqual({ ok: false, reason: "notFound" });
  const other = stranger.memberships[0]!.organisationId;
  expect(await handOver(sara, id, other)).toEqual({ ok: false, reason: "notMember" });
  expect(await handOver(sara, id, organisationId)).toEqual({ ok: true });
  expect(await handOver(sara, id, organisationId)).toEqual({ ok: false, reason: "ofTeam" });
  expect(await db.artefact.findUnique({ where: { id } })).toMatchObject({ personId: null, organisationId });
  expect(await db.artefactVersion.count({ where: { artefactId: id } })).toBe(versions);
  expect(await findArtefact(sara, id)).toMatchObject({
    mayEdit: true,
    document: { reason: "Er is een smid." },
  });
  expect(await findArtefact(owner, id)).toBeNull();
  expect(await acts()).toEqual(["work.give"]);

  const copied = await copyArtefact(sara, id);
  const copy = await findArtefact(sara, copied.ok ? copied.id : "");
  expect(copy).toMatchObject({ team: null, mayEdit: true, document: { reason: "Er is een smid." } });
  expect(
    await saveArtefact(sara, copied.ok ? copied.id : "", { reason: { text: "Nu", version: 1 } }),
  ).toMatchObject({ ok: true, conflicts: {} });
  expect(await copyArtefact(omar, id)).toEqual({ ok: false, reason: "notFound" });
});

test("of two hand-overs at once one is done, and the piece belongs to one", async () => {
  const { organisationId, sara } = await colleagues();
  const { id: second } = await addOrganisation({ name: "Hogeschool" }, { [sara.personId]: "OWNER" });
  for (let round = 0; round < 5; round++) {
    const created = await createArtefact(await now(sara), "startbeeld", []);
    const id = created.ok ? created.id : "";
    const given = await Promise.all([organisationId, second].map((one) => handOver(sara, id, one)));
    expect(given.filter(({ ok }) => ok)).toHaveLength(1);
    expect(given.filter((one) => !one.ok)).toEqual([{ ok: false, reason: "ofTeam" }]);
    const row = await db.artefact.findUniqueOrThrow({ where: { id } });
    expect([row.personId, row.organisationId]).toEqual([null, given[0]!.ok ? organisationId : second]);
    expect(await db.artefactMember.count({ where: { artefactId: id } })).toBe(1);
  }
});

test("an editor asks colleagues, by name or address, who get a mail; nobody else is asked and a reader asks nobody", async () => {
  const { id, owner, sara, omar, stranger } = await teamPiece();
  const asked = { personId: "", mayEdit: false, site };
  expect(await askColleague(sara, id, { ...asked, email: ` ${omar.email.toUpperCase()} ` })).toEqual({
    ok: true,
  });
  expect(await findArtefact(omar, id)).toMatchObject({ mayEdit: false });
  expect(await ask(omar, id, owner)).toEqual({ ok: false, reason: "readOnly" });
  // The same once more is a second click, of which no mail goes; another right is chosen at the list.
  expect(await ask(sara, id, omar, false)).toEqual({ ok: true });
  expect(await ask(sara, id, omar)).toEqual({ ok: false, reason: "isReader" });
  for (const email of [stranger.email, "niemand@stad.example", "geen adres"])
    expect(await askColleague(sara, id, { ...asked, email })).toEqual({ ok: false, reason: "notColleague" });
  expect(await ask(sara, id, stranger)).toEqual({ ok: false, reason: "notColleague" });
  expect(await ask(stranger, id, stranger)).toEqual({ ok: false, reason: "notFound" });
  const mails = await db.mail.findMany();
  expect(mails).toMatchObject([{ to: omar.email, template: "workAsked" }]);
  const mail = await workAskedMail(mails[0]!.data, "nl", foundation);
  expect(JSON.stringify(mail)).toContain(`/my/work/${id}`);
  expect(JSON.stringify(mail)).toContain("Je mag het lezen.");
  expect(await acts()).toEqual(["work.ask"]);
  await change(sara, id, omar, "end");
  expect(await workAskedMail(mails[0]!.data, "nl", foundation)).toBeNull();
});

test("an editor changes and ends what others may; a reader may only leave", async () => {
  const { id, owner, sara, omar, stranger } = await teamPiece();
  await ask(sara, id, omar, false);
  for (const act of ["read", "end", "edit"] as const)
    expect(await change(omar, id, sara, act)).toEqual({ ok: false, reason: "readOnly" });
  expect(await change(omar, id, omar, "edit")).toEqual({ ok: false, reason: "readOnly" });
  expect(await change(stranger, id, omar, "end")).toEqual({ ok: false, reason: "notFound" });
  expect(await change(sara, id, stranger, "end")).toEqual({ ok: false, reason: "notFound" });
  expect(await change(sara, id, omar, "edit")).toEqual({ ok: true });
  expect(await findArtefact(omar, id)).toMatchObject({ mayEdit: true });
  expect(await change(omar, id, sara, "end")).toEqual({ ok: true });
  expect(await findArtefact(sara, id)).toBeNull();
  // Who leads the organisation gives it out without reading it.
  expect(await findArtefact(owner, id)).toBeNull();
  expect(await ask(owner, id, owner, false)).toEqual({ ok: true });
  expect(await findArtefact(owner, id)).toMatchObject({ mayEdit: false });
  expect(await db.mail.count({ where: { to: owner.email } })).toBe(0);
  expect(await acts()).toEqual(["work.ask", "work.may", "work.end", "work.ask"]);
});

test("the last editor goes when who leads the organisation is told, and not before", async () => {
  const { id, owner, sara, omar } = await teamPiece();
  await ask(sara, id, omar, false);
  for (const act of ["end", "read"] as const)
    expect(await change(sara, id, sara, act)).toEqual({ ok: false, reason: "lastEditor" });
  expect(await change(sara, id, sara, "end", true)).toEqual({ ok: true });
  const mail = await db.mail.findFirstOrThrow({ where: { template: "workWithoutEditor" } });
  expect(mail.to).toBe(owner.email);
  const { organisation } = { organisation: owner.memberships[0]!.organisationId };
  expect(JSON.stringify(await workWithoutEditorMail(mail.data, "nl", foundation))).toContain(
    `/organisation/${organisation}/work/${id}`,
  );
  expect(await findArtefact(omar, id)).toMatchObject({ mayEdit: false });
  // The owner knows: they may take the last one off themselves.
  await ask(owner, id, sara);
  expect(await change(owner, id, sara, "end")).toEqual({ ok: true });
});

test("of two editors who leave at once one stays", async () => {
  const { id, sara, omar } = await teamPiece();
  await ask(sara, id, omar);
  const left = await Promise.all([change(sara, id, sara, "end"), change(omar, id, omar, "end")]);
  expect(left.map((one) => (one.ok ? "left" : one.reason)).toSorted()).toEqual(["lastEditor", "left"]);
  expect(await db.artefactMember.count({ where: { artefactId: id, mayEdit: true } })).toBe(1);
});

test("who is taken off while saving has saved, or hears that there is no such piece; after it nothing is saved", async () => {
  const { id, sara, omar } = await teamPiece();
  for (let round = 0; round < 5; round++) {
    expect(await ask(sara, id, omar)).toEqual({ ok: true });
    const before = await findArtefact(sara, id);
    const version = before && before !== "newer" ? (before.fieldVersions.reason ?? 0) : 0;
    const text = `Ronde ${round}`;
    const [saved] = await Promise.all([
      saveArtefact(omar, id, { reason: { text, version } }),
      change(sara, id, omar, "end"),
    ]);
    if (!saved.ok) expect(saved.reason).toBe("notFound");
    const after = await findArtefact(sara, id);
    expect(after && after !== "newer" && after.document.reason === text).toBe(saved.ok);
    expect(await saveArtefact(omar, id, { reason: { text: "Te laat", version } })).toEqual({
      ok: false,
      reason: "notFound",
    });
  }
});

test("a piece of an organisation is deleted by who leads it, once they read it, and by no other editor", async () => {
  const { id, owner, sara } = await teamPiece();
  expect(await deleteArtefact(sara, id)).toEqual({ ok: false, reason: "ofTeam" });
  expect(await deleteArtefact(owner, id)).toEqual({ ok: false, reason: "notFound" });
  await ask(owner, id, owner);
  expect(await deleteArtefact({ ...owner, secondFactor: false }, id)).toEqual({
    ok: false,
    reason: "ofTeam",
  });
  expect(await deleteArtefact(owner, id)).toEqual({ ok: true });
  expect(await acts()).toEqual(["work.ask", "work.delete"]);
});
