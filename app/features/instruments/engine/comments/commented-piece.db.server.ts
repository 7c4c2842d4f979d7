import type { Artefact } from "~prisma/client";
import { instrumentOf } from "../../instruments";
import { isEditable, isReadable } from "../artefacts/artefact-access.db.server";
import { type ArtefactDocument, type Instrument, migrated } from "../instrument";
import { sharedDocument } from "../sharing/share";
import { idInShareToken } from "../sharing/share-token.server";
import { findOpenShare, holdShared } from "../sharing/shares.db.server";
import type { Db, Tx } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import type { CommentPlace } from "./comment";

/** A piece as somebody may speak of it. */
export interface CommentedPiece {
  artefactId: string;
  instrument: Instrument;
  title: string;
  /** What they may read of it. */
  document: ArtefactDocument;
  fieldVersions: Readonly<Record<string, number>>;
  /** They may change the piece: settle comments, and delete those of others. */
  mayEdit: boolean;
  showsPeople: boolean;
}

/**
 * The piece to which this person came by `place`, with what they may read of it; null when they may not comment there (any more). `newer`: it
 * was written by newer software than this.
 */
export async function findCommented(
  db: Db,
  personId: string,
  place: CommentPlace,
): Promise<CommentedPiece | "newer" | null> {
  if ("token" in place) {
    const id = idInShareToken(place.token);
    const share = id ? await findOpenShare(db, id) : null;
    if (!share?.mayComment) return null;
    return asCommented(share, { mayEdit: false, showsPeople: share.showsPeople });
  }
  if (!isId(place.artefactId)) return null;
  const [row] = await db.$queryRawUnsafe<(Artefact & { mayEdit: boolean })[]>(
    `select a.*, ${isEditable("$2")} as "mayEdit" from "Artefact" a where a.id = $1::uuid and ${isReadable("$2")}`,
    place.artefactId,
    personId,
  );
  return row ? asCommented(row, { mayEdit: row.mayEdit, showsPeople: true }) : null;
}

function asCommented(
  row: Artefact,
  may: Pick<CommentedPiece, "mayEdit" | "showsPeople">,
): CommentedPiece | "newer" | null {
  const instrument = instrumentOf(row.kind);
  if (!instrument) return null;
  const document = migrated(instrument, row);
  if (!document) return "newer";
  return {
    ...{ artefactId: row.id, title: row.title, instrument, ...may },
    document: sharedDocument(instrument, document, may),
    fieldVersions: row.fieldVersions as Record<string, number>,
  };
}

/** Makes whoever changes the piece, or ends the link to it, wait until the transaction ends. */
export async function holdCommented(tx: Tx, place: CommentPlace): Promise<void> {
  if ("token" in place) {
    const id = idInShareToken(place.token);
    if (id) await holdShared(tx, id);
  } else if (isId(place.artefactId))
    await tx.$queryRaw`select id from "Artefact" where id = ${place.artefactId}::uuid for share`;
}
