import type { Db, Tx } from "~/platform/db/db.server";
import type { ClassedChange } from "../publishing/change-class";
import {
  contentShape,
  type CutContent,
  type Parts,
  type ReleaseIndex,
  type Titles,
} from "./release-content.server";

/** The releases that there are, the newest first, with the titles of what each teaches and the release that mended it last. */
export const releaseTitles = (tx: Db) =>
  tx.$queryRaw<{ id: number; titles: Titles; correctedBy: number | null }[]>`
    select r.id, r.titles, (select max(c."broughtById") from "ReleaseCorrection" c where c."releaseId" = r.id) as "correctedBy"
    from "Release" r order by r.id desc`;

/** What a release is made of, with what was mended in it since. */
export async function loadIndex(
  tx: Db,
  releaseId: number,
): Promise<{ index: ReleaseIndex; correctedBy: number | null }> {
  const rows = await tx.$queryRaw<{ index: ReleaseIndex; shape: number; correctedBy: number | null }[]>`
    select coalesce(c.index, r.index) as index, r.shape, c."broughtById" as "correctedBy"
    from "Release" r left join lateral (
      select index, "broughtById" from "ReleaseCorrection" where "releaseId" = r.id order by "broughtById" desc limit 1) c on true
    where r.id = ${releaseId}`;
  const [found] = rows;
  if (!found) throw new Error(`there is no release ${releaseId}`);
  if (found.shape > contentShape)
    throw new Error(
      `release ${releaseId} has lessons of shape ${found.shape}; this software reads those up to ${contentShape}: use a newer one`,
    );
  return found;
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
  changes: readonly ClassedChange[];
}

/** Saves a release, and those of its parts that no other has. */
export async function insertRelease(tx: Tx, facts: ReleaseFacts, content: CutContent): Promise<void> {
  await insertParts(tx, content.parts);
  const { hash, titles, index } = content;
  await tx.$executeRaw`
    insert into "Release" (id, hash, "notesNl", "notesEn", "publishedAt", "publishedById", titles, index, changes, shape)
    values (${facts.id}, ${hash}, ${facts.notesNl}, ${facts.notesEn}, ${facts.publishedAt}, ${facts.publishedById}::uuid,
      ${JSON.stringify(titles)}::json, ${JSON.stringify(index)}::json, ${JSON.stringify(facts.changes)}::json, ${contentShape})`;
}

/** Those that are there already are the same. */
async function insertParts(tx: Tx, parts: Parts): Promise<void> {
  const rows = [...parts].map(([hash, data]) => ({ hash, data }));
  await tx.$executeRaw`
    insert into "ReleasePart" (hash, data)
    select hash, data from json_to_recordset(${JSON.stringify(rows)}::json) as p(hash text, data json)
    order by hash on conflict do nothing`;
}

/** Saves what an earlier release is since typing errors were mended in it. */
export async function insertCorrection(
  tx: Tx,
  { releaseId, broughtById, blocks }: { releaseId: number; broughtById: number; blocks: readonly string[] },
  { parts, index }: CutContent,
): Promise<void> {
  await insertParts(tx, parts);
  await tx.$executeRaw`
    insert into "ReleaseCorrection" ("releaseId", "broughtById", blocks, index)
    values (${releaseId}, ${broughtById}, ${JSON.stringify(blocks)}::json, ${JSON.stringify(index)}::json)`;
}

/** The releases before `releaseId` that somebody follows still. */
export async function followedBefore(tx: Tx, releaseId: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    select r.id from "Release" r where r.id < ${releaseId} and (
      exists (select from "Enrolment" e where e."releaseId" = r.id and e."endedAt" is null)
      or exists (select from "Cohort" c where c."releaseId" = r.id and c.status <> 'CANCELLED'))
    order by r.id`;
  return rows.map(({ id }) => id);
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
