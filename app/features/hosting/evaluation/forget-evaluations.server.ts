import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";
import { keptTwoYears } from "~/platform/own-data/retention";

/** Erases what was said of a group, and who said something, two years after it ended. */
export const forgetEvaluations: JobHandler = async () => {
  const endsAt = { lt: keptTwoYears(now()) };
  await db.evaluationAnswer.deleteMany({ where: { cohort: { endsAt } } });
  await db.evaluationGiven.deleteMany({ where: { enrolment: { cohort: { endsAt } } } });
};
