import { z } from "zod";
import type { Db } from "~/platform/db/db.server";
import { type CohortChange, mergeChanges } from "./cohort-changes";

const value = z.string().nullable();
const detailSchema = z.object({
  version: z.number(),
  changes: z.array(z.object({ field: z.string(), from: value, to: value })),
});

/** What was changed in a cohort after `version`, from the audit log: per field from the first value to the last. */
export async function changesSince(tx: Db, cohortId: string, version: number): Promise<CohortChange[]> {
  const entries = await tx.auditEntry.findMany({
    where: { subjectType: "cohort", subjectId: cohortId },
    orderBy: { id: "asc" },
    select: { detail: true },
  });
  const rounds = entries.flatMap(({ detail }) => {
    const parsed = detailSchema.safeParse(detail);
    return parsed.success && parsed.data.version > version ? [parsed.data.changes as CohortChange[]] : [];
  });
  return mergeChanges(rounds);
}
