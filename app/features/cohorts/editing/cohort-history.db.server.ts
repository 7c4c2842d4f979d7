import { z } from "zod";
import { now } from "~/platform/clock.server";
import type { Db, Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { type CohortChange, mergeChanges } from "./cohort-changes";

const value = z.string().nullable();
const changesSchema = z.array(z.object({ field: z.string(), from: value, to: value }));

/** Writes down what made a version of a cohort: the first one of nothing. */
export async function recordChange(
  tx: Tx,
  change: { cohortId: string; version: number; actorId: string; changes: readonly CohortChange[] },
): Promise<void> {
  const changes = change.changes.map((one) => ({ ...one }));
  await tx.cohortChange.create({ data: { id: newId(), at: now(), ...change, changes } });
}

/** What was changed in a cohort after `version`: per field from the first value to the last. */
export async function changesSince(tx: Db, cohortId: string, version: number): Promise<CohortChange[]> {
  const rows = await tx.cohortChange.findMany({
    where: { cohortId, version: { gt: version } },
    orderBy: { version: "asc" },
    select: { changes: true },
  });
  return mergeChanges(rows.map(({ changes }) => changesSchema.parse(changes) as CohortChange[]));
}
