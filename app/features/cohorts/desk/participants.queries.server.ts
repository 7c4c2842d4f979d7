import { pool } from "~/platform/db/db.server";

/** Somebody in a cohort, as staff may see it: no progress, no texts, no scores. */
export interface Participant {
  name: string;
  email: string;
  organisation: string;
  orderId: string | null;
  orderNumber: string;
  ticketNumber: string;
  status: "enrolled" | "completed" | "ended";
  enrolledAt: Date;
}

/** Who takes or took part in a cohort: those who still do first, by name. One query. */
export async function participantsOf(cohortId: string): Promise<Participant[]> {
  const { rows } = await pool.query<Participant>({
    name: "desk-participants",
    text: `select coalesce(nullif(o."attendeeName", ''), nullif(p.name, ''), p.email) as name, p.email,
        coalesce(o."buyerOrganisation", '') as organisation, o.id as "orderId", coalesce(o.number, '') as "orderNumber",
        coalesce(t.number, '') as "ticketNumber", e."createdAt" as "enrolledAt",
        case when e."endedAt" is not null or t."voidedAt" is not null then 'ended'
          when e."completedAt" is not null then 'completed' else 'enrolled' end as status
      from "Enrolment" e join "Person" p on p.id = e."personId"
      left join "Ticket" t on t.id = e."ticketId" left join "Order" o on o.id = t."orderId"
      where e."cohortId" = $1
      order by (e."endedAt" is not null), 1, e.id`,
    values: [cohortId],
  });
  return rows;
}
