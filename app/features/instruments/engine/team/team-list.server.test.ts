import { makePerson } from "~test/rows/enrolments";
import { addOrganisation, memberNow } from "~test/rows/organisations";
import { unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { askedIn } from "~/lib/lists/list-page";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { zipStream } from "~/platform/own-data/zip";
import { foundation } from "~/platform/site/sites.server";
import { createArtefact } from "../artefacts/create-artefact.server";
import { saveArtefact } from "../artefacts/save-artefact.server";
import { askColleague } from "./ask-colleague.server";
import { noteTeamExport, teamWorkFiles } from "./team-export.server";
import { teamWorkList } from "./team-work-list";
import { colleaguesIn, findTeamPiece, listTeamWork } from "./team.queries.server";

async function organisation() {
  const [owner, sara] = [await makePerson(), await makePerson({ name: "Sara de Wit" })];
  const made = await addOrganisation({}, { [owner.personId]: "OWNER", [sara.personId]: "MEMBER" });
  const asked = (search = "") => askedIn(teamWorkList(made.id), new URLSearchParams(search));
  const reading = await memberNow({ id: owner.personId }, made, "work.list");
  const assigning = await memberNow({ id: owner.personId }, made, "work.assign");
  return { owner, sara, made, asked, reading, assigning };
}

test("the list says what pieces are called and who edits them, those without an editor apart, and nothing of what stands in them", async () => {
  const { sara, made, asked, reading, assigning } = await organisation();
  const begun = await createArtefact(sara, "startbeeld", [], { organisationId: made.id });
  const id = begun.ok ? begun.id : "";
  await saveArtefact(sara, id, {
    place: { text: "Zuid", version: 0 },
    reason: { text: "Een geheim.", version: 0 },
  });
  const list = async (search?: string) => (await listTeamWork(reading, asked(search))).rows;
  expect(await list()).toMatchObject([{ id, title: "Zuid", editors: ["Sara de Wit"] }]);
  expect(JSON.stringify([await list(), await findTeamPiece(assigning, id)])).not.toContain("geheim");
  expect(await list("state=withoutEditor")).toEqual([]);
  await db.membership.updateMany({ where: { personId: sara.personId }, data: { until: new Date() } });
  expect(await list("state=withoutEditor")).toMatchObject([{ id, editors: [] }]);
  expect(await findTeamPiece(assigning, id)).toMatchObject({ readers: [] });
  const other = await organisation();
  expect((await listTeamWork(other.reading, other.asked())).rows).toEqual([]);
  expect(await findTeamPiece(other.assigning, id)).toBeNull();
});

test("a page of a thousand pieces is one statement that reads no table from end to end", async () => {
  const { sara, made, asked, reading } = await organisation();
  // A thousand of the organisation, half of them with an editor; beside them what everybody else has.
  await pool.query(
    `insert into "Artefact" (id, kind, "schemaVersion", title, document, "organisationId", "personId", "updatedAt")
     select gen_random_uuid(), 'startbeeld', 1, 'Wijk ' || n, jsonb_build_object('reason', repeat(md5(n::text), 50)), case when n < 1000 then $1::uuid end, case when n >= 1000 then $2::uuid end,
       timestamptz '2027-01-01' + n * interval '1 minute' from generate_series(0, 10999) n`,
    [made.id, sara.personId],
  );
  await pool.query(
    `insert into "ArtefactMember" ("artefactId", "personId", "mayEdit", "addedById", "addedAt")
     select id, $2, true, $2, now() from "Artefact" where "organisationId" = $1 and "updatedAt" >= timestamptz '2027-01-01 08:20'`,
    [made.id, sara.personId],
  );
  await pool.query(`analyze "Artefact", "ArtefactMember", "Membership", "Person"`);
  const query = vi.spyOn(pool, "query");
  for (const search of ["", "sort=title", "state=withoutEditor", "kind=startbeeld&page=last"]) {
    query.mockClear();
    const { rows } = await listTeamWork(reading, asked(search));
    expect([rows.length, query.mock.calls.length]).toEqual([50, 1]);
    const [text, values] = query.mock.calls[0] as unknown as [string, unknown[]];
    const plan = await pool.query<{ "QUERY PLAN": string }>(`explain ${text}`, values);
    const scans = plan.rows.map((row) => row["QUERY PLAN"]).filter((line) => line.includes("Seq Scan"));
    expect(scans.filter((line) => line.includes("Artefact"))).toEqual([]);
  }
  query.mockRestore();
  const first = await listTeamWork(reading, asked());
  expect(first.rows[0]!.title).toBe("Wijk 999");
  const next = await listTeamWork(reading, { ...asked(), place: first.next! });
  expect(next.rows[0]!.title).toBe("Wijk 949");
});

test("colleagues to choose from are those who act for the same organisation, by name, for who does too", async () => {
  const { owner, sara, made } = await organisation();
  const other = await organisation();
  const names = (await colleaguesIn(sara, made.id)).map(({ id }) => id);
  expect(names.toSorted()).toEqual([owner.personId, sara.personId].toSorted());
  expect(await colleaguesIn(other.sara, made.id)).toEqual([]);
});

test("all pieces are downloaded with what belongs to them, and that is noted", async () => {
  const { sara, made, assigning } = await organisation();
  const begun = await createArtefact(sara, "startbeeld", [], { organisationId: made.id });
  const id = begun.ok ? begun.id : "";
  await saveArtefact(sara, id, {
    place: { text: "Zuid", version: 0 },
    reason: { text: "Een koor.", version: 0 },
  });
  await saveArtefact(sara, id, { reason: { text: "Een smid.", version: 2 } });
  const own = await createArtefact(sara, "startbeeld", []);
  await saveArtefact(sara, own.ok ? own.id : "", { place: { text: "Van mij", version: 0 } });
  const said = { key: "reason", text: "Welke smid?", fieldVersion: 3, site: "foundation" };
  await db.artefactComment.create({
    data: { id: newId(), artefactId: id, personId: sara.personId, createdAt: new Date(), ...said },
  });
  const frozen = {
    document: { place: "Noord" },
    signers: [{ row: "1", role: "Wethouder", name: "A. de Vries" }],
    hash: "0a".repeat(32),
    frozenAt: new Date(),
  };
  await db.artefactEdition.create({
    data: {
      ...{ id: newId(), artefactId: id, number: 1, artefactVersion: 2, schemaVersion: 1, title: "Noord" },
      ...{ ...frozen, frozenById: sara.personId, frozenByName: "Sara de Wit" },
    },
  });
  await noteTeamExport(assigning);
  const zip = new Response(zipStream(teamWorkFiles(assigning, "nl"), new Date()));
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    new TextDecoder().decode(content),
  ]);
  expect(files.map(([name]) => name!.replace(/-[0-9a-f]{12}/, ""))).toEqual([
    expect.stringMatching(/^startbeeld-zuid-\d{4}-\d\d-\d\d\.json$/),
    expect.stringMatching(/^erbij\/startbeeld-zuid-/),
  ]);
  expect(files[0]![1]).toContain("Een smid.");
  const beside = JSON.parse(files[1]![1]!) as unknown;
  expect(beside).toMatchObject({
    versions: [{ document: { reason: "Een koor." } }],
    editions: [{ number: 1, document: { place: "Noord" }, frozenByName: "Sara de Wit", signatures: [] }],
    comments: [{ by: "Sara de Wit", key: "reason", text: "Welke smid?" }],
  });
  expect(JSON.stringify(beside)).not.toContain(sara.personId);
  expect(JSON.stringify(files)).not.toContain("Van mij");
  expect(await db.auditEntry.findMany()).toMatchObject([{ act: "work.export", subjectId: made.id }]);
  await askColleague(assigning, id, {
    personId: assigning.personId,
    email: "",
    mayEdit: true,
    site: foundation.id,
  });
  expect(await findTeamPiece(assigning, id)).toMatchObject({
    readers: [{ name: "Sara de Wit" }, { id: assigning.personId }],
  });
});
