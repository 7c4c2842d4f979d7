import type { Member } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { tellAccepted } from "./tell-hosts.server";
import { agreementState } from "./agreement-state";
import { markOf } from "./frozen-text.server";
import { lockAgreement } from "./host-agreements.db.server";

/**
 * - `changed`: the text is another than the one that was shown. - `nameMissing`: who accepts has no name yet. - `ended`: it was withdrawn.
 * - `over`: its last day has passed. - `own`: who offered it for the foundation does not accept it too.
 */
export type AgreementRefusal = "changed" | "nameMissing" | "ended" | "over" | "own" | "notFound";
export type HostAgreementAccepted = { ok: true } | { ok: false; reason: AgreementRefusal };

/**
 * Accepts an agreement that the organisation was offered, by name. `shown` is the mark of the text that the form stood under. Accepted
 * twice, also by two owners at once, it was accepted the first time. Whoever offered it gets a mail.
 */
export async function acceptHostAgreement(
  { personId, name, organisation: { id: organisationId } }: Member<"host.agree">,
  { id, shown }: { id: string; shown: string },
  site: string,
): Promise<HostAgreementAccepted> {
  return db.$transaction(async (tx): Promise<HostAgreementAccepted> => {
    const agreement = await lockAgreement(tx, id);
    if (!agreement || agreement.organisationId !== organisationId) return { ok: false, reason: "notFound" };
    const state = agreementState(agreement, now());
    if (state === "draft") return { ok: false, reason: "notFound" };
    if (state === "ended") return { ok: false, reason: "ended" };
    if (agreement.acceptedAt) return { ok: true };
    if (state === "over") return { ok: false, reason: "over" };
    if (shown !== markOf(agreement)) return { ok: false, reason: "changed" };
    if (agreement.offeredById === personId) return { ok: false, reason: "own" };
    if (!name) return { ok: false, reason: "nameMissing" };
    await tx.hostAgreement.update({
      where: { id },
      data: { acceptedAt: now(), acceptedById: personId, acceptedByName: name },
    });
    await tellAccepted(tx, agreement, site);
    await recordAudit(tx, {
      actorId: personId,
      act: "hosting.accept",
      subjectType: "organisation",
      subjectId: organisationId,
      detail: { agreementId: id, textHash: agreement.textHash },
    });
    return { ok: true };
  }, transactionLimits);
}
