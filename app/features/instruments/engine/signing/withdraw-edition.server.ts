import type { Actor } from "~/features/identity/access/scope";
import { changeEdition, type EditionName } from "./change-edition.server";

/** Characters of a reason at most. */
export const longestReason = 500;

/** - `readOnly`: it is not theirs to withdraw. - `reason`: there is none, or it is too long. - `closed`: it was withdrawn already. */
export type WithdrawRefusal = "notFound" | "readOnly" | "reason" | "closed";
type Withdrawn = { ok: true } | { ok: false; reason: WithdrawRefusal };

const isReason = (reason: string) => reason.trim() !== "" && reason.length <= longestReason;

/** Takes back a signature that was a mistake, by who made it. It stays, struck through, with the reason. */
export function withdrawSignature(
  actor: Actor,
  name: EditionName,
  { signatureId, reason }: { signatureId: string; reason: string },
): Promise<Withdrawn> {
  return changeEdition<WithdrawRefusal>(actor, name, "edition.unsign", async ({ tx, edition, at }) => {
    const signature = edition.signatures.find(({ id }) => id === signatureId);
    if (!signature) return "notFound";
    if (signature.withdrawnAt) return "closed";
    if (signature.personId !== actor.personId) return "readOnly";
    if (!isReason(reason)) return "reason";
    await tx.editionSignature.update({
      where: { id: signatureId },
      data: { withdrawnAt: at, withdrawnReason: reason.trim() },
    });
    return null;
  });
}

/** Takes back an edition, by somebody who may change the piece. It stays with its signatures, and is signed no more. */
export function withdrawEdition(actor: Actor, name: EditionName, reason: string): Promise<Withdrawn> {
  return changeEdition<WithdrawRefusal>(
    actor,
    name,
    "edition.withdraw",
    async ({ tx, edition, mayEdit, at }) => {
      if (!mayEdit) return "readOnly";
      if (edition.withdrawnAt) return "closed";
      if (!isReason(reason)) return "reason";
      await tx.artefactEdition.update({
        where: { id: edition.id },
        data: {
          ...{ withdrawnAt: at, withdrawnReason: reason.trim() },
          ...{ withdrawnById: actor.personId, withdrawnByName: actor.name },
        },
      });
      return null;
    },
  );
}
