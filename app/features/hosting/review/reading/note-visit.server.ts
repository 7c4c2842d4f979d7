import type { CohortFacilitator } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";

/** How long somebody may be away within one visit, in milliseconds. */
const sitting = 30 * 60_000;

/** Notes that a facilitator looks at the work of a cohort; gives since when something is new to them: when the visit before this one ended. All is, at the first. */
export async function noteVisit({ personId, cohort }: CohortFacilitator): Promise<Date> {
  const at = now();
  const { rows } = await pool.query<{ newSince: Date }>({
    name: "note-work-visit",
    text: `insert into "HandInVisit" as v ("cohortId", "personId", "newSince", "visitedAt") values ($1::uuid, $2::uuid, $5, $3)
      on conflict ("cohortId", "personId") do update set "visitedAt" = $3,
        "newSince" = case when v."visitedAt" < $4 then v."visitedAt" else v."newSince" end
      returning "newSince"`,
    values: [cohort.id, personId, at, new Date(at.getTime() - sitting), new Date(0)],
  });
  return rows[0]!.newSince;
}
