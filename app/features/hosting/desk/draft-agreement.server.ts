import type { Staff } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { lockAgreement } from "../agreements/host-agreements.db.server";
import { readTerms, type TermsFaults, type TypedTerms } from "../agreements/agreement-terms";
import { hostableContent, organisationToAgreeWith } from "./desk-agreements.queries.server";

type Agreeing = Staff<"hosting.agree">;

/** - `changed`: somebody saved another draft meanwhile. - `offered`: it was offered meanwhile, and is a draft no more. */
export type DraftSaved =
  | { ok: true; id: string }
  | { ok: false; faults: TermsFaults }
  | { ok: false; reason: "changed" | "offered" | "notFound" };

/** What a draft's form says, read against what is taught now, and on which day. */
const read = (actor: Agreeing, typed: TypedTerms, locale: Locale, present: readonly string[] = []) =>
  readTerms(typed, {
    contentIds: hostableContent(actor, locale, present).map(({ id }) => id),
    today: now().toISOString().slice(0, 10),
  });

/**
 * Makes the draft of an agreement with an organisation, which sees nothing of it. `id` is the form's own: sent twice, it makes one. Refuses
 * faults by field, and an organisation that is not there.
 */
export async function draftAgreement(
  actor: Agreeing,
  of: { id: string; organisationId: string; enquiryId: string | null },
  typed: TypedTerms,
  locale: Locale,
): Promise<DraftSaved> {
  const reading = read(actor, typed, locale);
  if (!reading.ok) return reading;
  if (!(await organisationToAgreeWith(actor, of.organisationId))) return { ok: false, reason: "notFound" };
  return db.$transaction(async (tx): Promise<DraftSaved> => {
    const { count } = await tx.hostAgreement.createMany({
      data: [{ ...of, ...reading.terms, createdAt: now(), createdById: actor.personId }],
      skipDuplicates: true,
    });
    if (count > 0)
      await recordAudit(tx, {
        actorId: actor.personId,
        act: "hosting.draft",
        subjectType: "organisation",
        subjectId: of.organisationId,
        detail: { agreementId: of.id },
      });
    const made = await tx.hostAgreement.findUnique({ where: { id: of.id } });
    return made?.organisationId === of.organisationId
      ? { ok: true, id: of.id }
      : { ok: false, reason: "notFound" };
  }, transactionLimits);
}

/** Saves a draft as it was typed over `version` of it. Refuses faults by field, and what somebody else saved or offered meanwhile. */
export async function saveDraft(
  actor: Agreeing,
  { id, version }: { id: string; version: number },
  typed: TypedTerms,
  locale: Locale,
): Promise<DraftSaved> {
  return db.$transaction(async (tx): Promise<DraftSaved> => {
    const agreement = await lockAgreement(tx, id);
    if (!agreement) return { ok: false, reason: "notFound" };
    const reading = read(actor, typed, locale, agreement.contentIds);
    if (!reading.ok) return reading;
    if (agreement.offeredAt) return { ok: false, reason: "offered" };
    if (agreement.version !== version) return { ok: false, reason: "changed" };
    await tx.hostAgreement.update({ where: { id }, data: { ...reading.terms, version: version + 1 } });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "hosting.save",
      subjectType: "organisation",
      subjectId: agreement.organisationId,
      detail: { agreementId: id },
    });
    return { ok: true, id };
  }, transactionLimits);
}

/** Throws a draft away; one that was offered stays. Thrown away twice is thrown away. */
export async function discardDraft(actor: Agreeing, id: string): Promise<{ ok: boolean }> {
  return db.$transaction(async (tx) => {
    const agreement = await lockAgreement(tx, id);
    if (!agreement) return { ok: true };
    if (agreement.offeredAt) return { ok: false };
    await tx.hostAgreement.delete({ where: { id } });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "hosting.discard",
      subjectType: "organisation",
      subjectId: agreement.organisationId,
      detail: { agreementId: id },
    });
    return { ok: true };
  }, transactionLimits);
}
