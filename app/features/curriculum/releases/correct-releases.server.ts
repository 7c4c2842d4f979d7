import type { Tx } from "~/platform/db/db.server";
import type { Curriculum } from "../content/curriculum";
import { type Change, outlinePart } from "../publishing/changes";
import { corrected } from "../publishing/corrections";
import { cutContent, hashesOf, joinContent } from "./release-content.server";
import { followedBefore, insertCorrection, loadIndex, loadParts } from "./releases.db.server";

/**
 * Mends typing errors in the earlier releases that somebody follows. Each release stays as it was published; beside it stands what it is
 * since. What is said of lessons, modules and masterclasses is not taken over: only blocks are. Returns the releases that were mended.
 */
export async function correctReleases(
  tx: Tx,
  broughtById: number,
  typos: readonly Change[],
  releases: { before: Curriculum; after: Curriculum },
): Promise<number[]> {
  const inLessons = typos.flatMap(({ unitId, part, kind }) =>
    part === outlinePart || kind === "lesson" ? [] : [{ unitId, lessonId: part }],
  );
  if (inLessons.length === 0) return [];
  const mended: number[] = [];
  for (const releaseId of await followedBefore(tx, broughtById)) {
    const { index } = await loadIndex(tx, releaseId);
    const content = joinContent(index, await loadParts(tx, hashesOf(index)));
    const result = corrected(content, inLessons, releases);
    if (!result) continue;
    await insertCorrection(tx, { releaseId, broughtById, blocks: result.blocks }, cutContent(result.content));
    mended.push(releaseId);
  }
  return mended;
}
