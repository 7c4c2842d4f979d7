import type { Actor, Member } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits, type Tx } from "~/platform/db/db.server";
import { instrumentOf } from "../../../instruments";
import { differentFields, restored } from "../../artefact";
import { rewriteDocumentVersion, writeArtefact } from "../../artefacts/artefacts.db.server";
import { type ArtefactDocument, titleOf } from "../../instrument";
import { fieldIn } from "../../rows";
import { keysNaming, nameWords, withoutName } from "./named-people";
import { namedMessages } from "./named.messages";

/** Whose pieces are looked through: all of an organisation, by who gives them out; or one's own. */
export type Looked = Member<"work.assign"> | Actor;

/** A piece in which somebody is named, by what its fields are called; nothing of what stands in them. */
export interface NamedIn {
  id: string;
  kind: string;
  title: string;
  /** The fields that name them now. */
  now: string[];
  /** The fields in earlier versions, and in how many of those. */
  earlier: string[];
  versions: number;
}

const ownerOf = (looked: Looked) =>
  "organisation" in looked ? { organisationId: looked.organisation.id } : { personId: looked.personId };

/** Pieces that are in memory at a time. */
const batch = 20;

/** In which pieces somebody is named, in them or in their earlier versions. Null when what was typed is too little to look for. */
export async function findNamed(looked: Looked, typed: string): Promise<NamedIn[] | null> {
  const words = nameWords(typed);
  if (!words) return null;
  const found: NamedIn[] = [];
  const ids = await idsOf(looked);
  for (let at = 0; at < ids.length; at += batch) {
    const rows = await db.artefact.findMany({
      where: { id: { in: ids.slice(at, at + batch) }, ...ownerOf(looked) },
      select: { id: true, kind: true, title: true, document: true, versions: { select: { document: true } } },
    });
    for (const { id, kind, title, document, versions } of rows) {
      const instrument = instrumentOf(kind);
      if (!instrument) continue;
      const namedIn = (one: unknown) => keysNaming(instrument, one as ArtefactDocument, words);
      const [present, before] = [namedIn(document), versions.map((one) => namedIn(one.document))];
      const naming = before.filter(({ length }) => length > 0);
      if (present.length + naming.length > 0)
        found.push({
          ...{ id, kind, title, versions: naming.length },
          now: fieldsOf(present),
          earlier: fieldsOf(naming.flat()),
        });
    }
  }
  return found;
}

const idsOf = async (looked: Looked): Promise<string[]> =>
  (
    await db.artefact.findMany({
      where: ownerOf(looked),
      select: { id: true },
      orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    })
  ).map(({ id }) => id);

const fieldsOf = (keys: readonly string[]) => [...new Set(keys.map(fieldIn))];

/**
 * Takes somebody out of every piece in which they are named, out of earlier versions too: a field for a person is emptied, in other texts words in the
 * actor's language take the place of the name. Each piece by itself, with a line in the audit log that does not name them: broken off, what was done is
 * done. Whoever has the piece open meets what changed as at any other save. Gives in how many pieces.
 */
export async function removeNamed(looked: Looked, typed: string, locale: Locale): Promise<number> {
  const words = nameWords(typed);
  if (!words) return 0;
  let pieces = 0;
  for (const { id } of (await findNamed(looked, typed)) ?? [])
    pieces += await db.$transaction((tx) => removeIn(tx, looked, id, words, locale), transactionLimits);
  return pieces;
}

async function removeIn(
  tx: Tx,
  looked: Looked,
  id: string,
  words: readonly string[],
  locale: Locale,
): Promise<number> {
  await tx.$queryRaw`select from "Artefact" where id = ${id}::uuid for no key update`;
  const row = await tx.artefact.findFirst({ where: { id, ...ownerOf(looked) } });
  const instrument = row && instrumentOf(row.kind);
  if (!instrument) return 0;
  const without = (document: unknown) =>
    withoutName(instrument, document as ArtefactDocument, words, namedMessages[locale].instead);
  const current = {
    document: row.document as ArtefactDocument,
    fieldVersions: row.fieldVersions as Record<string, number>,
    version: row.version,
  };
  const next = restored(current, without(current.document));
  if (next)
    await writeArtefact(tx, id, next, {
      title: titleOf(instrument, next.document),
      ...{ schemaVersion: row.schemaVersion, updatedAt: now() },
    });
  const versions = await inVersions(tx, id, without);
  if (!next && versions === 0) return 0;
  const isOfTeam = "organisation" in looked;
  await recordAudit(tx, {
    ...{ actorId: looked.personId, act: "work.people" },
    subjectType: isOfTeam ? "organisation" : "person",
    subjectId: isOfTeam ? looked.organisation.id : looked.personId,
    detail: { artefactId: id, versions },
  });
  return 1;
}

/** Earlier versions are a place where texts are kept beside the piece itself; comments and frozen copies, where there are any, belong here too. */
async function inVersions(
  tx: Tx,
  artefactId: string,
  without: (document: unknown) => ArtefactDocument,
): Promise<number> {
  let changed = 0;
  for (const { version, schemaVersion, document } of await tx.artefactVersion.findMany({
    where: { artefactId },
  })) {
    const after = without(document);
    if (differentFields(document as ArtefactDocument, after).length === 0) continue;
    await rewriteDocumentVersion(tx, artefactId, { version, schemaVersion, document: after });
    changed++;
  }
  return changed;
}
