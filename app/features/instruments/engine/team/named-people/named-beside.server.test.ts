// Somebody who is named is found in, and goes from, what is kept beside a piece: editions, comments and texts that were taken over.
import { makePerson } from "~test/rows/enrolments";
import { addOrganisation, memberNow } from "~test/rows/organisations";
import { expect, test } from "vitest";
import type { Actor } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { findArtefact } from "../../artefacts/artefacts.queries.server";
import { createArtefact } from "../../artefacts/create-artefact.server";
import { saveArtefact } from "../../artefacts/save-artefact.server";
import { writeComment } from "../../comments/write-comment.server";
import { changedSources } from "../../forward/built-on.queries.server";
import { forwardOf } from "../../forward/forward.queries.server";
import { takeSource } from "../../forward/take-source.server";
import { editionsOf, findShownEdition, frozenContent } from "../../signing/editions.queries.server";
import { freezeEdition } from "../../signing/freeze-edition.server";
import { signEdition } from "../../signing/sign-edition.server";
import { withdrawEdition, withdrawSignature } from "../../signing/withdraw-edition.server";
import { findNamed } from "./named-people.queries.server";
import { removeNamed } from "./remove-named.server";

const name = "José Bakker";

async function viewOf(actor: Actor, id: string) {
  const found = await findArtefact(actor, id);
  if (!found || found === "newer") throw new Error("not found");
  return found;
}

async function write(actor: Actor, id: string, texts: Record<string, string>) {
  const { fieldVersions } = await viewOf(actor, id);
  const saves = Object.entries(texts).map(([key, text]) => [key, { text, version: fieldVersions[key] ?? 0 }]);
  expect(await saveArtefact(actor, id, Object.fromEntries(saves))).toMatchObject({ ok: true, faults: {} });
}

async function take(actor: Actor, id: string, key: string) {
  const view = await viewOf(actor, id);
  const { offers } = await forwardOf(actor, view, "nl");
  const offer = offers.find((one) => one.key === key)!;
  return takeSource(actor, id, { ...offer, base: view.fieldVersions[key] ?? 0 }, "nl");
}

const comment = (actor: Actor, artefactId: string, key: string, text: string) =>
  writeComment(actor, { artefactId }, { key, text, site: foundation.id });

/** A look at a city and a plan that takes a text over from it, of an organisation or the look of its editor alone; the same person is named in both. */
async function pieces({ isLookOwn = false } = {}) {
  const [owner, editor] = [await makePerson(), await makePerson()];
  const organisation = await addOrganisation({}, { [owner.personId]: "OWNER", [editor.personId]: "MEMBER" });
  const begin = async (kind: string, organisationId: string | null, texts: Record<string, string>) => {
    const created = await createArtefact(editor, kind, [], { organisationId });
    const id = created.ok ? created.id : "";
    await write(editor, id, texts);
    return id;
  };
  const look = await begin("startbeeld", isLookOwn ? null : organisation.id, {
    talent: `Een oven van ${name}.`,
  });
  const plan = await begin("adoptieplan", organisation.id, {
    place: `Havenbuurt van ${name}`,
    ...{ occasion: `${name} vroeg erom.`, "promiseKeeper@1": name },
    ...{ "signerRole@1": "Bakker", "signerName@1": name },
  });
  await take(editor, plan, "today");
  const lead = await memberNow({ id: owner.personId }, organisation, "work.assign");
  return { owner, editor, organisation, look, plan, lead, edition: { artefactId: plan, number: 1 } };
}

const freeze = async (actor: Actor, id: string) =>
  freezeEdition(actor, id, (await viewOf(actor, id)).version);

/** All that is kept of the pieces, as one text, but for who signs. */
async function allTexts() {
  const kept = await Promise.all([
    db.artefact.findMany(),
    db.artefactVersion.findMany(),
    db.artefactEdition.findMany({ omit: { signers: true } }),
    db.editionSignature.findMany(),
    db.artefactComment.findMany(),
    db.artefactSource.findMany(),
  ]);
  return JSON.stringify(kept).replace(/"signerName@1":"[^"]*"/g, "");
}

test("they are found and taken out everywhere at once; who signs stays, and a taken text is not marked", async () => {
  const { editor, look, plan, lead, edition } = await pieces();
  await freeze(editor, plan);
  await signEdition(editor, edition, "1");
  const { id: signatureId } = await db.editionSignature.findFirstOrThrow();
  await withdrawSignature(editor, edition, { signatureId, reason: `${name} was ziek.` });
  await withdrawEdition(editor, edition, `${name} wil het anders.`);
  await comment(editor, plan, "today", `Vraag het jose bakker.`);
  const [before] = await editionsOf(editor, plan);

  const found = await findNamed(lead, name);
  expect(found?.find(({ id }) => id === look)).toMatchObject({ now: ["talent"], editions: [], sources: [] });
  expect(found?.find(({ id }) => id === plan)).toMatchObject({
    now: expect.arrayContaining(["place", "occasion", "promiseKeeper", "signerName", "today"]),
    editions: [
      {
        ...{ number: 1, isInReason: true, stays: true },
        fields: expect.toSatisfy(
          (fields: string[]) => fields.toSorted().join() === "occasion,place,promiseKeeper,today",
        ),
      },
    ],
    comments: ["today"],
    sources: ["today"],
  });
  expect(await removeNamed(lead, name, "nl")).toBe(2);
  expect(await allTexts()).not.toMatch(/jos. bakker/i);

  const shown = await findShownEdition(editor, plan, 1);
  const { document, ...after } = shown && shown !== "newer" ? shown.edition : { document: null };
  expect(document).toEqual({
    ...{ place: "Havenbuurt van [naam weggehaald]", occasion: "[naam weggehaald] vroeg erom." },
    ...{ today: "Een oven van [naam weggehaald].", "signerRole@1": "Bakker", "signerName@1": name },
  });
  expect(after).toMatchObject({
    title: "Havenbuurt van [naam weggehaald]",
    ...{ hash: before!.hash, signers: before!.signers, withdrawnReason: "[naam weggehaald] wil het anders." },
    signatures: [{ withdrawnReason: "[naam weggehaald] was ziek." }],
  });
  expect(await frozenContent(editor, plan, 1)).toBeNull();
  expect(await changedSources(editor, [plan])).toEqual({});
  const { taken } = await forwardOf(editor, await viewOf(editor, plan), "nl");
  expect(taken).toMatchObject([{ standing: "same", isEdited: false }]);
  // What is left is who signs, and that goes no more.
  expect(await findNamed(lead, name)).toMatchObject([
    { id: plan, now: [], earlier: [], editions: [{ fields: [], isInReason: false, stays: true }] },
  ]);
  expect(await removeNamed(lead, name, "nl")).toBe(0);
});

