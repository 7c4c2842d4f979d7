import type { Artefact } from "~prisma/client";
import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits, type Tx } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { instrumentOf } from "../../instruments";
import type { ArtefactState } from "../artefact";
import { keepDocuments, lockArtefact, writeArtefact } from "./artefacts.db.server";
import { type Instrument, migrated, titleOf } from "../instrument";

/**
 * - `readOnly`: this person may read it and not change it. - `newer`: it was written by newer software, while instances are replaced; in a
 *   minute it can be changed again.
 */
export type ArtefactRefusal = { ok: false; reason: "notFound" | "readOnly" | "newer" };

export interface OpenArtefact {
  tx: Tx;
  row: Artefact;
  instrument: Instrument;
  current: ArtefactState;
  at: Date;
  /**
   * Writes what it is now, and keeps these earlier documents, whose fields are those of this software. `isKept`: the document that it has now too.
   */
  write(
    next: ArtefactState,
    earlier: { isKept: boolean; also: { version: number; document: ArtefactState["document"] }[] },
  ): Promise<void>;
}

/**
 * Runs a change of an artefact that this person may change, in one transaction that holds its lock. One they may not read is `notFound`. `lockFirst`: locks what stands
 * before a piece in the order of locks (`lockMaker`).
 */
export async function changeArtefact<Result>(
  scope: PersonScope,
  id: string,
  change: (open: OpenArtefact) => Promise<Result>,
  lockFirst: (tx: Tx) => Promise<void> = async () => {},
): Promise<{ ok: true; result: Result } | ArtefactRefusal> {
  if (!isId(id)) return { ok: false, reason: "notFound" };
  return db.$transaction(async (tx) => {
    await lockFirst(tx);
    const row = await lockArtefact(tx, scope.personId, id);
    const instrument = row && instrumentOf(row.kind);
    if (!instrument) return { ok: false, reason: "notFound" } as const;
    if (!row.mayEdit) return { ok: false, reason: "readOnly" } as const;
    const document = migrated(instrument, row);
    if (!document) return { ok: false, reason: "newer" } as const;
    const { version } = row;
    const current = { document, version, fieldVersions: row.fieldVersions as ArtefactState["fieldVersions"] };
    const at = now();
    const write: OpenArtefact["write"] = async (next, { isKept, also }) => {
      const schemaVersion = instrument.version;
      await writeArtefact(tx, id, next, {
        title: titleOf(instrument, next.document),
        schemaVersion,
        updatedAt: at,
      });
      const before = { version, schemaVersion, document, savedAt: row.updatedAt };
      const others = also.map((one) => ({ ...one, schemaVersion, savedAt: at }));
      await keepDocuments(tx, id, [...(isKept ? [before] : []), ...others], next.document);
    };
    return { ok: true, result: await change({ tx, row, instrument, current, at, write }) } as const;
  }, transactionLimits);
}
