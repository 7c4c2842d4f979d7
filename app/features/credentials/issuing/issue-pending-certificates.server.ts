import type { Tx } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";

/**
 * Issues, as soon as `tx` commits, the certificates that wait for this person's name: one job for each completed enrolment
 * without one. Nothing happens for somebody who has none.
 */
export async function issuePendingCertificates(tx: Tx, personId: string): Promise<void> {
  const waiting = await tx.enrolment.findMany({
    where: { personId, completedAt: { not: null }, certificate: null },
    select: { id: true },
  });
  for (const { id } of waiting)
    await addJob(tx, "issue-certificate", { enrolmentId: id }, { key: `certificate-${id}` });
}
