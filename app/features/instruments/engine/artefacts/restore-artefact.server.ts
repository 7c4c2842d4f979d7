import type { PersonScope } from "~/features/identity/access/scope";
import { restored } from "../artefact";
import { findDocumentVersion } from "./artefacts.db.server";
import { type ArtefactRefusal, changeArtefact } from "./change-artefact.server";
import { migrated } from "../instrument";

/**
 * Puts the document of an earlier version in the place of the present one, which stays in the history: so restoring that undoes it. `base` is
 * the version that was shown. Refusals: `notFound` (also of the version), `readOnly`, `newer`, `changed`: somebody saved or restored meanwhile, and
 * nothing is done.
 */
export async function restoreArtefact(
  scope: PersonScope,
  id: string,
  { version, base }: { version: number; base: number },
): Promise<{ ok: true } | ArtefactRefusal | { ok: false; reason: "changed" }> {
  const changed = await changeArtefact(scope, id, async ({ tx, instrument, current, write }) => {
    if (current.version !== base) return "changed";
    const found = await findDocumentVersion(tx, id, version);
    const document = found && migrated(instrument, found);
    if (!document) return found ? "newer" : "notFound";
    const next = restored(current, document);
    if (next) await write(next, { isKept: true, also: [] });
    return null;
  });
  if (!changed.ok) return changed;
  return changed.result ? { ok: false, reason: changed.result } : { ok: true };
}
