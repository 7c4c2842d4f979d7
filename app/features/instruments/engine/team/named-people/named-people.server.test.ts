import { makePerson } from "~test/rows/enrolments";
import { addOrganisation, memberNow } from "~test/rows/organisations";
import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { fold, wordPlaces } from "~/lib/folding/fold";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { earlierDocuments, findArtefact } from "../../artefacts/artefacts.queries.server";
import { createArtefact } from "../../artefacts/create-artefact.server";
import { saveArtefact } from "../../artefacts/save-artefact.server";
import { mostNamed, wordPattern } from "./named-people";
import { findNamed } from "./named-people.queries.server";
import { removeNamed } from "./remove-named.server";

const document = {
  place: "Buurt van José Bakker",
  reason: "JOSE BAKKER bakt brood. Bakker José niet, en José Bakkers ook niet.",
  walkedWith: "José Bakker",
  dots: "Een ander verhaal.",
};

/** A piece of an organisation and one of an editor's own, in which the same person is named now and before. */
async function pieces() {
  const [owner, editor] = [await makePerson(), await makePerson()];
  const organisation = await addOrganisation({}, { [owner.personId]: "OWNER", [editor.personId]: "MEMBER" });
  const made = [];
  for (const organisationId of [organisation.id, null]) {
    const created = await createArtefact(editor, "startbeeld", [], { organisationId });
    const id = created.ok ? created.id : "";
    const first = Object.entries(document).map(([key, text]) => [key, { text, version: 0 }]);
    await saveArtefact(editor, id, Object.fromEntries(first));
    await saveArtefact(editor, id, { dots: { text: "Nu iets anders over de stad.", version: 2 } });
    made.push(id);
  }
  const [ofTeam, own] = made as [string, string];
  return {
    organisation,
    owner,
    editor,
    ofTeam,
    own,
    scope: await memberNow({ id: owner.personId }, organisation, "work.assign"),
  };
}

test("who leads an organisation finds somebody by piece and field in all of its pieces, and reads nothing of them", async () => {
  const { scope, ofTeam } = await pieces();
  for (const typed of ["José Bakker", " jose  bakker ", "JOSÉ BAKKER"])
    expect(await findNamed(scope, typed)).toEqual([
      {
        ...{ id: ofTeam, kind: "startbeeld", title: "Buurt van José Bakker", versions: 1 },
        now: ["place", "reason", "walkedWith"],
        earlier: ["place", "reason", "walkedWith"],
        ...{ editions: [], comments: [], sources: [] },
      },
    ]);
  expect(await findNamed(scope, "Bakk")).toEqual([]);
  expect(await findNamed(scope, "%")).toBeNull();
  expect(await findNamed(scope, "J")).toBeNull();
});

test("they are taken out everywhere, of the history too, and one's own pieces are another matter", async () => {
  const { scope, owner, editor, ofTeam, own } = await pieces();
  const before = await findArtefact(editor, ofTeam);
  expect(await removeNamed(scope, "José Bakker", "nl")).toBe(1);
  const after = await findArtefact(editor, ofTeam);
  if (!before || !after || before === "newer" || after === "newer") throw new Error("the piece is gone");
  expect(after.title).toBe("Buurt van [naam weggehaald]");
  expect(after.document).toMatchObject({
    reason: "[naam weggehaald] bakt brood. Bakker José niet, en José Bakkers ook niet.",
    walkedWith: "",
  });
  const versions = await earlierDocuments(editor, after);
  expect(JSON.stringify(versions)).not.toMatch(/José Bakker(?!s)|JOSE BAKKER/);
  expect(versions[0]!.document.dots).toBe("Een ander verhaal.");
  // Whoever had it open meets what changed.
  const stale = { reason: { text: "José Bakker was hier", version: before.fieldVersions.reason! } };
  expect(await saveArtefact(editor, ofTeam, stale)).toMatchObject({ conflicts: { reason: {} } });
  const audit = await db.auditEntry.findMany({ where: { act: "work.people" } });
  expect(audit).toMatchObject([{ actorId: owner.personId, detail: { artefactId: ofTeam, versions: 1 } }]);
  expect(JSON.stringify(audit)).not.toContain("Bakker");
  expect(await findNamed(scope, "José Bakker")).toEqual([]);
  expect(await removeNamed(scope, "José Bakker", "nl")).toBe(0);
  expect(await findNamed(editor, "José Bakker")).toMatchObject([{ id: own }]);
  expect(await removeNamed(editor, "José Bakker", "en")).toBe(1);
  expect(await findArtefact(editor, own)).toMatchObject({ title: "Buurt van [name taken out]" });
});

