import { can } from "~/features/identity/access/can";
import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { removeEditions } from "../signing/remove-editions.server";
import { changeArtefact, type ArtefactRefusal } from "./change-artefact.server";

/**
 * Removes an artefact that this person may change with its history, for good; one of an organisation is removed by who leads that alone, with the second factor, and the audit log
 * tells of it. Refusals: `notFound`, `readOnly`, `newer`; `ofTeam`: they do not lead it, or did not give the second factor; `decided`: it belongs to an organisation, and was frozen to be signed.
 */
export async function deleteArtefact(
  actor: Actor,
  id: string,
): Promise<{ ok: true } | ArtefactRefusal | { ok: false; reason: "ofTeam" | "decided" }> {
  const changed = await changeArtefact(actor, id, async ({ tx, row: { organisationId } }) => {
    if (!mayDelete(actor, organisationId)) return "ofTeam";
    const { stays } = await removeEditions(tx, id, organisationId !== null);
    if (stays) return "decided";
    await tx.artefact.delete({ where: { id } });
    if (organisationId)
      await recordAudit(tx, {
        ...{ actorId: actor.personId, act: "work.delete" },
        ...{ subjectType: "organisation", subjectId: organisationId },
        detail: { artefactId: id },
      });
    return null;
  });
  if (!changed.ok) return changed;
  return changed.result ? { ok: false, reason: changed.result } : { ok: true };
}

/** Whether this person may remove a piece that they may change: their own, or of an organisation that they lead, with the second factor as for all that is done with its pieces. */
export function mayDelete(actor: Actor, organisationId: string | null): boolean {
  return organisationId === null || can(actor, "work.assign", { organisationId });
}
