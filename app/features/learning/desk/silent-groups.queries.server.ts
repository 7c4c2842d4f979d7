import type { FoundationScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import { endedSince, silentSince } from "./silence";

/** A group in which people fell silent: how many of those who still follow it. Never who, or what they did before. */
export interface SilentGroup {
  id: string;
  name: string;
  silent: number;
  following: number;
}

/**
 * Groups that began and are under way or ended lately, with how many who follow did nothing in the lessons for a while, the most first. What
 * somebody did counts from the day on which the group begins. One query.
 */
export async function silentGroups(_scope: FoundationScope<"ticket.read">): Promise<SilentGroup[]> {
  const at = now();
  const { rows } = await pool.query<SilentGroup>({
    name: "desk-silent-groups",
    text: `select c.id, c.name, e.silent, e.following from "Cohort" c
      cross join lateral (select count(*)::int as following,
          count(*) filter (where coalesce(did.at, e."createdAt") < $1)::int as silent
        from "Enrolment" e join "Person" p on p.id = e."personId"
        cross join lateral (select max(t."updatedAt") as at from (
          select "updatedAt" from "BlockProgress" where "enrolmentId" = e.id
          union all select "updatedAt" from "Reflection" where "enrolmentId" = e.id) t) did
        where e."cohortId" = c.id and e."completedAt" is null and e."endedAt" is null and p."disabledAt" is null) e
      where c.status in ('PUBLISHED', 'CLOSED') and c."startsAt" < $1 and c."endsAt" >= $2 and e.silent > 0
      order by e.silent desc, c."startsAt", c.id limit 50`,
    values: [silentSince(at), endedSince(at)],
  });
  return rows;
}
