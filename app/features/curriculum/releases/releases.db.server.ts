import type { Db, Tx } from "~/platform/db/db.server";
import type { CutContent, Parts, ReleaseIndex, Titles } from "./release-content.server";

/** The releases that there are, the newest first, with the titles of what each teaches. */
export const releaseTitles = (tx: Db) =>
  tx.$queryRaw<{ id: number; titles: Titles }[]>`select id, titles from "Release" order by id desc`;

/** What a release is made of. */
export async function loadIndex(tx: Db, releaseId: number): Promise<ReleaseIndex> {
  const rows = await tx.$queryRaw<{ index: ReleaseIndex }[]>`
    select index from "Release" where id = ${releaseId}`;
  if (!rows[0]) throw new Error(`there is no release ${releaseId}`);
  return rows[0].index;
}

/** The parts with these hashes. */
export async function loadParts(tx: Db, hashes: readonly string[]): Promise<Parts> {
  const rows = await tx.$queryRaw<{ hash: string; data: never }[]>`
    select hash, data from "ReleasePart" where hash = any(${hashes})`;
  return new Map(rows.map(({ hash, data }) => [hash, data]));
}

/** Lets one release be published at a time. Returns the newest there is, or null. */
export async function lockReleases(tx: Tx): Promise<{ id: number; hash: string } | null> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('releases'))`;
  const rows = await tx.$queryRaw<{ id: number; hash: string }[]>`
    select id, hash from "Release" order by id desc limit 1`;
  return rows[0] ?? null;
}

export interface ReleaseFacts {
  id: number;
  notesNl: string;
  notesEn: string;
  publishedAt: Date;
  publishedById: string | null;
}

/** Saves a release, and those of its parts that no other has. */
export async function insertRelease(tx: Tx, facts: ReleaseFacts, content: CutContent): Promise<void> {
  const parts = [...content.parts].map(([hash, data]) => ({ hash, data }));
  await tx.$executeRaw`
    insert into "ReleasePart" (hash, data)
    select hash, data from json_to_recordset(${JSON.stringify(parts)}::json) as p(hash text, data json)
    order by hash on conflict do nothing`;
  const { hash, titles, index } = content;
  await tx.$executeRaw`
    insert into "Release" (id, hash, "notesNl", "notesEn", "publishedAt", "publishedById", titles, index)
    values (${facts.id}, ${hash}, ${facts.notesNl}, ${facts.notesEn}, ${facts.publishedAt}, ${facts.publishedById}::uuid,
      ${JSON.stringify(titles)}::json, ${JSON.stringify(index)}::json)`;
}

/**
 * Gives a release to what follows none, though there is one: rows from before the first, and those that were being written while it was
 * published. The database gives all others theirs.
 */
export async function giveRelease(tx: Tx, releaseId: number): Promise<void> {
  await tx.$executeRaw`update "Cohort" set "releaseId" = ${releaseId} where "releaseId" is null and status <> 'DRAFT'`;
  await tx.$executeRaw`update "Enrolment" e set "releaseId" = coalesce(
    (select c."releaseId" from "Cohort" c where c.id = e."cohortId"), ${releaseId}) where "releaseId" is null`;
}
