import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { FoundationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import { isProposed } from "./cohort-conditions";
import type { DeskCohort } from "./cohorts.queries.server";
import { beginsWithFew, daysUntil } from "./few-seats";

/** A group with its seats, and in how many days it begins when that is soon and with few; otherwise null. */
export interface GroupSeats extends DeskCohort {
  fewInDays: number | null;
}

/** More than are ever planned at a time. */
const most = 200;

/** Groups to come or under way with their seats, the first to begin first. One query. */
export async function groupSeats(
  _scope: FoundationScope<"cohort.read">,
  locale: Locale,
): Promise<GroupSeats[]> {
  const at = now();
  const { rows } = await pool.query<DeskCohort & { contentId: string }>({
    name: "desk-group-seats",
    text: `select c.id, c.name, c.status::text as status, c.mode::text as mode, c.language, c.place, c."startsAt", c."endsAt",
        c."timeZone", c.capacity, c.minimum, o."contentId", s.taken, s.held,
        g.name as host, (${isProposed}) as "isProposed"
      from "Cohort" c join "Offer" o on o.id = c."offerId"
      left join "HostAgreement" a on a.id = c."agreementId" left join "Organisation" g on g.id = a."organisationId"
      cross join lateral (select count(*) filter (where status = 'TAKEN')::int as taken, count(*) filter (where status = 'HELD')::int as held
        from "Seat" where "cohortId" = c.id and status in ('HELD', 'TAKEN')) s
      where c.status <> 'CANCELLED' and c."endsAt" >= $1 order by c."startsAt", c.id limit ${most}`,
    values: [at],
  });
  return rows.map(({ contentId, ...row }) => ({
    ...row,
    title: contentTitle(contentId, locale),
    fewInDays: beginsWithFew(row, at) ? daysUntil(row.startsAt, at, row.timeZone) : null,
  }));
}
