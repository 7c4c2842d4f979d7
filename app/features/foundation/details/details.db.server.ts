import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import type { FoundationDetails } from "~/platform/site/foundation-details.server";

/** The newest row, whenever it holds, or null; nobody else writes one until the transaction ends. */
export async function lockNewest(tx: Tx) {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('foundation details'))`;
  return tx.foundationDetails.findFirst({ orderBy: { version: "desc" } });
}

/** Writes a version. Without `holdsFrom` it holds at once. */
export async function writeDetails(
  tx: Tx,
  row: { version: number; details: FoundationDetails; holdsFrom: Date | null; savedById: string | null },
): Promise<void> {
  const savedAt = now();
  const { details, holdsFrom, ...known } = row;
  await tx.foundationDetails.create({
    data: { ...details, ...known, savedAt, holdsFrom: holdsFrom ?? savedAt },
  });
}
