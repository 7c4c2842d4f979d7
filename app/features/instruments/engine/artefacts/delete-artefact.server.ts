import type { PersonScope } from "~/features/identity/access/scope";
import { changeArtefact, type ArtefactRefusal } from "./change-artefact.server";

/** Removes an artefact of this person with its history, for good. Refusals: `notFound`, `readOnly`, `newer`. */
export async function deleteArtefact(
  scope: PersonScope,
  id: string,
): Promise<{ ok: true } | ArtefactRefusal> {
  const changed = await changeArtefact(scope, id, ({ tx }) => tx.artefact.delete({ where: { id } }));
  return changed.ok ? { ok: true } : changed;
}
