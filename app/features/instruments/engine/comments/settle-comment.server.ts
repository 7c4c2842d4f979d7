import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import type { CommentPlace } from "./comment";
import { findCommented } from "./commented-piece.db.server";

/** - `notFound`: no such comment there, or not theirs to delete. - `readOnly`: they may not change the piece. */
export type CommentRefusal = { ok: false; reason: "notFound" | "readOnly" };

/** Settles a comment of a piece that this person may change, or opens it again; one that is so already stays so. */
export const settleComment = (
  scope: PersonScope,
  place: CommentPlace,
  id: string,
  isSettled: boolean,
): Promise<{ ok: true } | CommentRefusal> =>
  db.$transaction(async (tx) => {
    const piece = await findCommented(tx, scope.personId, place);
    if (!piece || piece === "newer" || !isId(id)) return { ok: false, reason: "notFound" };
    if (!piece.mayEdit) return { ok: false, reason: "readOnly" };
    const { artefactId } = piece;
    if ((await tx.artefactComment.count({ where: { id, artefactId } })) === 0)
      return { ok: false, reason: "notFound" };
    await tx.artefactComment.updateMany({
      where: { id, artefactId, settledAt: isSettled ? null : { not: null } },
      data: { settledAt: isSettled ? now() : null },
    });
    return { ok: true };
  }, transactionLimits);

/** Deletes one's own comment; who may change the piece deletes anybody's. */
export const deleteComment = (
  { personId }: PersonScope,
  place: CommentPlace,
  id: string,
): Promise<{ ok: true } | CommentRefusal> =>
  db.$transaction(async (tx) => {
    const piece = await findCommented(tx, personId, place);
    if (!piece || piece === "newer" || !isId(id)) return { ok: false, reason: "notFound" };
    const { artefactId, mayEdit } = piece;
    const where = { id, artefactId, ...(mayEdit ? {} : { personId }) };
    const { count } = await tx.artefactComment.deleteMany({ where });
    return count > 0 ? { ok: true } : { ok: false, reason: "notFound" };
  }, transactionLimits);
