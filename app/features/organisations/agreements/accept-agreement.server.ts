import type { Member } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { lockOrganisations } from "../members/members.db.server";
import { agreementVersion } from "./agreement";
import { agreementText } from "./agreement-text.server";

export type AgreementAccepted =
  | { ok: true }
  /** - `changed`: the text is another than the one that was shown. - `nameMissing`: who accepts has no name yet. */
  | { ok: false; reason: "changed" | "nameMissing" | "notFound" };

/**
 * Accepts the processor agreement for the organisation: its version, a hash of the text as it was shown, who and when. `shown` is the mark
 * of the text that the form stood under. Accepting the same version twice changes nothing.
 */
export async function acceptAgreement(
  { personId, name, organisation: { id: organisationId } }: Member<"agreement.accept">,
  { shown, locale }: { shown: string; locale: Locale },
): Promise<AgreementAccepted> {
  const { hash: textHash, mark } = agreementText(locale);
  if (shown !== mark) return { ok: false, reason: "changed" };
  if (!name) return { ok: false, reason: "nameMissing" };
  return db.$transaction(async (tx): Promise<AgreementAccepted> => {
    if ((await lockOrganisations(tx, [organisationId])).length === 0)
      return { ok: false, reason: "notFound" };
    if ((await newestAcceptance(tx, organisationId))?.version === agreementVersion) return { ok: true };
    await tx.processorAgreement.create({
      data: {
        id: newId(),
        organisationId,
        version: agreementVersion,
        textHash,
        acceptedById: personId,
        acceptedByName: name,
        acceptedAt: now(),
      },
    });
    await recordAudit(tx, {
      actorId: personId,
      act: "agreement.accept",
      subjectType: "organisation",
      subjectId: organisationId,
      detail: { version: agreementVersion, textHash },
    });
    return { ok: true };
  }, transactionLimits);
}

const newestAcceptance = (tx: Tx, organisationId: string) =>
  tx.processorAgreement.findFirst({
    where: { organisationId },
    orderBy: [{ acceptedAt: "desc" }, { id: "desc" }],
  });