test("saving and taking out at once leave a document that is whole, and the name in no field that was taken", async () => {
  const { scope, editor, ofTeam } = await pieces();
  const [saved] = await Promise.all([
    saveArtefact(editor, ofTeam, { groupSeen: { text: "Zes mensen koken.", version: 0 } }),
    removeNamed(scope, "José Bakker", "nl"),
  ]);
  expect(saved).toMatchObject({ ok: true, conflicts: {} });
  expect(await findArtefact(editor, ofTeam)).toMatchObject({
    document: { groupSeen: "Zes mensen koken.", walkedWith: "", place: "Buurt van [naam weggehaald]" },
  });
});

/** Texts in which a word stands that the database does not find there. */
async function notFoundIn(texts: readonly string[]): Promise<string[]> {
  const pairs = texts.flatMap((text) =>
    wordPlaces(text).map(({ start, end }) => ({ text, word: fold(text.slice(start, end)).trim() })),
  );
  const asked = pairs.filter(({ word }) => word !== "" && !word.includes(" "));
  expect(asked.length).toBeGreaterThan(texts.length / 2);
  const { rows } = await pool.query<{ text: string }>(
    "select text from unnest($1::text[], $2::text[]) as l(text, pattern) where not text ~* pattern",
    [asked.map(({ text }) => text), asked.map(({ word }) => wordPattern(word))],
  );
  return rows.map(({ text }) => text);
}

test("the database leaves out no text in which a name stands, however its letters are written", async () => {
  const letters = Array.from({ length: 0x24f - 0xbf }, (_, n) => String.fromCodePoint(0xc0 + n));
  const signs = [..."aBÇéıİßøŁ ''’‘-–.@_+&/ﬁﬃﬆĳŉKÅجميلﻻΣςЖї", "e\u0301", "\u200d", "\u00ad", " van "];
  expect(await notFoundIn(letters.map((one) => `Ab${one}Cd`))).toEqual([]);
  const text = fc.array(fc.constantFrom(...signs, ...letters), { minLength: 2, maxLength: 14 });
  expect(await notFoundIn(fc.sample(text, 2_000).map((written) => `a${written.join("")}`))).toEqual([]);
});

test("a search that finds nobody reads no piece, however many there are and however often each was saved", async () => {
  const { scope, ofTeam } = await pieces();
  const query = vi.spyOn(pool, "query");
  onTestFinished(() => query.mockRestore());
  const asked = async (typed: string) => {
    query.mockClear();
    await findNamed(scope, typed);
    return query.mock.calls.length;
  };
  const nobody = ["Fatima el Idrissi", "محمد علي", "K. Smid"] as const;
  for (const typed of nobody) expect(await asked(typed), typed).toBe(2);
  const documents = Array.from({ length: 60 }, (_, n) => ({ reason: `Één café, ‘vol’ mensen: ${n}.` }));
  await db.artefactVersion.createMany({
    data: documents.map((document, n) => ({
      ...{ artefactId: ofTeam, version: 100 + n, schemaVersion: 1, savedAt: new Date(), document },
    })),
  });
  await db.artefact.createMany({
    data: documents.map((document) => ({
      ...{ id: newId(), kind: "startbeeld", schemaVersion: 1, title: "", document },
      organisationId: scope.organisation.id,
    })),
  });
  for (const typed of nobody) expect(await asked(typed), typed).toBe(2);
  expect(await asked("José Bakker")).toBeLessThanOrEqual(8);
});

test("a word that stands in very many pieces is shown, and taken out, in fifty at a time", async () => {
  const { scope } = await pieces();
  const organisationId = scope.organisation.id;
  const document = { reason: "Vraag het Sjaan." };
  await db.artefact.createMany({
    data: Array.from({ length: mostNamed + 7 }, () => ({
      ...{ id: newId(), kind: "startbeeld", schemaVersion: 1, title: "", document, organisationId },
    })),
  });
  expect(await findNamed(scope, "Sjaan")).toHaveLength(mostNamed + 1);
  expect(await removeNamed(scope, "Sjaan", "nl")).toBe(mostNamed);
  expect(await findNamed(scope, "Sjaan")).toHaveLength(7);
  expect(await removeNamed(scope, "Sjaan", "nl")).toBe(7);
  expect(await findNamed(scope, "Sjaan")).toEqual([]);
});
