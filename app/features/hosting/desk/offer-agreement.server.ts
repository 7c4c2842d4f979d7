import type { Staff } from "~/features/identity/access/scope";
import { toLocale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { lockAgreement } from "../agreements/host-agreements.db.server";
import { agreementState } from "../agreements/agreement-state";
import { frozenText } from "../agreements/frozen-text.server";
import { tellEnded, tellOffered } from "../agreements/tell-hosts.server";

/** - `changed`: the draft is another than the one that was shown. - `lastPast`: its last day has passed. - `ended`: it was ended before. */
export type OfferRefusal = "changed" | "lastPast" | "ended" | "notFound";
export type AgreementOffered = { ok: true } | { ok: false; reason: OfferRefusal };

/**
 * Offers a draft to its organisation, as `version` of it was shown: its text is made and frozen with its hash, nothing of it changes any more,
 * and the owners get a mail. Offered twice, it was offered the first time.
 */
export async function offerAgreement(
  actor: Staff<"hosting.agree">,
  { id, version }: { id: string; version: number },
  site: string,
): Promise<AgreementOffered> {
  return db.$transaction(async (tx): Promise<AgreementOffered> => {
    const agreement = await lockAgreement(tx, id);
    const organisation =
      agreement && (await tx.organisation.findUnique({ where: { id: agreement.organisationId } }));
    if (!agreement || !organisation || organisation.endedAt) return { ok: false, reason: "notFound" };
    if (agreement.endedAt) return { ok: false, reason: "ended" };
    if (agreement.offeredAt) return { ok: true };
    if (agreement.version !== version) return { ok: false, reason: "changed" };
    const offeredAt = now();
    if (agreementState({ ...agreement, offeredAt }, offeredAt) === "over")
      return { ok: false, reason: "lastPast" };
    const { name } = organisation;
    const frozen = frozenText(
      { organisation: name, terms: agreement, offeredAt },
      toLocale(agreement.locale),
    );
    const offered = await tx.hostAgreement.update({
      where: { id },
      data: { ...frozen, offeredAt, offeredById: actor.personId },
    });
    await tellOffered(tx, offered, site);
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "hosting.offer",
      subjectType: "organisation",
      subjectId: agreement.organisationId,
      detail: { agreementId: id, textHash: frozen.textHash },
    });
    return { ok: true };
  }, transactionLimits);
}

/**
 * Withdraws an agreement that was not accepted, or ends one before its last day, with a reason that its owners get by mail. Cohorts that are
 * public go on. Ended twice, it ended the first time. False: it is no agreement that was offered.
 */
export async function endAgreement(
  actor: Staff<"hosting.agree">,
  { id, reason }: { id: string; reason: string },
  site: string,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const agreement = await lockAgreement(tx, id);
    if (!agreement?.offeredAt) return false;
    if (agreement.endedAt) return true;
    await tx.hostAgreement.update({ where: { id }, data: { endedAt: now(), endedById: actor.personId } });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "hosting.end",
      subjectType: "organisation",
      subjectId: agreement.organisationId,
      detail: { agreementId: id, reason },
    });
    await tellEnded(tx, agreement, site);
    return true;
  }, transactionLimits);
}
