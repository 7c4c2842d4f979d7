import type { Db } from "~/platform/db/db.server";

/** Whether it was somebody of this organisation who last changed where a cohort stands, and not the foundation. */
export async function closedByHost(tx: Db, cohortId: string, organisationId: string): Promise<boolean> {
  const [last] = await tx.$queryRaw<{ isOwn: boolean }[]>`
    select exists (
      select from "Membership" m where m."personId" = c."actorId" and m."organisationId" = ${organisationId}::uuid
    ) as "isOwn"
    from "CohortChange" c where c."cohortId" = ${cohortId}::uuid and c.changes @> '[{"field": "status"}]'
    order by c.version desc limit 1`;
  return last?.isOwn ?? false;
}
