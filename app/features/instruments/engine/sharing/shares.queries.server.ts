import type { ArtefactShare } from "~prisma/client";
import type { PersonScope, SiteScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { instrumentOf } from "../../instruments";
import { isEditable } from "../artefacts/artefact-access.db.server";
import type { ArtefactSheet } from "../export/artefact-export";
import { migrated } from "../instrument";
import { sharedDocument, sharedPath, shareState, type ShareState } from "./share";
import { idInShareToken, shareToken } from "./share-token.server";
import { findOpenShare, isMakerAble } from "./shares.db.server";

export interface ListedShare {
  id: string;
  madeBy: string;
  createdAt: Date;
  expiresAt: Date;
  mayComment: boolean;
  showsPeople: boolean;
  state: ShareState;
  /** Of one that works; null of others. */
  address: string | null;
}

/** The links of a piece that this person may change, newest first, with those that ended of late; none of another piece. */
export async function sharesOf(
  { personId }: PersonScope,
  artefactId: string,
  { site }: SiteScope,
): Promise<ListedShare[]> {
  const { rows } = await pool.query<ArtefactShare & { madeBy: string; isMakerAble: boolean }>(
    `select share.*, maker.name as "madeBy", ${isMakerAble} as "isMakerAble"
       from "ArtefactShare" share join "Artefact" a on a.id = share."artefactId" join "Person" maker on maker.id = share."personId"
      where a.id = $1::uuid and ${isEditable("$2")} order by share."createdAt" desc, share.id desc limit 200`,
    [artefactId, personId],
  );
  return rows.map(({ id, madeBy, createdAt, expiresAt, mayComment, showsPeople, ...row }) => {
    const state = shareState({ ...row, expiresAt }, now());
    const address = state === "open" ? site.origin + sharedPath(shareToken(id)) : null;
    return { id, madeBy, createdAt, expiresAt, mayComment, showsPeople, state, address };
  });
}

export interface SharedPiece extends ArtefactSheet {
  /** Who made the link. */
  madeBy: string;
  /** The organisation that the piece belongs to; null: it is somebody's own. */
  organisation: string | null;
  expiresAt: Date;
  mayComment: boolean;
  showsPeople: boolean;
}

/**
 * What a link shows. `unknown`: we made no such link. `ended`: it does not work any more, whatever the reason. `newer`: the piece was written by newer
 * software than this.
 */
export async function sharedPiece(
  _scope: SiteScope,
  token: string,
): Promise<SharedPiece | "unknown" | "ended" | "newer"> {
  const id = idInShareToken(token);
  if (!id) return "unknown";
  const row = await findOpenShare(db, id);
  const instrument = row && instrumentOf(row.kind);
  if (!instrument) return "ended";
  const document = migrated(instrument, row);
  if (!document) return "newer";
  const { kind, title, version, createdAt, updatedAt, maker, organisation, expiresAt } = row;
  const { mayComment, showsPeople } = row;
  return {
    ...{ kind, title, version, createdAt, updatedAt, document: sharedDocument(instrument, document, row) },
    ...{ madeBy: maker, organisation, expiresAt, mayComment, showsPeople },
  };
}
