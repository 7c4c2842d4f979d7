import type { PersonScope } from "~/features/identity/access/scope";
import { removeEditions } from "../signing/remove-editions.server";
import { changeArtefact, type ArtefactRefusal } from "./change-artefact.server";

/**
 * Removes an artefact that this person may change with its history, for good. Refusals: `notFound`, `readOnly`, `newer`; `decided`: it belongs to an organisation, and
 * was frozen to be signed.
 */
export async function deleteArtefact(
  scope: PersonScope,
  id: string,
): Promise<{ ok: true } | ArtefactRefusal | { ok: false; reason: "decided" }> {
  const changed = await changeArtefact(scope, id, async ({ tx, row }) => {
    const { stays } = await removeEditions(tx, id, row.organisationId !== null);
    if (!stays) await tx.artefact.delete({ where: { id } });
    return stays;
  });
  if (!changed.ok) return changed;
  return changed.result ? { ok: false, reason: "decided" } : { ok: true };
}
