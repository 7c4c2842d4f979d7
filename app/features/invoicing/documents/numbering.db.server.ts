import { DateTime } from "luxon";
import { homeZone } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";

/** Where a document stands in its year. */
export interface Place {
  year: number;
  sequence: number;
  issuedAt: Date;
}

/** The next number of a series in this year (in Amsterdam), under a lock that lasts to the end of the transaction: none is skipped. */
export async function nextPlace(tx: Tx, series: "invoice" | "receipt"): Promise<Place> {
  const issuedAt = now();
  const { year } = DateTime.fromJSDate(issuedAt, { zone: homeZone });
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`${series} numbers`}), ${year}::int)`;
  const newest = { where: { year }, _max: { sequence: true } } as const;
  const { _max } = await (series === "invoice" ? tx.invoice.aggregate(newest) : tx.receipt.aggregate(newest));
  return { year, sequence: (_max.sequence ?? 0) + 1, issuedAt };
}
