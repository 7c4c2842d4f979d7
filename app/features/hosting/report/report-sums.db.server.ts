import { pool } from "~/platform/db/db.server";
import type { ModuleSums, PeopleCounts, SessionSums } from "./report";

/** How many people a cohort has and had, and how many were asked and have not answered. One query. */
export async function peopleIn(
  cohortId: string,
  asksMore: boolean,
): Promise<PeopleCounts & { invited: number }> {
  const { rows } = await pool.query<PeopleCounts & { invited: number }>({
    name: "report-people",
    text: `with people as (
        select bool_and(e."endedAt" is not null) as stopped,
          bool_or(e."completedAt" is not null and (not $2::boolean or e."finishedAt" is not null)) as finished,
          bool_or(c.id is not null) as certified
        from "Enrolment" e
        left join lateral (select id from "Certificate" where "enrolmentId" = e.id and "contentId" = e."contentId"
          and not exists (select from "Certificate" later where later."supersedesId" = "Certificate".id)
          and not exists (select from "CertificateRevocation" where "certificateId" = "Certificate".id) limit 1) c on true
        where e."cohortId" = $1::uuid group by e."personId")
      select count(*)::int as enrolled, (count(*) filter (where stopped))::int as stopped,
        (count(*) filter (where not stopped))::int as participants,
        (count(*) filter (where not stopped and finished))::int as finished,
        (count(*) filter (where not stopped and certified))::int as certified,
        (select count(*)::int from "Seat" s join "Assignment" a on a."seatId" = s.id and a.status = 'OFFERED'
          where s."cohortId" = $1::uuid and s.status <> 'RELEASED') as invited
      from people`,
    values: [cohortId, asksMore],
  });
  return rows[0]!;
}

/**
 * What is noted at the sessions of a cohort that began. Expected is who was enrolled then and had not stopped; and of whom something is noted, also when they follow
 * another group by now. One query.
 */
export async function sessionsIn(cohortId: string, now: Date): Promise<SessionSums[]> {
  const { rows } = await pool.query<SessionSums>({
    name: "report-sessions",
    text: `select s.id, s.title, s."startsAt", s."endsAt", count(p.*)::int as expected, (count(*) filter (where p.noted))::int as noted,
        (count(*) filter (where p.present))::int as present, coalesce(sum(p.minutes), 0)::int as minutes
      from "CohortSession" s left join lateral (
        select "personId", bool_or(state is not null) as noted, bool_or(state in ('PRESENT', 'LATE')) as present,
          max(case when state in ('PRESENT', 'LATE')
            then greatest(0, round(extract(epoch from s."endsAt" - s."startsAt") / 60) - "missedMinutes") else 0 end) as minutes
        from (
          select e."personId", null::"AttendanceState" as state, 0 as "missedMinutes" from "Enrolment" e
            where e."cohortId" = $1::uuid and coalesce(e."movedInAt", e."createdAt") < s."endsAt" and (e."endedAt" is null or e."endedAt" > s."startsAt")
          union all
          select e."personId", a.state, a."missedMinutes" from "Attendance" a join "Enrolment" e on e.id = a."enrolmentId"
            where a."sessionId" = s.id
        ) there group by "personId") p on true
      where s."cohortId" = $1::uuid and s."startsAt" <= $2 group by s.id order by s."startsAt", s.id`,
    values: [cohortId, now],
  });
  return rows;
}

/** What those who take part in a cohort did of these modules, in the order of `moduleIds`. One query. */
export async function modulesIn(cohortId: string, moduleIds: readonly string[]): Promise<ModuleSums[]> {
  const { rows } = await pool.query<ModuleSums>({
    name: "report-modules",
    text: `with people as materialized (select id, "personId" from "Enrolment" where "cohortId" = $1::uuid and "endedAt" is null),
      done as (select d."moduleId", count(*) as people from (select distinct "personId" from people) p
        join "ModuleCompletion" d on d."personId" = p."personId" where d."moduleId" = any($2::text[]) group by 1),
      pieces as (select h."moduleId", bool_or(h.state = 'RETURNED') as returned, bool_or(h.state = 'ACCEPTED') as accepted,
          (array_agg(h.state order by h.round desc))[1] <> 'WITHDRAWN' as shown
        from people join "HandIn" h on h."enrolmentId" = people.id group by h."enrolmentId", h.about, h."moduleId"),
      work as (select "moduleId", count(*) as "handedIn", count(*) filter (where returned) as returned,
        count(*) filter (where accepted) as accepted from pieces where shown group by 1)
      select m.id as "moduleId", coalesce(done.people, 0)::int as finished, coalesce(work."handedIn", 0)::int as "handedIn",
        coalesce(work.returned, 0)::int as returned, coalesce(work.accepted, 0)::int as accepted
      from unnest($2::text[]) with ordinality m (id, place)
      left join done on done."moduleId" = m.id left join work on work."moduleId" = m.id order by m.place`,
    values: [cohortId, moduleIds],
  });
  return rows;
}
