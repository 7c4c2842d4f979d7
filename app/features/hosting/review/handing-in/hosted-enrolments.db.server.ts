import type { Tx } from "~/platform/db/db.server";

export interface HostedEnrolment {
  contentId: string;
  releaseId: number | null;
  endedAt: Date | null;
}

/** Takes an enrolment of this person in a cohort of a host, so that one thing at a time is done with what is handed in; null when it is none. */
export async function lockHostedEnrolment(
  tx: Tx,
  personId: string,
  enrolmentId: string,
): Promise<HostedEnrolment | null> {
  const rows = await tx.$queryRaw<HostedEnrolment[]>`
    select e."contentId", e."releaseId", e."endedAt" from "Enrolment" e join "Cohort" c on c.id = e."cohortId"
    where e.id = ${enrolmentId}::uuid and e."personId" = ${personId}::uuid and c."agreementId" is not null
    for no key update of e`;
  return rows[0] ?? null;
}