test("a name that stands in a comment alone is found at its field, and what else was said stays", async () => {
  const { editor, look, lead } = await pieces();
  await comment(editor, look, "reason", "Weet K. de Smid dit?");
  expect(await findNamed(lead, "k de smid")).toEqual([
    {
      ...{ id: look, kind: "startbeeld", title: "", now: [], earlier: [], versions: 0 },
      ...{ editions: [], comments: ["reason"], sources: [] },
    },
  ]);
  expect(await removeNamed(lead, "K. de Smid", "nl")).toBe(1);
  expect(await db.artefactComment.findMany()).toMatchObject([
    { text: "Weet [naam weggehaald] dit?", personId: editor.personId },
  ]);
});

test.for([
  ["the source first", true],
  ["the plan first", false],
] as const)("taken out of both places by two people, each in another language, %s", async ([, isFirst]) => {
  const { editor, plan, look, lead } = await pieces({ isLookOwn: true });
  const [ofLook, ofPlan] = [
    () => removeNamed(editor, name, "en"),
    () => removeNamed(lead, name, "nl"),
  ] as const;
  expect(await (isFirst ? ofLook : ofPlan)()).toBe(1);
  // The source says something else than the plan only when it was saved since.
  expect(await changedSources(editor, [plan])).toEqual(isFirst ? { [plan]: 1 } : {});
  expect(await (isFirst ? ofPlan : ofLook)()).toBe(1);
  expect((await viewOf(editor, look)).document.talent).toBe("Een oven van [name taken out].");
  expect(await changedSources(editor, [plan])).toEqual({});
  const { taken } = await forwardOf(editor, await viewOf(editor, plan), "nl");
  expect(taken).toMatchObject([{ standing: "same", isEdited: false }]);
});

test("freezing, commenting and taking over while they are taken out bring them back nowhere", async () => {
  const { editor, plan, look, lead } = await pieces();
  const { version } = await viewOf(editor, plan);
  const [removed] = await Promise.all([
    removeNamed(lead, name, "nl"),
    freezeEdition(editor, plan, version),
    comment(editor, look, "reason", `Dag ${name}.`),
    take(editor, plan, "forWhom"),
  ]);
  expect(removed).toBe(2);
  // Whatever came after is found by the next who looks.
  await removeNamed(lead, name, "nl");
  expect(await allTexts()).not.toMatch(/jos. bakker/i);
});

test("the database lets a name go out of what is frozen, and nothing else be changed", async () => {
  const { editor, plan } = await pieces();
  await freeze(editor, plan);
  const { id, document: frozen } = (await db.artefactEdition.findFirst())!;
  const document = frozen as Record<string, string>;
  const peopleRemovedAt = new Date();
  const change = (data: object) => db.artefactEdition.update({ where: { id }, data });
  for (const data of [
    { document: { ...document, occasion: "Iets anders." }, peopleRemovedAt },
    { document: { ...document, occasion: "[naam weggehaald] vroeg om iets anders." }, peopleRemovedAt },
    { document: { ...document, more: "[naam weggehaald]" }, peopleRemovedAt },
    { document: { ...document, occasion: "[naam weggehaald] vroeg erom." } },
    { title: "Iets anders", peopleRemovedAt },
    { signers: [], peopleRemovedAt },
    { hash: "0".repeat(64), peopleRemovedAt },
  ])
    await expect(change(data), JSON.stringify(data)).rejects.toThrow(/never changed/);
  await change({ document: { ...document, occasion: "[naam weggehaald] vroeg erom." }, peopleRemovedAt });
  expect(await db.artefactEdition.findFirst()).toMatchObject({
    document: { occasion: "[naam weggehaald] vroeg erom." },
  });
});

test("who leads one organisation finds nothing in another's pieces, nor in those of its people alone", async () => {
  const { plan } = await pieces();
  const other = await makePerson();
  const organisation = await addOrganisation({}, { [other.personId]: "OWNER" });
  const lead = await memberNow({ id: other.personId }, organisation, "work.assign");
  expect(await findNamed(lead, name)).toEqual([]);
  expect(await removeNamed(lead, name, "nl")).toBe(0);
  expect(await findNamed(other, name)).toEqual([]);
  expect(await db.artefact.findUnique({ where: { id: plan } })).toMatchObject({
    title: `Havenbuurt van ${name}`,
  });
});
