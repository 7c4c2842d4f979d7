import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { lockMaker } from "../artefacts/artefacts.db.server";
import { commentableKeys, type CommentPlace, mostComments, secondClick } from "./comment";
import { findCommented, holdCommented } from "./commented-piece.db.server";
import { readComment } from "./read-comment.server";

/**
 * - `gone`: this person may not comment there (any more). - `field`: the piece has no such field (any more). - `full`: it has 500 comments. -
 *   `newer`: as of `changeArtefact`.
 */
export type CommentFault =
  | { reason: "gone" | "newer" | "empty" | "field" | "full" }
  | { reason: "tooLong"; length: number }
  | { reason: "often"; wait: number };

/** A comment that was not placed: what was sent, and why. */
export interface UnplacedComment {
  key: string;
  text: string;
  fault: CommentFault;
}

/** Writes a comment at a field of a piece to which this person came by `place`; the same one again within a minute is the one that is there. */
export async function writeComment(
  scope: PersonScope,
  place: CommentPlace,
  { key, text: typed, site }: { key: string; text: string; site: string },
): Promise<{ ok: true; id: string } | ({ ok: false } & CommentFault)> {
  const { personId } = scope;
  const found = await findCommented(db, personId, place);
  if (!found) return { ok: false, reason: "gone" };
  const read = await readComment(personId, typed);
  if (!read.ok) return read;
  const { text } = read;
  return db.$transaction(async (tx) => {
    // One's own second click waits for the first.
    await lockMaker(tx, personId);
    await holdCommented(tx, place);
    const piece = await findCommented(tx, personId, place);
    if (!piece) return { ok: false, reason: "gone" } as const;
    if (piece === "newer") return { ok: false, reason: "newer" } as const;
    const { artefactId, instrument, document, fieldVersions } = piece;
    const keys = commentableKeys(instrument, document, piece).flatMap((section) => section.keys);
    if (!keys.includes(key)) return { ok: false, reason: "field" } as const;
    const at = now();
    const same = await tx.artefactComment.findFirst({
      where: { artefactId, personId, key, text, createdAt: { gte: new Date(at.getTime() - secondClick) } },
    });
    if (same) return { ok: true, id: same.id } as const;
    if ((await tx.artefactComment.count({ where: { artefactId } })) >= mostComments)
      return { ok: false, reason: "full" } as const;
    const fieldVersion = fieldVersions[key] ?? 0;
    const row = { id: newId(), artefactId, personId, key, fieldVersion, text, site, createdAt: at };
    await tx.artefactComment.create({ data: row });
    return { ok: true, id: row.id } as const;
  }, transactionLimits);
}
