import type { Db } from "~/platform/db/db.server";

/** Somebody who follows a cohort, with the enrolment whose pages they read it on and the site that these are of. */
export interface Recipient {
  personId: string;
  email: string;
  locale: string;
  enrolmentId: string;
  site: string;
  /** They wish no announcements by mail. */
  hasLeft: boolean;
}

/** Everybody who follows a cohort now, each once: with the newest enrolment. One query. */
export const followersOf = (tx: Db, cohortId: string): Promise<Recipient[]> =>
  tx.$queryRaw<Recipient[]>`
    select distinct on (p.id) p.id as "personId", p.email, p.locale, e.id as "enrolmentId",
      coalesce(o.site, 'foundation') as site, left_list."personId" is not null as "hasLeft"
    from "Enrolment" e join "Person" p on p.id = e."personId" and p."disabledAt" is null and p."erasedAt" is null
      left join "Ticket" t on t.id = e."ticketId" left join "Order" o on o.id = t."orderId"
      left join "MailPreference" left_list on left_list."personId" = p.id and left_list.list = 'ANNOUNCEMENTS'
    where e."cohortId" = ${cohortId}::uuid and e."endedAt" is null
    order by p.id, e."createdAt" desc, e.id`;
