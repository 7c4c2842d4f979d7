import { makePerson } from "~test/rows/enrolments";
import { addOrganisation } from "~test/rows/organisations";
import { expect, onTestFinished, test, vi } from "vitest";
import { now } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { earlierDocuments, findArtefact } from "../artefacts/artefacts.queries.server";
import { createArtefact } from "../artefacts/create-artefact.server";
import { deleteArtefact } from "../artefacts/delete-artefact.server";
import { saveArtefact } from "../artefacts/save-artefact.server";
import { instrumentOf } from "../../instruments";
import { longest } from "../instrument";
import { changedSources } from "./built-on.queries.server";
import { forwardInShort, forwardOf, offersAtBegin } from "./forward.queries.server";
import { leaveSource, takeSource } from "./take-source.server";
import { offerName } from "./taking";

type Scope = Awaited<ReturnType<typeof makePerson>>;

async function begin(actor: Scope, kind: string, texts: Record<string, string> = {}) {
  const created = await createArtefact(actor, kind, []);
  if (!created.ok) throw new Error("not created");
  const fields = Object.entries(texts).map(([key, text]) => [key, { text, version: 0 }]);
  await saveArtefact(actor, created.id, Object.fromEntries(fields));
  return created.id;
}

async function viewOf(actor: Scope, id: string) {
  const found = await findArtefact(actor, id);
  if (!found || found === "newer") throw new Error("not found");
  return found;
}

/** A Startbeeld and an adoption plan of one person, and what that person does with them. */
async function pieces() {
  const actor = await makePerson();
  const from = await begin(actor, "startbeeld", { place: "Havenbuurt", talent: "Een bakker." });
  const id = await begin(actor, "adoptieplan", { place: "Veermonde" });
  const forward = async (who = actor) => forwardOf(who, await viewOf(who, id), "nl");
  const write = async (piece: string, key: string, text: string) =>
    saveArtefact(actor, piece, {
      [key]: { text, version: (await viewOf(actor, piece)).fieldVersions[key] ?? 0 },
    });
  const chosen = async (key: string) => {
    const { taken, offers } = await forward();
    const one = [...offers, ...taken].find((source) => source.key === key && source.fromId === from)!;
    return { ...one, base: (await viewOf(actor, id)).fieldVersions[key] ?? 0 };
  };
  const take = async (key: string) => takeSource(actor, id, await chosen(key), "nl");
  const textAt = async (key: string) => (await viewOf(actor, id)).document[key] ?? "";
  return { actor, from, id, forward, write, chosen, take, textAt };
}

test("what stands in an earlier piece is offered, and taken over by choice, into an empty field or below what stands there", async () => {
  const { id, from, forward, write, take, textAt } = await pieces();
  const { offers } = await forward();
  expect(offers.map(({ key, fromId, text }) => ({ key, fromId, text }))).toEqual([
    { key: "today", fromId: from, text: "Een bakker." },
    { key: "forWhom", fromId: from, text: "Een bakker." },
  ]);
  expect(offers[0]!.origin).toMatchObject({ instrument: "Startbeeld", title: "Havenbuurt", isOwn: true });
  expect(await textAt("today")).toBe("");
  await write(id, "forWhom", "Makers.");
  expect(await take("today")).toEqual({ ok: true });
  expect(await take("forWhom")).toEqual({ ok: true });
  expect(await textAt("today")).toBe("Een bakker.");
  expect(await textAt("forWhom")).toBe("Makers.\n\nEen bakker.");
  expect(await forward()).toMatchObject({
    offers: [],
    taken: [
      { key: "today", standing: "same", isEdited: false },
      { key: "forWhom", standing: "same", isEdited: false },
    ],
  });
});

