import type { Locale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits, type Tx } from "~/platform/db/db.server";
import { instrumentOf } from "../../../instruments";
import { differentFields, restored } from "../../artefact";
import { rewriteDocumentVersion, writeArtefact } from "../../artefacts/artefacts.db.server";
import { rewriteComments } from "../../comments/remove-comments.server";
import { rewriteTakenTexts } from "../../forward/rewrite-taken-texts.server";
import { type ArtefactDocument, titleOf } from "../../instrument";
import { rewriteEditions } from "../../signing/remove-editions.server";
import { mostNamed, nameWords, textWithoutName, withoutName } from "./named-people";
import {
  type Looked,
  ownerOf,
  piecesThatMayName,
  withAllWritten,
  type WrittenPiece,
} from "./named-pieces.db.server";
import { instead } from "./taken-out-name";

/** Whoever takes a text over from another piece while names are taken out may bring one along: then it is looked for again. */
const mostRounds = 3;

/**
 * Takes somebody out of every piece in which they are named, and of all that is kept beside it: a field for a person is emptied, in other texts words in the
 * actor's language take the place of the name. Who signs an edition stays. At most `mostNamed` pieces at a time. Each piece by itself, with a line in the audit log that does not name them: broken off, what was done is
 * done. Whoever has the piece open meets what changed as at any other save. Gives in how many pieces.
 */
export async function removeNamed(looked: Looked, typed: string, locale: Locale): Promise<number> {
  const words = nameWords(typed);
  if (!words) return 0;
  const pieces = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    let changed = 0;
    for await (const ids of piecesThatMayName(looked, words))
      for (const id of ids) {
        if (!(await db.$transaction((tx) => removeIn(tx, looked, id, words, locale), transactionLimits)))
          continue;
        changed++;
        if (pieces.add(id).size >= mostNamed) return pieces.size;
      }
    if (changed === 0) break;
  }
  return pieces.size;
}

/** Takes them out of one piece; whether there was anything to take out. */
async function removeIn(
  tx: Tx,
  looked: Looked,
  id: string,
  words: readonly string[],
  locale: Locale,
): Promise<boolean> {
  // Whoever saves, freezes, comments or takes over waits, or was first: then it is read here.
  await tx.$queryRaw`select from "Artefact" where id = ${id}::uuid for no key update`;
  const row = await tx.artefact.findFirst({ where: { id, ...ownerOf(looked) }, include: withAllWritten });
  const instrument = row && instrumentOf(row.kind);
  if (!instrument) return false;
  const document = (one: ArtefactDocument) => withoutName(instrument, one, words, instead[locale]);
  const text = (one: string) => textWithoutName(one, words, instead[locale]);
  const current = {
    document: row.document as ArtefactDocument,
    fieldVersions: row.fieldVersions as Record<string, number>,
    version: row.version,
  };
  const next = restored(current, document(current.document));
  if (next)
    await writeArtefact(tx, id, next, {
      title: titleOf(instrument, next.document),
      ...{ schemaVersion: row.schemaVersion, updatedAt: now() },
    });
  const counts = {
    versions: await rewriteVersions(tx, row, document),
    editions: await rewriteEditions(tx, row.editions, instrument, { document, text, at: now() }),
    comments: await rewriteComments(tx, row.comments, text),
    sources: await rewriteTakenTexts(tx, row.sources, text),
  };
  if (!next && Object.values(counts).every((count) => count === 0)) return false;
  const isOfTeam = "organisation" in looked;
  await recordAudit(tx, {
    ...{ actorId: looked.personId, act: "work.people" },
    subjectType: isOfTeam ? "organisation" : "person",
    subjectId: isOfTeam ? looked.organisation.id : looked.personId,
    detail: { artefactId: id, ...counts },
  });
  return true;
}

async function rewriteVersions(
  tx: Tx,
  { id, versions }: WrittenPiece,
  without: (document: ArtefactDocument) => ArtefactDocument,
): Promise<number> {
  let changed = 0;
  for (const { version, schemaVersion, document } of versions) {
    const before = document as ArtefactDocument;
    const after = without(before);
    if (differentFields(before, after).length === 0) continue;
    await rewriteDocumentVersion(tx, id, { version, schemaVersion, document: after });
    changed++;
  }
  return changed;
}
