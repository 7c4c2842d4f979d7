import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

/** In milliseconds: who looks again within it still looks; what was new stays marked. */
const oneVisit = 30 * 60_000;

/** Notes that somebody looks at the page of their group now. Returns when they had looked before this visit: what came later is new to them; null on the first. */
export async function noteVisit({ personId }: PersonScope, cohortId: string): Promise<Date | null> {
  const at = now();
  const begun = new Date(at.getTime() - oneVisit);
  const [visit] = await db.$queryRaw<{ before: Date | null }[]>`
    insert into "GroupVisit" as v ("personId", "cohortId", at) values (${personId}::uuid, ${cohortId}::uuid, ${at})
    on conflict ("personId", "cohortId") do update
      set at = ${at}, before = case when v.at < ${begun} then v.at else v.before end
    returning before`;
  return visit!.before;
}
