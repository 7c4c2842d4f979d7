import type { Db } from "~/platform/db/db.server";

/** The dates that are over between these moments and were not reminded of: of whole cohorts, and of somebody who has longer. */
export async function soonOver(db: Db, from: Date, until: Date) {
  const deadlines = await db.$queryRaw<{ id: string }[]>`
    select d.id from "HandInDeadline" d join "Cohort" c on c.id = d."cohortId"
    where d.until > ${from} and d.until <= ${until} and d."remindedFor" is distinct from d.until
      and c.status in ('PUBLISHED', 'CLOSED')
    order by d.until, d.id`;
  const extensions = await db.$queryRaw<{ deadlineId: string; enrolmentId: string }[]>`
    select x."deadlineId", x."enrolmentId"
    from "DeadlineExtension" x join "HandInDeadline" d on d.id = x."deadlineId" join "Cohort" c on c.id = d."cohortId"
    where x.until > ${from} and x.until <= ${until} and x."remindedFor" is distinct from x.until
      and c.status in ('PUBLISHED', 'CLOSED')
    order by x.until, x."enrolmentId"`;
  return { deadlines: deadlines.map(({ id }) => id), extensions };
}

/** The enrolments that have longer than a date says. */
export async function extendedIn(db: Db, deadlineId: string): Promise<Set<string>> {
  const rows = await db.deadlineExtension.findMany({ where: { deadlineId }, select: { enrolmentId: true } });
  return new Set(rows.map(({ enrolmentId }) => enrolmentId));
}

/** Somebody who takes part in a cohort, with the site that their mails are of. */
export interface Followed {
  enrolmentId: string;
  personId: string;
  email: string;
  locale: string;
  site: string;
  /** A copy of one of these things is there, and was not taken back. */
  hasHandedIn: boolean;
}

/** Everybody who takes part in a cohort and has an open account, and whether they handed in any of `abouts`. One query. */
export const learnersOf = (db: Db, cohortId: string, abouts: readonly string[]): Promise<Followed[]> =>
  db.$queryRaw<Followed[]>`
    select e.id as "enrolmentId", p.id as "personId", p.email, p.locale, coalesce(o.site, 'foundation') as site,
      exists (
        select from "HandIn" h where h."enrolmentId" = e.id and h.about = any(${[...abouts]}) and h.state <> 'WITHDRAWN'
          and not exists (
            select from "HandIn" later
            where later."enrolmentId" = e.id and later.about = h.about and later.round > h.round)
      ) as "hasHandedIn"
    from "Enrolment" e join "Person" p on p.id = e."personId" and p."disabledAt" is null
      left join "Ticket" t on t.id = e."ticketId" left join "Order" o on o.id = t."orderId"
    where e."cohortId" = ${cohortId}::uuid and e."endedAt" is null and t."voidedAt" is null
    order by e.id`;
