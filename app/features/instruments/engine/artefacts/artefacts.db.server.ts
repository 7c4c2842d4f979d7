import type { Artefact } from "~prisma/client";
import { versionsKept, versionsToDrop } from "~/lib/saved-text/saved-text";
import type { Tx } from "~/platform/db/db.server";
import { isEditable, isReadable } from "./artefact-access.db.server";
import { type ArtefactState, textOf } from "../artefact";
import type { ArtefactDocument } from "../instrument";

/** An artefact that this person may read, which nobody else changes until the transaction ends, and whether they may change it; null when there is none. */
export async function lockArtefact(
  tx: Tx,
  personId: string,
  id: string,
): Promise<(Artefact & { mayEdit: boolean }) | null> {
  const [found] = await tx.$queryRawUnsafe<(Artefact & { mayEdit: boolean })[]>(
    `select a.*, ${isEditable("$2")} as "mayEdit" from "Artefact" a where a.id = $1::uuid and ${isReadable("$2")} for update of a`,
    id,
    personId,
  );
  return found ?? null;
}

/**
 * Makes what a person begins wait for one another. Whoever locks more than one row takes them in one order, so that nobody waits for who waits for them: the
 * organisation (`lockTeam`), the person, the piece (`lockArtefact`).
 */
export async function lockMaker(tx: Tx, personId: string): Promise<void> {
  await tx.$queryRaw`select id from "Person" where id = ${personId}::uuid for no key update`;
}

export interface DocumentVersion {
  version: number;
  schemaVersion: number;
  document: ArtefactDocument;
  savedAt: Date;
}

export const findDocumentVersion = (tx: Tx, artefactId: string, version: number) =>
  tx.artefactVersion.findUnique({ where: { artefactId_version: { artefactId, version } } });

/** The newest of the earlier documents; null when there is none. */
export const newestDocumentVersion = (tx: Tx, artefactId: string) =>
  tx.artefactVersion.findFirst({ where: { artefactId }, orderBy: { version: "desc" } });

/** Writes the present document. */
export async function writeArtefact(
  tx: Tx,
  id: string,
  { document, fieldVersions, version }: ArtefactState,
  more: { title: string; schemaVersion: number; updatedAt: Date },
): Promise<void> {
  await tx.artefact.update({
    where: { id },
    data: { ...more, version, document: { ...document }, fieldVersions: { ...fieldVersions } },
  });
}

/** Keeps earlier documents of an artefact that is `present` now; beyond their number the least worth keeping go. */
export async function keepDocuments(
  tx: Tx,
  artefactId: string,
  documents: readonly DocumentVersion[],
  present: ArtefactDocument,
): Promise<void> {
  if (documents.length === 0) return;
  await tx.artefactVersion.createMany({
    data: documents.map((one) => ({ ...one, artefactId, document: { ...one.document } })),
  });
  if ((await tx.artefactVersion.count({ where: { artefactId } })) <= versionsKept.most) return;
  const all = await tx.artefactVersion.findMany({ where: { artefactId }, orderBy: { version: "asc" } });
  const texts = all.map(({ version, document }) => ({ version, text: textOf(document as ArtefactDocument) }));
  const dropped = versionsToDrop(texts, textOf(present));
  await tx.artefactVersion.deleteMany({ where: { artefactId, version: { in: dropped } } });
}

/** Writes an earlier document anew, when something in it must not be kept. */
export async function rewriteDocumentVersion(
  tx: Tx,
  artefactId: string,
  { version, document, schemaVersion }: Pick<DocumentVersion, "version" | "document" | "schemaVersion">,
): Promise<void> {
  await tx.artefactVersion.update({
    where: { artefactId_version: { artefactId, version } },
    data: { document: { ...document }, schemaVersion },
  });
}
