import { mostComments, secondClick } from "~/features/instruments/engine/comments/comment";
import { readComment } from "~/features/instruments/engine/comments/read-comment.server";
import type { CommentFault } from "~/features/instruments/engine/comments/write-comment.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { roundColumns, roundOf } from "../hand-in-rounds.db.server";
import { commentableKeysOf } from "./commentable";
import { type HandInReader, openTo } from "./readable-hand-ins.db.server";

/** Writes a comment at what was handed in: of the whole, a paragraph or a field. The same one again within a minute is the one that is there. */
export async function commentOnHandIn(
  reader: HandInReader,
  handInId: string,
  { key, text: typed }: { key: string; text: string },
): Promise<{ ok: true; id: string } | ({ ok: false } & CommentFault)> {
  const { personId } = reader.actor;
  const where = { id: handInId, ...openTo(reader) };
  if (!isId(handInId) || (await db.handIn.count({ where })) === 0) return { ok: false, reason: "gone" };
  const read = await readComment(personId, typed);
  if (!read.ok) return read;
  const { text } = read;
  return db.$transaction(async (tx) => {
    // Whoever takes it back or answers it waits, and so does a second click.
    await tx.$queryRaw`select id from "HandIn" where id = ${handInId}::uuid for update`;
    const found = await tx.handIn.findFirst({ where, select: roundColumns });
    if (!found) return { ok: false, reason: "gone" } as const;
    const { content, comments } = roundOf(found, personId);
    if (!commentableKeysOf(content).includes(key)) return { ok: false, reason: "field" } as const;
    const at = now();
    const same = comments.find(
      (one) =>
        one.isMine &&
        one.key === key &&
        one.text === text &&
        one.createdAt.getTime() >= at.getTime() - secondClick,
    );
    if (same) return { ok: true, id: same.id } as const;
    if (comments.length >= mostComments) return { ok: false, reason: "full" } as const;
    const id = newId();
    await tx.handInComment.create({ data: { id, handInId, personId, key, text, createdAt: at } });
    return { ok: true, id } as const;
  }, transactionLimits);
}

/** Marks a comment as dealt with, or opens it again: for the learner whose work it is about. False when there is no such comment. */
export const settleHandInComment = (
  reader: Extract<HandInReader, { as: "learner" }>,
  id: string,
  isSettled: boolean,
): Promise<boolean> =>
  changeOne(id, () =>
    db.handInComment.updateMany({
      where: { id, handIn: openTo(reader) },
      data: { settledAt: isSettled ? now() : null },
    }),
  );

/** Deletes one's own comment; false when there is no such comment. */
export const deleteHandInComment = (reader: HandInReader, id: string): Promise<boolean> =>
  changeOne(id, () =>
    db.handInComment.deleteMany({
      where: { id, personId: reader.actor.personId, handIn: openTo(reader) },
    }),
  );

const changeOne = async (id: string, change: () => Promise<{ count: number }>): Promise<boolean> =>
  isId(id) && (await change()).count > 0;
