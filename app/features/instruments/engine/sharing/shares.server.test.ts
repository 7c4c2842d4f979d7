import { makePerson } from "~test/rows/enrolments";
import { addOrganisation } from "~test/rows/organisations";
import { afterEach, expect, test } from "vitest";
import { siteScope } from "~/features/identity/access/scope";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { createArtefact } from "../artefacts/create-artefact.server";
import { deleteArtefact } from "../artefacts/delete-artefact.server";
import { saveArtefact } from "../artefacts/save-artefact.server";
import { forgetShares } from "./forget-shares.server";
import { makeShare, withdrawShare } from "./make-share.server";
import { mostShares, type ShareChoices } from "./share";
import { shareToken } from "./share-token.server";
import { sharedPiece, sharesOf } from "./shares.queries.server";

const scope = siteScope(foundation);
const choices: ShareChoices = { days: 7, mayComment: false, showsPeople: false };
const day = 86_400_000;
const open = (id: string) => sharedPiece(scope, shareToken(id));

afterEach(() => setClock());
const later = (milliseconds: number) => {
  const at = now().getTime() + milliseconds;
  setClock(() => at);
};

async function piece() {
  const actor = await makePerson();
  const created = await createArtefact(actor, "startbeeld", []);
  const id = created.ok ? created.id : "";
  await saveArtefact(actor, id, {
    place: { text: "Zuid", version: 0 },
    walkedWith: { text: "M.K.", version: 0 },
  });
  return { actor, id };
}

async function share(more: Partial<ShareChoices> = {}) {
  const { actor, id } = await piece();
  const made = await makeShare(actor, id, { ...choices, ...more });
  return { actor, id, shareId: made.ok ? made.id : "" };
}

test("a link shows the piece as it is, without who is named in it unless that was chosen", async () => {
  const { actor, id, shareId } = await share();
  expect(await open(shareId)).toMatchObject({ title: "Zuid", document: { place: "Zuid" } });
  expect(JSON.stringify(await open(shareId))).not.toContain("M.K.");
  const named = await makeShare(actor, id, { ...choices, showsPeople: true });
  expect(await open(named.ok ? named.id : "")).toMatchObject({ document: { walkedWith: "M.K." } });
});

test("a link works until the moment it ends, and is forgotten thirty days later", async () => {
  const { actor, id, shareId } = await share();
  later(7 * day - 1_000);
  expect(await open(shareId)).toMatchObject({ title: "Zuid" });
  later(1_000);
  expect(await open(shareId)).toBe("ended");
  expect(await sharesOf(actor, id, scope)).toMatchObject([{ state: "expired", address: null }]);
  later(30 * day - 1_000);
  await forgetShares();
  expect(await db.artefactShare.count()).toBe(1);
  later(2_000);
  await forgetShares();
  expect(await db.artefactShare.count()).toBe(0);
  expect(await open(shareId)).toBe("ended");
});

test("a link that was withdrawn works no more, and its address is shown no more", async () => {
  const { actor, id, shareId } = await share();
  const address = `${foundation.origin}/shared-work/${shareToken(shareId)}`;
  expect(await sharesOf(actor, id, scope)).toMatchObject([{ state: "open", address }]);
  expect(await withdrawShare(actor, id, shareId)).toEqual({ ok: true });
  expect(await withdrawShare(actor, id, shareId)).toEqual({ ok: true });
  expect(await open(shareId)).toBe("ended");
  expect(await sharesOf(actor, id, scope)).toMatchObject([{ state: "withdrawn", address: null }]);
  const acts = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { at: "asc" } });
  expect(acts.map(({ act }) => act)).toEqual(["artefact.share", "artefact.withdrawLink"]);
});

test("a link that we did not make is unknown, also one of an id that there is", async () => {
  const { shareId } = await share();
  const forged = `${shareId}_${"A".repeat(43)}`;
  for (const token of ["", "x", shareId, forged, `${shareToken(shareId)}A`])
    expect(await sharedPiece(scope, token)).toBe("unknown");
});

test("of a piece that is gone, of a closed account, and of who left the organisation, no link works", async () => {
  const gone = await share();
  await deleteArtefact(gone.actor, gone.id);
  expect(await open(gone.shareId)).toBe("ended");
  const closed = await share();
  await db.person.update({ where: { id: closed.actor.personId }, data: { disabledAt: now() } });
  expect(await open(closed.shareId)).toBe("ended");
  const { actor, id, shareId } = await share();
  const owner = await makePerson();
  const { id: organisationId } = await addOrganisation(
    {},
    { [owner.personId]: "OWNER", [actor.personId]: "MEMBER" },
  );
  await db.artefact.update({ where: { id }, data: { personId: null, organisationId } });
  expect(await open(shareId)).toBe("ended");
  const asked = { artefactId: id, mayEdit: true, addedById: owner.personId, addedAt: now() };
  await db.artefactMember.createMany({
    data: [actor, owner].map(({ personId }) => ({ ...asked, personId })),
  });
  expect(await open(shareId)).toMatchObject({ organisation: "Gemeente Voorstad" });
  await db.membership.updateMany({ where: { personId: actor.personId }, data: { until: now() } });
  expect(await open(shareId)).toBe("ended");
  expect(await sharesOf(owner, id, scope)).toMatchObject([{ state: "unable" }]);
});

test("somebody else's piece is not shared, nor its links seen or withdrawn; who only reads may not", async () => {
  const { actor, id, shareId } = await share();
  const stranger = await piece();
  const refused = { ok: false, reason: "notFound" };
  expect(await makeShare(stranger.actor, id, choices)).toEqual(refused);
  expect(await withdrawShare(stranger.actor, id, shareId)).toEqual(refused);
  expect(await withdrawShare(stranger.actor, stranger.id, shareId)).toEqual(refused);
  expect(await sharesOf(stranger.actor, id, scope)).toEqual([]);
  const { id: organisationId } = await addOrganisation({}, { [actor.personId]: "OWNER" });
  await db.artefact.update({ where: { id }, data: { personId: null, organisationId } });
  const { personId } = actor;
  const reads = { artefactId: id, personId, mayEdit: false, addedById: personId, addedAt: now() };
  await db.artefactMember.create({ data: reads });
  expect(await makeShare(actor, id, choices)).toEqual({ ok: false, reason: "readOnly" });
  expect(await sharesOf(actor, id, scope)).toEqual([]);
});

test("two clicks at once make one link, and beyond twenty there is no other", async () => {
  const { actor, id } = await piece();
  const both = await Promise.all([makeShare(actor, id, choices), makeShare(actor, id, choices)]);
  expect(both[0]).toEqual(both[1]);
  expect(await db.artefactShare.count()).toBe(1);
  for (let more = 1; more < mostShares; more++) {
    later(11_000);
    expect(await makeShare(actor, id, choices)).toMatchObject({ ok: true });
  }
  later(11_000);
  expect(await makeShare(actor, id, choices)).toEqual({ ok: false, reason: "tooMany" });
});