test("a change of the source marks, and alters nothing; its new text replaces what was taken, which stays in the history", async () => {
  const { actor, id, from, forward, write, take, textAt } = await pieces();
  await take("today");
  expect(await changedSources(actor, [id, from])).toEqual({});
  await write(from, "place", "Zuid");
  expect(await changedSources(actor, [id, from])).toEqual({});
  await write(from, "talent", "Een smid.");
  expect(await textAt("today")).toBe("Een bakker.");
  expect(await changedSources(actor, [id, from])).toEqual({ [id]: 1 });
  expect((await forward()).taken).toMatchObject([
    { standing: "changed", text: "Een bakker.", present: "Een smid." },
  ]);
  expect(await take("today")).toEqual({ ok: true });
  expect(await textAt("today")).toBe("Een smid.");
  const earlier = await earlierDocuments(actor, await viewOf(actor, id));
  expect(earlier.map(({ document }) => document.today)).toContain("Een bakker.");
  expect((await forward()).taken).toMatchObject([{ standing: "same", text: "Een smid." }]);
  expect(await changedSources(actor, [id])).toEqual({});
});

test("what was written on top stays: a new text comes below it, or is left, and then the mark goes until the next change", async () => {
  const { actor, id, from, forward, write, chosen, take, textAt } = await pieces();
  await take("today");
  await write(id, "today", "Een bakker en een koor.");
  expect((await forward()).taken).toMatchObject([{ isEdited: true, standing: "same" }]);
  await write(from, "talent", "Een smid.");
  expect(await leaveSource(actor, id, await chosen("today"))).toEqual({ ok: true });
  expect(await textAt("today")).toBe("Een bakker en een koor.");
  expect((await forward()).taken).toMatchObject([{ standing: "same" }]);
  // What was left is kept in no words: whoever reads this piece may not read where it stands.
  expect(JSON.stringify(await db.artefactSource.findMany())).not.toContain("Een smid.");
  await write(from, "talent", "Een smid en een wever.");
  expect((await forward()).taken).toMatchObject([{ standing: "changed", text: "Een bakker." }]);
  await take("today");
  expect(await textAt("today")).toBe("Een bakker en een koor.\n\nEen smid en een wever.");
});

test("what was changed since it was shown, what does not fit and what there is not is refused, and nothing changes", async () => {
  const { actor, id, from, write, chosen, textAt } = await pieces();
  const shown = await chosen("today");
  await write(from, "talent", "Een smid.");
  const changed = { ok: false, reason: "changed" };
  expect(await takeSource(actor, id, shown, "nl")).toEqual(changed);
  const stale = await chosen("today");
  await write(id, "today", "Van een collega.");
  expect(await takeSource(actor, id, stale, "nl")).toEqual(changed);
  await write(id, "today", "x".repeat(longest.text));
  const tooLong = await takeSource(actor, id, await chosen("today"), "nl");
  expect(tooLong).toMatchObject({ reason: "fault", fault: { reason: "tooLong", most: longest.text } });
  for (const wrong of [
    { fromId: newId() },
    { fromId: "x" },
    { key: "place" },
    { fromGive: "startbeeld.place" },
  ])
    expect(await takeSource(actor, id, { ...(await chosen("forWhom")), ...wrong }, "nl")).toEqual(changed);
  expect(await leaveSource(actor, id, await chosen("forWhom"))).toEqual(changed);
  expect(await textAt("today")).toBe("x".repeat(longest.text));
  expect(await db.artefactSource.count()).toBe(0);
});

test("a second click takes over once", async () => {
  const { actor, id, chosen, textAt } = await pieces();
  const shown = await chosen("today");
  const [one, other] = await Promise.all([1, 2].map(() => takeSource(actor, id, shown, "nl")));
  expect([one, other]).toEqual([{ ok: true }, { ok: true }]);
  expect(await textAt("today")).toBe("Een bakker.");
});

test("when the source is deleted what was taken stays, and it is said", async () => {
  const { actor, id, from, forward, take, textAt } = await pieces();
  await take("today");
  await deleteArtefact(actor, from);
  expect(await textAt("today")).toBe("Een bakker.");
  const { taken, offers } = await forward();
  expect(taken).toMatchObject([{ standing: "gone", present: null, origin: { title: null } }]);
  expect(offers).toEqual([]);
  expect(await changedSources(actor, [id])).toEqual({});
});

