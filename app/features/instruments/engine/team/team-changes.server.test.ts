// What becomes of an organisation's pieces when people leave it, erase their account, or it is joined with another: nothing of them is lost.
import { makePerson } from "~test/rows/enrolments";
import { actorNow, addOrganisation, memberNow } from "~test/rows/organisations";
import { addStaff } from "~test/rows/people";
import { expect, test } from "vitest";
import type { Actor } from "~/features/identity/access/scope";
import { joinOrganisations } from "~/features/organisations/desk/join-organisations.server";
import { changeMember, leaveOrganisation } from "~/features/organisations/members/change-member.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { eraseRows } from "~/platform/own-data/own-data.server";
import { foundation } from "~/platform/site/sites.server";
import { tableRecords } from "~/records.server";
import { findArtefact } from "../artefacts/artefacts.queries.server";
import { createArtefact } from "../artefacts/create-artefact.server";
import { saveArtefact } from "../artefacts/save-artefact.server";
import { askColleague } from "./ask-colleague.server";

/** A piece that two members of an organisation edit. */
async function sharedPiece() {
  const [owner, sara, omar] = (await Promise.all(Array.from({ length: 3 }, () => makePerson()))) as [
    Actor,
    Actor,
    Actor,
  ];
  const organisation = await addOrganisation(
    {},
    { [owner.personId]: "OWNER", [sara.personId]: "MEMBER", [omar.personId]: "MEMBER" },
  );
  const created = await createArtefact(sara, "startbeeld", [], { organisationId: organisation.id });
  const id = created.ok ? created.id : "";
  await askColleague(sara, id, { personId: omar.personId, email: "", mayEdit: true, site: foundation.id });
  await saveArtefact(sara, id, { reason: { text: "Er is een koor.", version: 0 } });
  return { id, organisation, owner, sara, omar };
}

const whole = { document: { reason: "Er is een koor." }, mayEdit: true };
const readersOf = async (actor: Actor, id: string) => {
  const found = await findArtefact(actor, id);
  return found && found !== "newer" ? found.team!.readers.map((reader) => reader.id) : null;
};

test.for(["leaves", "is removed"] as const)(
  "who %s reads the organisation's pieces no more from that moment, and who comes back is asked anew",
  async (how) => {
    const { id, organisation, owner, sara, omar } = await sharedPiece();
    if (how === "leaves")
      await leaveOrganisation(await memberNow({ id: sara.personId }, organisation, "organisation.leave"));
    else {
      const by = await memberNow({ id: owner.personId }, organisation, "members.change");
      await changeMember(by, { act: "remove", personId: sara.personId });
    }
    expect(await findArtefact(sara, id)).toBeNull();
    expect(await saveArtefact(sara, id, {})).toEqual({ ok: false, reason: "notFound" });
    expect(await findArtefact(omar, id)).toMatchObject(whole);
    expect(await readersOf(omar, id)).toEqual([omar.personId]);
    await db.membership.create({
      data: {
        id: newId(),
        organisationId: organisation.id,
        personId: sara.personId,
        role: "MEMBER",
        from: now(),
      },
    });
    expect(await findArtefact(sara, id)).toBeNull();
    await askColleague(omar, id, { personId: sara.personId, email: "", mayEdit: true, site: foundation.id });
    expect(await findArtefact(sara, id)).toMatchObject(whole);
  },
);

test("with another role in the organisation one goes on reading", async () => {
  const { id, organisation, owner, sara } = await sharedPiece();
  const by = await memberNow({ id: owner.personId }, organisation, "members.change");
  await changeMember(by, { act: "role", personId: sara.personId, role: "MANAGER" });
  expect(await findArtefact(sara, id)).toMatchObject(whole);
});

test("who erases their account leaves the organisation's pieces whole, and is named at none", async () => {
  const { id, sara, omar } = await sharedPiece();
  await db.$transaction((tx) => eraseRows(tx, tableRecords, { id: sara.personId, email: sara.email }, now()));
  expect(await findArtefact(omar, id)).toMatchObject(whole);
  const found = await findArtefact(omar, id);
  expect(found && found !== "newer" && found.team!.readers).toMatchObject([
    { id: omar.personId, askedBy: "" },
  ]);
  expect(await db.artefactMember.count({ where: { personId: sara.personId } })).toBe(0);
});

test("pieces of an organisation that is joined into another go with it, and so do those who were asked to them", async () => {
  const { id, organisation, owner, sara, omar } = await sharedPiece();
  const other = await makePerson();
  const into = await addOrganisation(
    { name: "Gemeente Rijkdam" },
    { [other.personId]: "OWNER", [omar.personId]: "MEMBER" },
  );
  const before = await db.artefact.findUniqueOrThrow({ where: { id } });
  const staff = await addStaff("organisation.correct");
  expect(await joinOrganisations(staff, { from: organisation.id, into: into.id, reason: "Dubbel" })).toEqual({
    ok: true,
  });
  for (const actor of [sara, omar])
    expect(await findArtefact(actor, id)).toMatchObject({ ...whole, team: { organisationId: into.id } });
  expect(await db.artefact.findUnique({ where: { id } })).toEqual({ ...before, organisationId: into.id });
  for (const actor of [owner, other]) expect(await findArtefact(actor, id)).toBeNull();
  // Who leads the one that stayed gives it out.
  const leads = await actorNow({ id: other.personId });
  const asked = { personId: other.personId, email: "", mayEdit: true, site: foundation.id };
  expect(await askColleague(leads, id, asked)).toEqual({ ok: true });
});

test("a piece that is begun while the organisation is joined into another belongs to the one that stays, or is not begun", async () => {
  const { organisation, sara } = await sharedPiece();
  const other = await makePerson();
  const into = await addOrganisation({ name: "Gemeente Rijkdam" }, { [other.personId]: "OWNER" });
  const staff = await addStaff("organisation.correct");
  await db.artefact.updateMany({ data: { version: 2 } });
  const [begun] = await Promise.all([
    createArtefact(sara, "startbeeld", [], { organisationId: organisation.id }),
    joinOrganisations(staff, { from: organisation.id, into: into.id, reason: "Dubbel" }),
  ]);
  if (begun.ok)
    expect(await findArtefact(sara, begun.id)).toMatchObject({ team: { organisationId: into.id } });
  else expect(begun.reason).toBe("notMember");
  expect(await db.artefact.count({ where: { organisationId: organisation.id } })).toBe(0);
});
