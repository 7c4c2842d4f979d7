import type { PersonScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import type { Tx } from "~/platform/db/db.server";
import { differentFields, restored } from "../artefact";
import { removePeopleOfComments } from "../comments/remove-comments.server";
import { type ArtefactDocument, type Instrument, migrated, peopleIn, withoutPeople } from "../instrument";
import { removePeopleOfEditions } from "../signing/remove-editions.server";
import { nameWords, textWithoutName } from "../team/named-people/named-people";
import { instead } from "../team/named-people/taken-out-name";
import { rewriteDocumentVersion } from "./artefacts.db.server";
import { type ArtefactRefusal, changeArtefact } from "./change-artefact.server";

/**
 * Takes the people who are named by initials or role out of an artefact, of its history, its editions and what is said of it: a comment at a field for a person goes, and
 * where another names them as the field does, words in this language take their place. Refusals: `notFound`, `readOnly`, `newer`.
 */
export async function removePeople(
  scope: PersonScope,
  id: string,
  locale: Locale,
): Promise<{ ok: true } | ArtefactRefusal> {
  const changed = await changeArtefact(scope, id, async ({ tx, instrument, current, write, at }) => {
    const names = await namesIn(tx, id, instrument, current.document);
    const next = restored(current, withoutPeople(instrument, current.document));
    if (next) await write(next, { isKept: false, also: [] });
    await removePeopleOfEditions(tx, id, instrument, at);
    await removePeopleOfVersions(tx, id, instrument);
    await removePeopleOfComments(tx, id, instrument, (text) =>
      names.reduce((rest, words) => textWithoutName(rest, words, instead[locale]), text),
    );
  });
  return changed.ok ? { ok: true } : changed;
}

/** How people are named in fields for a person, now, before and in editions, as words; what has more of them first. */
async function namesIn(
  tx: Tx,
  artefactId: string,
  instrument: Instrument,
  present: ArtefactDocument,
): Promise<string[][]> {
  const asked = { where: { artefactId }, select: { document: true } };
  const frozen = await tx.artefactEdition.findMany(asked);
  const kept = [...(await tx.artefactVersion.findMany(asked)), ...frozen];
  const documents = [present, ...kept.map(({ document }) => document as ArtefactDocument)];
  const people = new Set(documents.flatMap((document) => peopleIn(instrument, document)));
  return [...people]
    .flatMap((name) => [nameWords(name) ?? []])
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length);
}

async function removePeopleOfVersions(tx: Tx, artefactId: string, instrument: Instrument): Promise<void> {
  for (const { version, schemaVersion, document } of await tx.artefactVersion.findMany({
    where: { artefactId },
  })) {
    const before = migrated(instrument, { schemaVersion, document });
    if (!before) continue;
    const without = withoutPeople(instrument, before);
    if (differentFields(before, without).length === 0 && schemaVersion === instrument.version) continue;
    await rewriteDocumentVersion(tx, artefactId, {
      version,
      document: without,
      schemaVersion: instrument.version,
    });
  }
}