test("colleagues see that a text came from a piece of somebody, and neither its name nor what it says since", async () => {
  const { actor, id, from, forward, write, take, chosen } = await pieces();
  const colleague = await makePerson();
  const { id: organisationId } = await addOrganisation(
    {},
    { [actor.personId]: "OWNER", [colleague.personId]: "MEMBER" },
  );
  await db.artefact.update({ where: { id }, data: { personId: null, organisationId } });
  await db.artefactMember.createMany({
    data: [actor, colleague].map(({ personId }) => ({
      ...{ artefactId: id, personId, mayEdit: personId === actor.personId },
      ...{ addedById: actor.personId, addedAt: now() },
    })),
  });
  await take("today");
  await write(from, "talent", "Iets van mij alleen.");
  const theirs = await forward(colleague);
  expect(theirs.taken).toMatchObject([{ text: "Een bakker.", standing: "gone", present: null }]);
  expect(JSON.stringify(theirs)).not.toMatch(/van mij alleen|Havenbuurt/);
  expect(theirs.offers).toEqual([]);
  expect(await changedSources(colleague, [id])).toEqual({});
  expect(await changedSources(actor, [id])).toEqual({ [id]: 1 });
  const refused = { ok: false, reason: "readOnly" };
  expect(await takeSource(colleague, id, await chosen("today"), "nl")).toEqual(refused);
  expect(await leaveSource(colleague, id, await chosen("today"))).toEqual(refused);
  const stranger = await makePerson();
  expect(await takeSource(stranger, id, await chosen("today"), "nl")).toEqual({
    ok: false,
    reason: "notFound",
  });
  expect(await changedSources(stranger, [id])).toEqual({});
});

test("the earlier piece says what was built on it, to who may read that", async () => {
  const { actor, id, from, write, take } = await pieces();
  await take("today");
  const of = async (who: Scope) => (await forwardInShort(who, await viewOf(actor, from), "nl")).builtOn;
  expect(await of(actor)).toMatchObject([
    { id, key: "today", instrument: instrumentOf("adoptieplan")!.texts.nl.name, title: "Veermonde" },
  ]);
  expect(await of(await makePerson())).toEqual([]);
  await write(id, "today", "");
  expect(await of(actor)).toEqual([]);
});

test("at the beginning of a piece what was made before can be taken along, with where it came from", async () => {
  const { actor, from } = await pieces();
  const plan = instrumentOf("adoptieplan")!;
  const offers = await offersAtBegin(actor, plan, "nl");
  expect(offers.map(({ key }) => key)).toEqual(["today", "forWhom"]);
  const { id } = await db.artefact.update({
    where: { id: (await db.artefact.findFirstOrThrow({ where: { kind: "adoptieplan" } })).id },
    data: { createdAt: new Date(0) },
  });
  const changed = { ...offers[0]!, digest: "0".repeat(32) };
  const without = await createArtefact(actor, "adoptieplan", [offerName(changed)]);
  expect(without).toMatchObject({ ok: true, isWhole: false });
  expect(await viewOf(actor, without.ok ? without.id : "")).toMatchObject({ document: {} });
  const created = await createArtefact(actor, "adoptieplan", [offerName(offers[0]!)]);
  expect(created).toMatchObject({ ok: true, isWhole: true });
  const begun = created.ok ? created.id : "";
  expect(begun).not.toBe(id);
  expect(await viewOf(actor, begun)).toMatchObject({ document: { today: "Een bakker." } });
  expect(await db.artefactSource.findMany()).toMatchObject([
    { artefactId: begun, key: "today", fromId: from, fromGive: "startbeeld.talent", text: "Een bakker." },
  ]);
  expect(await offersAtBegin(await makePerson(), plan, "nl")).toEqual([]);
});

test("marks cost the list one statement while no source was saved since, and one more when one was; a page that takes nothing over two", async () => {
  const { actor, id, from, write, take } = await pieces();
  await take("today");
  const view = await viewOf(actor, from);
  const query = vi.spyOn(pool, "query");
  onTestFinished(() => query.mockRestore());
  const asked = async (ask: () => Promise<unknown>) => {
    query.mockClear();
    await ask();
    return query.mock.calls.length;
  };
  expect(await asked(() => changedSources(actor, [id, from]))).toBe(1);
  expect(await asked(() => forwardInShort(actor, view, "nl"))).toBe(2);
  await write(from, "talent", "Een smid.");
  expect(await asked(() => changedSources(actor, [id, from]))).toBe(2);
});
