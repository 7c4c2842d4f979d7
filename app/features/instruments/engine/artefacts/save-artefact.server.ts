import type { PersonScope } from "~/features/identity/access/scope";
import { applySaves, type FieldSave, isDocumentWorthKeeping, restored, type SaveOutcome } from "../artefact";
import { newestDocumentVersion } from "./artefacts.db.server";
import { type ArtefactRefusal, changeArtefact } from "./change-artefact.server";
import type { ArtefactDocument } from "../instrument";
import { groupNamed, keyOf, shapeAt } from "../rows";

export interface SavedArtefact extends Pick<SaveOutcome, "conflicts" | "faults"> {
  ok: true;
  document: ArtefactDocument;
  fieldVersions: Readonly<Record<string, number>>;
  savedAt: Date;
}

/**
 * Saves fields of an artefact that this person may edit, by their keys. Those that somebody wrote meanwhile come back as conflicts with the text that
 * stands there, those that do not fit as faults; the others are saved. `takeTheirs`: of these fields the text that stands there stays, and
 * what was sent is kept in the history. Refusals: `notFound`, `readOnly`, `newer`. Nothing is lost: a document of before that is not whole within the
 * new one becomes an ArtefactVersion, when it is worth keeping.
 */
export async function saveArtefact(
  scope: PersonScope,
  id: string,
  saves: Readonly<Record<string, FieldSave>>,
  takeTheirs: readonly string[] = [],
): Promise<SavedArtefact | ArtefactRefusal> {
  const changed = await changeArtefact(scope, id, async ({ tx, row, instrument, current, at, write }) => {
    const taken = Object.entries(saves).map(([field, save]): [string, FieldSave] => {
      if (!shapeAt(instrument, field)) return [field, save];
      const theirs = current.document[field] ?? "";
      const isTaken = takeTheirs.includes(field) && save.text !== theirs;
      return [field, isTaken ? { ...save, text: theirs, also: [save.text] } : save];
    });
    const { next, also, keepEarlier, conflicts, faults } = applySaves(
      instrument,
      current,
      Object.fromEntries(taken),
    );
    const { document, fieldVersions } = next ?? current;
    if (!next) return { document, fieldVersions, conflicts, faults, savedAt: row.updatedAt };
    const newest = keepEarlier ? await newestDocumentVersion(tx, id) : null;
    const before = { document: current.document, savedAt: row.updatedAt };
    const kept = newest && { document: newest.document as ArtefactDocument, savedAt: newest.savedAt };
    await write(next, { isKept: keepEarlier && isDocumentWorthKeeping(before, kept), also });
    return { document, fieldVersions, conflicts, faults, savedAt: at };
  });
  return changed.ok ? { ok: true, ...changed.result } : changed;
}

/** Empties a row of a group that repeats; what stood there stays in the history. A row that is not there is empty already. Refusals: as `saveArtefact`. */
export async function clearRow(
  scope: PersonScope,
  id: string,
  { group, row }: { group: string; row: string },
): Promise<{ ok: true } | ArtefactRefusal> {
  const changed = await changeArtefact(scope, id, async ({ instrument, current, write }) => {
    const keys = groupNamed(instrument, group)?.fields.map((field) => keyOf(field, row)) ?? [];
    const emptied = keys.filter((key) => (current.document[key] ?? "") !== "").map((key) => [key, ""]);
    const next = restored(current, { ...current.document, ...Object.fromEntries(emptied) });
    if (next) await write(next, { isKept: true, also: [] });
  });
  return changed.ok ? { ok: true } : changed;
}
