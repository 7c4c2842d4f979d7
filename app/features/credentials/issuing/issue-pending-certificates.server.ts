import type { Tx } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";

/**
 * Issues, as soon as `tx` commits, the certificates that wait for this person's name: one job for each enrolment in which
 * something was earned that has none. Nothing happens for somebody who has none.
 */
export async function issuePendingCertificates(tx: Tx, personId: string): Promise<void> {
  const waiting = await tx.$queryRaw<{ id: string }[]>`
    select e.id from "Enrolment" e where e."personId" = ${personId}::uuid and (
      e."completedAt" is not null and not exists (select from "Certificate" c
        where c."enrolmentId" = e.id and c."contentId" = e."contentId")
      or exists (select from "ModuleCompletion" m where m."enrolmentId" = e.id and not exists (
        select from "Certificate" c join "CertificateHolder" h on h."certificateId" = c.id
        where h."personId" = e."personId" and c."contentId" = m."moduleId")))`;
  for (const { id } of waiting)
    await addJob(tx, "issue-certificate", { enrolmentId: id }, { key: `issue-certificate:${id}` });
}
