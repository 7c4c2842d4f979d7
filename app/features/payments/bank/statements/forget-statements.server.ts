import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";

/** As many statements at a time as a database statement removes well within its time. */
const batch = 200;

/**
 * Removes statements with their bookings seven years after the year in which they were uploaded, once no payment of an order that is still kept hangs on
 * one. The database decides which (`forget_bank_statements`).
 */
export const forgetBankStatements: JobHandler = async () => {
  for (let removed = batch; removed === batch;) {
    const [row] = await db.$queryRaw<
      { removed: number }[]
    >`select forget_bank_statements(${now()}, ${batch}::int) as removed`;
    removed = row!.removed;
  }
};
