import type { FoundationScope } from "~/features/identity/access/scope";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import type { CohortFilter } from "./cohort-filters";
import type { CohortStatus } from "../cohort/cohort";

export interface DeskCohort {
  id: string;
  name: string;
  title: string;
  status: CohortStatus;
  startsAt: Date;
  timeZone: string;
  capacity: number;
  minimum: number | null;
  taken: number;
  held: number;
}

const cohortPageSize = 50;

/** Cohorts as the desk lists them: what is to come soonest first, the past latest first. One query. */
export async function deskCohorts(
  _scope: FoundationScope<"cohort.read">,
  locale: Locale,
  { filter, page, size = cohortPageSize }: { filter: CohortFilter | null; page: number; size?: number },
): Promise<{ cohorts: DeskCohort[]; pages: number }> {
  const isPast = filter === "past";
  const { rows } = await pool.query<DeskCohort & { contentId: string; total: number }>({
    name: `desk-cohorts-${isPast ? "past" : "all"}`,
    text: `with page as (
        select *, count(*) over ()::int as total from "Cohort"
        where ($1::text is null or case $1::text
            when 'upcoming' then status <> 'CANCELLED' and "endsAt" >= $2
            when 'past' then "endsAt" < $2
            else status::text = $1::text end)
        order by "startsAt" ${isPast ? "desc" : "asc"}, id limit $3 offset $4)
      select p.id, p.name, p.status::text as status, p."startsAt", p."timeZone", p.capacity, p.minimum, p.total,
        o."contentId", coalesce(s.taken, 0) as taken, coalesce(s.held, 0) as held
      from page p join "Offer" o on o.id = p."offerId"
      left join lateral (select count(*) filter (where status = 'TAKEN')::int as taken,
          count(*) filter (where status = 'HELD')::int as held
        from "Seat" where "cohortId" = p.id and status in ('HELD', 'TAKEN')) s on true
      order by p."startsAt" ${isPast ? "desc" : "asc"}, p.id`,
    values: [filter, now(), size, (page - 1) * size],
  });
  return {
    cohorts: rows.map(({ contentId, total: _total, ...row }) => ({
      ...row,
      title: contentTitle(contentId, locale),
    })),
    pages: Math.ceil((rows[0]?.total ?? 0) / size),
  };
}
