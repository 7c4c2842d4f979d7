import type { ArtefactComment } from "~prisma/client";
import type { PersonScope } from "~/features/identity/access/scope";
import { db, pool } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { isReadable } from "../artefacts/artefact-access.db.server";
import type { ArtefactDocument } from "../instrument";
import { shapeAt } from "../rows";
import { isShared } from "../sharing/share";
import type { CommentPlace } from "./comment";
import { findCommented } from "./commented-piece.db.server";

export interface ShownComment {
  id: string;
  key: string;
  /** Empty when they have no name. */
  by: string;
  text: string;
  createdAt: Date;
  isSettled: boolean;
  isMine: boolean;
  /** Another said it since this person last said that they had read all; not known of comments elsewhere. */
  isNew?: boolean;
  /** The field was written anew since. */
  isFieldChanged: boolean;
}

export interface CommentsView {
  kind: string;
  title: string;
  document: ArtefactDocument;
  mayEdit: boolean;
  showsPeople: boolean;
  /** Oldest first. */
  comments: ShownComment[];
}

/** The comments of a piece to which this person came by `place`, those of fields that they may read; null when they may not read comments there (any more). */
export async function commentsOf(
  { personId }: PersonScope,
  place: CommentPlace,
): Promise<CommentsView | "newer" | null> {
  const piece = await findCommented(db, personId, place);
  if (!piece || piece === "newer") return piece;
  const { artefactId, instrument, fieldVersions, title, document, mayEdit, showsPeople } = piece;
  const { rows } = await pool.query<ArtefactComment & { by: string; isNew: boolean }>({
    name: "comments-of",
    text: `select c.*, p.name as by, c."personId" <> $2::uuid and c."createdAt" > coalesce(v."visitedAt", '-infinity') as "isNew"
      from "ArtefactComment" c join "Person" p on p.id = c."personId"
      left join "CommentVisit" v on v."artefactId" = c."artefactId" and v."personId" = $2::uuid
      where c."artefactId" = $1::uuid order by c."createdAt", c.id`,
    values: [artefactId, personId],
  });
  const comments = rows
    .filter(({ key }) => {
      const shape = shapeAt(instrument, key);
      return shape ? isShared(shape, { showsPeople }) : mayEdit;
    })
    .map(({ id, key, by, text, createdAt, settledAt, isNew, ...row }) => ({
      ...{
        id,
        key,
        by,
        text,
        createdAt,
        isNew,
        isSettled: settledAt !== null,
        isMine: row.personId === personId,
      },
      isFieldChanged: (fieldVersions[key] ?? 0) > row.fieldVersion,
    }));
  return { kind: instrument.id, title, document, mayEdit, showsPeople, comments };
}

/** How many comments wait at each field of a piece that this person may read, by its key; fields without any are left out. */
export async function commentCounts(
  { personId }: PersonScope,
  artefactId: string,
): Promise<Record<string, number>> {
  if (!isId(artefactId)) return {};
  const { rows } = await pool.query<{ key: string; count: number }>({
    name: "comment-counts",
    text: `select c.key, count(*)::int as count from "ArtefactComment" c join "Artefact" a on a.id = c."artefactId"
      where a.id = $1::uuid and c."settledAt" is null and ${isReadable("$2")} group by c.key`,
    values: [artefactId, personId],
  });
  return Object.fromEntries(rows.map(({ key, count }) => [key, count]));
}
