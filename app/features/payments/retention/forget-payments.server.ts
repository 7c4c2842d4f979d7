import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";
import { keptTwoYears } from "~/platform/own-data/retention";

/** As many sales at a time as a statement removes well within its time. */
const batch = 500;

/**
 * Removes orders with all that was booked on them, seven years after the last year in which anything was. The database decides which
 * (`forget_sales`): receipts are frozen, and it lets go of none that is younger.
 */
export const forgetSales: JobHandler = async () => {
  for (let removed = batch; removed === batch;) {
    const [row] = await db.$queryRaw<
      { removed: number }[]
    >`select forget_sales(${now()}, ${batch}::int) as removed`;
    removed = row!.removed;
  }
};

/** Removes what Stripe told of, after two years. */
export const forgetStripeEvents: JobHandler = async () => {
  await db.stripeEvent.deleteMany({ where: { receivedAt: { lt: keptTwoYears(now()) } } });
};
