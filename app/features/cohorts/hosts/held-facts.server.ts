import type { Db } from "~/platform/db/db.server";
import type { HeldFacts } from "../cohort/cohort-status";

const day = 86_400_000;

/** Whether a cohort's host proposed it, and whether what they agreed still lasts; null for one of the foundation itself. */
export async function heldFacts(
  tx: Db,
  { agreementId, proposedAt }: { agreementId: string | null; proposedAt: Date | null },
  now: Date,
): Promise<HeldFacts | null> {
  if (!agreementId) return null;
  const { acceptedAt, endedAt, lastDay } = await tx.hostAgreement.findUniqueOrThrow({
    where: { id: agreementId },
    select: { acceptedAt: true, endedAt: true, lastDay: true },
  });
  const isAgreed = acceptedAt !== null && endedAt === null && now.getTime() < lastDay.getTime() + day;
  return { isProposed: proposedAt !== null, isAgreed };
}
