import type { Staff } from "~/features/identity/access/scope";
import type { Prisma } from "~prisma/client";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { salesTerms } from "./sales-terms.server";
import { type EditedTerms, readTerms, type TermsFaults, type TermsTyped, typedTerms } from "./terms-form";

export type TermsSaved = { ok: true } | { ok: false; faults: TermsFaults } | { ok: false; reason: "changed" };

/** In PostgreSQL's space of advisory locks: who saves terms. */
const termsLock = 1_165_001;

/**
 * Saves new terms of sale, which hold from now on, as a version of their own. The same again changes nothing. Refuses faults by field, and
 * `changed`: somebody saved since the form was made from `version`.
 */
export async function saveTerms(
  actor: Staff<"terms.edit">,
  { typed, version }: { typed: TermsTyped; version: number },
): Promise<TermsSaved> {
  const reading = readTerms(typed);
  if (!reading.ok) return reading;
  return db.$transaction(async (tx): Promise<TermsSaved> => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${termsLock})`;
    const at = now();
    const before = await salesTerms(tx, at);
    if (isSame(before, reading.terms)) return { ok: true };
    if (before.version !== version) return { ok: false, reason: "changed" };
    const next = before.version + 1;
    const { cancellation, ...numbers } = reading.terms;
    const json = cancellation as unknown as Prisma.InputJsonArray;
    const saved = { version: next, holdsFrom: at, savedAt: at, savedById: actor.personId };
    await tx.salesTerms.create({ data: { ...saved, ...numbers, cancellation: json } });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "terms.save",
      subjectType: "terms",
      subjectId: String(next),
    });
    return { ok: true };
  }, transactionLimits);
}

const isSame = (one: EditedTerms, other: EditedTerms) =>
  JSON.stringify(typedTerms(pick(one))) === JSON.stringify(typedTerms(pick(other)));
const pick = ({
  unverifiedSeats,
  paymentDays,
  quoteDays,
  cancellation,
  transferBelowShareBp,
}: EditedTerms): EditedTerms => ({
  unverifiedSeats,
  paymentDays,
  quoteDays,
  cancellation,
  transferBelowShareBp,
});
