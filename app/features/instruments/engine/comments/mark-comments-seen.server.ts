import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { CommentPlace } from "./comment";
import { findCommented } from "./commented-piece.db.server";

/**
 * Notes that somebody read the comments of a piece up to `until`, the newest that the page showed them: what came later is new to them. An earlier moment than the one that was noted changes nothing.
 * Returns false when they may not read comments there (any more).
 */
export async function markCommentsSeen(
  { personId }: PersonScope,
  place: CommentPlace,
  until: Date,
): Promise<boolean> {
  const piece = await findCommented(db, personId, place);
  if (!piece || piece === "newer" || Number.isNaN(until.getTime())) return false;
  const at = now();
  await db.$executeRaw`insert into "CommentVisit" ("artefactId", "personId", "visitedAt")
    values (${piece.artefactId}::uuid, ${personId}::uuid, ${until < at ? until : at})
    on conflict ("artefactId", "personId") do update set "visitedAt" = greatest("CommentVisit"."visitedAt", excluded."visitedAt")`;
  return true;
}
