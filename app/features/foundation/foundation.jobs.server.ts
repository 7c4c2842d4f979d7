import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";

const twoHoursMs = 7_200_000;

/** Details planned for a day begin to hold by the clock alone: pages that show them are told then, as when they are saved. */
const tellOfDetails: JobHandler = async () => {
  const at = now();
  const since = new Date(at.getTime() - twoHoursMs);
  const begun = await db.foundationDetails.count({ where: { holdsFrom: { gt: since, lte: at } } });
  if (begun > 0) await db.$executeRaw`select pg_notify('pages', 'details')`;
};

export const foundationJobs: Record<string, JobHandler> = { "tell-of-details": tellOfDetails };
/** At the hour: a day begins at one, in any time zone of ours. */
export const foundationCron = [{ task: "tell-of-details", pattern: "0 * * * *" }];
