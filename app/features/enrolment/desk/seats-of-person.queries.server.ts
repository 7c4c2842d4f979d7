import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { FoundationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { pool } from "~/platform/db/db.server";
import type { AssignmentStatus } from "~prisma/client";
import { type AssignmentState, assignmentState } from "../assignment/assignment";

/** A ticket of somebody, or a seat that was offered to them by name. */
export interface PersonSeat {
  id: string;
  /** Of the ticket; null while there is none. */
  number: string | null;
  /** The name on the ticket; for who was offered a seat, the name it was offered to. */
  holder: string;
  holderLatinName: string;
  title: string;
  cohort: { id: string; name: string } | null;
  order: { id: string; number: string };
  at: Date;
  /** - `valid` and `void`: of a ticket. */
  state: "valid" | "void" | AssignmentState;
  /** Until when an offer can be answered. */
  expiresAt: Date | null;
}

type Row = Omit<PersonSeat, "state" | "title" | "cohort" | "order"> & {
  voidedAt: Date | null;
  assignment: AssignmentStatus | null;
  contentId: string | null;
  cohortId: string | null;
  cohortName: string | null;
  orderId: string;
  orderNumber: string;
};

/** The tickets of somebody and the seats they were offered, at this account or address, newest first. One query. */
export async function seatsOfPerson(
  _scope: FoundationScope<"ticket.read">,
  { id, email }: { id: string; email: string },
  locale: Locale,
): Promise<PersonSeat[]> {
  const { rows } = await pool.query<Row>({
    name: "desk-seats-of-person",
    text: `with own as (
        select t.id, t.number, t."holderName" as holder, t."holderLatinName", t."createdAt" as at, t."voidedAt", null as assignment,
          null::timestamptz as "expiresAt", t."orderId", t."seatId"
        from "Ticket" t where t."personId" = $1
        union all
        select a.id, null, a.name, a."latinName", a."offeredAt", null, a.status::text, a."expiresAt", s."orderId", a."seatId"
        from "Assignment" a join "Seat" s on s.id = a."seatId"
        where (a.email = $2 or a."personId" = $1) and not exists (select from "Ticket" t where t."assignmentId" = a.id))
      select own.*, o.number as "orderNumber", f."contentId", c.id as "cohortId", c.name as "cohortName"
      from own join "Order" o on o.id = own."orderId" left join "Seat" s on s.id = own."seatId"
      left join "OrderLine" l on l.id = s."lineId" left join "Offer" f on f.id = l."offerId" left join "Cohort" c on c.id = s."cohortId"
      order by own.at desc, own.id desc limit 100`,
    values: [id, email],
  });
  return rows.map(
    ({ voidedAt, assignment, contentId, cohortId, cohortName, orderId, orderNumber, ...row }) => ({
      ...row,
      title: contentId ? contentTitle(contentId, locale) : "",
      cohort: cohortId ? { id: cohortId, name: cohortName ?? "" } : null,
      order: { id: orderId, number: orderNumber },
      state: assignment
        ? assignmentState({ status: assignment, expiresAt: row.expiresAt! }, now())
        : voidedAt
          ? "void"
          : "valid",
    }),
  );
}
