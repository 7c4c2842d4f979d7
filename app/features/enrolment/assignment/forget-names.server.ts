import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { keptTwoYears } from "~/platform/own-data/retention";

/** Takes names and addresses off offers that ended two years ago; that there was one stays with its sale. */
export async function forgetAssignedNames(): Promise<void> {
  await db.assignment.updateMany({
    where: { endedAt: { lt: keptTwoYears(now()) }, email: { not: "" } },
    data: { email: "", name: "", latinName: "", tokenHash: null },
  });
}
