// What becomes of pieces, and of what hangs on them, when somebody who had a part in them erases their account.
import { makePerson } from "~test/rows/enrolments";
import { actorNow, addOrganisation } from "~test/rows/organisations";
import { expect, test } from "vitest";
import type { Actor } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { eraseRows } from "~/platform/own-data/own-data.server";
import { foundation } from "~/platform/site/sites.server";
import { tableRecords } from "~/records.server";
import { writeComment } from "../comments/write-comment.server";
import { forwardOf } from "../forward/forward.queries.server";
import { takeSource } from "../forward/take-source.server";
import { editionsOf } from "../signing/editions.queries.server";
import { freezeEdition } from "../signing/freeze-edition.server";
import { recordPaperSignature, signEdition } from "../signing/sign-edition.server";
import { createSuccessor } from "../succession/create-successor.server";
import { dayOf } from "~/lib/dates";
import { askColleague } from "../team/ask-colleague.server";
import { handOver } from "../team/hand-over.server";
import { findArtefact } from "./artefacts.queries.server";
import { createArtefact } from "./create-artefact.server";
import { deleteArtefact } from "./delete-artefact.server";
import { saveArtefact } from "./save-artefact.server";

const erase = async ({ personId: id, email }: Actor) =>
  db.$transaction((tx) => eraseRows(tx, tableRecords, { id, email }, now()));

async function begin(
  actor: Actor,
  kind: string,
  texts: Record<string, string>,
  organisationId: string | null,
) {
  const created = await createArtefact(actor, kind, [], { organisationId });
  if (!created.ok) throw new Error("not begun");
  const saves = Object.entries(texts).map(([key, text]) => [key, { text, version: 0 }]);
  await saveArtefact(actor, created.id, Object.fromEntries(saves));
  return created.id;
}

async function viewOf(actor: Actor, id: string) {
  const found = await findArtefact(actor, id);
  if (!found || found === "newer") throw new Error("not found");
  return found;
}

const successor = async (actor: Actor, id: string) => {
  const begun = await createSuccessor(actor, id, { start: { from: "present" }, peopleWereAsked: false });
  return begun.ok ? begun.id : "";
};

/** Two colleagues with a plan of their organisation, into which one took a text over from a piece of their own. */
async function colleagues() {
  const [sara, omar] = [await makePerson(), await makePerson()];
  const members = { [sara.personId]: "MEMBER", [omar.personId]: "OWNER" } as const;
  const organisation = await addOrganisation({}, members);
  const own = await begin(sara, "startbeeld", { talent: "Een bakker." }, null);
  const signers = { "signerRole@1": "Wethouder", "signerName@1": "Sara de Wit" };
  const more = { "signerRole@2": "Directeur", "signerName@2": "N. Bakker" };
  const plan = await begin(sara, "adoptieplan", { place: "Zuid", ...signers, ...more }, organisation.id);
  await askColleague(sara, plan, { personId: omar.personId, email: "", mayEdit: true, site: foundation.id });
  const { offers } = await forwardOf(sara, await viewOf(sara, plan), "nl");
  const offer = offers.find(({ key }) => key === "today")!;
  expect(await takeSource(sara, plan, { ...offer, base: 0 }, "nl")).toEqual({ ok: true });
  return { sara, omar, organisation, own, plan };
}

test("what they took over into a piece of a team stays, taken by nobody, and its source is gone", async () => {
  const { sara, omar, own, plan } = await colleagues();
  await erase(sara);
  expect(await db.artefact.findUnique({ where: { id: own } })).toBeNull();
  expect(await db.artefactSource.findMany()).toMatchObject([
    { artefactId: plan, key: "today", text: "Een bakker.", takenById: null },
  ]);
  const view = await viewOf(omar, plan);
  expect(view.document.today).toBe("Een bakker.");
  const { taken } = await forwardOf(omar, view, "nl");
  expect(taken).toMatchObject([{ standing: "gone", origin: { title: null } }]);
});

test("an edition and its signatures stay with the names that were decided, and neither the account nor its name", async () => {
  const { sara, omar, plan } = await colleagues();
  await freezeEdition(sara, plan, (await viewOf(sara, plan)).version);
  const edition = { artefactId: plan, number: 1 };
  expect(await signEdition(sara, edition, "1")).toEqual({ ok: true });
  expect(await recordPaperSignature(sara, edition, { row: "2", day: dayOf(now()) })).toEqual({ ok: true });
  const [before] = await editionsOf(omar, plan);
  await erase(sara);
  const [after] = await editionsOf(omar, plan);
  expect(after).toMatchObject({
    ...{ frozenByName: "", hash: before!.hash, signers: before!.signers, standing: before!.standing },
    signatures: [
      { row: "1", personName: "", isOnPaper: false },
      { row: "2", personName: "", isOnPaper: true },
    ],
  });
  expect(after!.standing).toMatchObject({ is: "decided" });
  expect(await db.editionSignature.count({ where: { personId: sara.personId } })).toBe(0);
  expect(await db.artefactEdition.count({ where: { frozenById: sara.personId } })).toBe(0);
});

test("what they said goes with them, and what others said of a team's piece stays", async () => {
  const { sara, omar, own, plan } = await colleagues();
  const say = (actor: Actor, artefactId: string, text: string) =>
    writeComment(actor, { artefactId }, { key: "place", text, site: foundation.id });
  await say(sara, own, "Van mij.");
  await say(sara, plan, "Ook van mij.");
  await say(omar, plan, "Van Omar.");
  await erase(sara);
  expect(await db.artefactComment.findMany()).toMatchObject([{ artefactId: plan, text: "Van Omar." }]);
});

test("a piece that follows one of theirs is another's, and stays when that goes", async () => {
  const { sara, omar, organisation, own } = await colleagues();
  const next = await successor(sara, own);
  expect(await handOver(sara, next, organisation.id)).toEqual({ ok: true });
  await askColleague(sara, next, { personId: omar.personId, email: "", mayEdit: true, site: foundation.id });
  expect((await viewOf(omar, next)).previousId).toBe(own);
  await erase(sara);
  expect(await viewOf(omar, next)).toMatchObject({ previousId: null, document: { talent: "Een bakker." } });
});

test("a piece follows nothing any more when the earlier one was deleted, and their own all go with the account", async () => {
  const { sara, omar, plan } = await colleagues();
  const [ofTeam, first] = [
    await successor(sara, plan),
    await begin(sara, "startbeeld", { place: "A" }, null),
  ];
  expect(await deleteArtefact(await actorNow({ id: omar.personId }), plan)).toEqual({ ok: true });
  expect(await viewOf(omar, ofTeam)).toMatchObject({ previousId: null, document: { place: "Zuid" } });
  await successor(sara, await successor(sara, first));
  await erase(sara);
  expect(await db.artefact.findMany({ select: { id: true } })).toEqual([{ id: ofTeam }]);
});
