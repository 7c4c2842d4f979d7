import { Prisma } from "~prisma/client";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { OrganisationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { prefixQuery } from "~/platform/db/prefix-query";
import { type AssignmentState, assignmentState } from "../assignment/assignment";
import { type SeatState, seatState } from "./seat";
import { isState, type SeatFilters } from "./seat-filters";
import { type CountedSeats, factsOfState } from "../seat-groups/seat-groups";

/** Every seat of an organisation's orders that was not given back, with the facts that say what it is. */
export const seatsOf = ({
  organisation,
}: OrganisationScope<"seats.read"> | OrganisationScope<"seats.assign">) => Prisma.sql`
  select s.id, s."cohortId", l."offerId", s.status::text as status, o.number as "orderNumber", o.status::text as "orderStatus",
    f."contentId", f.mode::text as mode, c.name as "cohortName", c.status::text as "cohortStatus", c."startsAt", c."endsAt", c."timeZone",
    a.id as "assignmentId", a.status::text as assignment, a.name, a.email, a."offeredAt", a."acceptedAt", a."expiresAt",
    a.status = 'OFFERED' and a."tokenHash" is null as "isToBeMailed",
    exists (select from "Ticket" t where t."seatId" = s.id and t."voidedAt" is null) as "hasTicket"
  from "Order" o join "Seat" s on s."orderId" = o.id join "OrderLine" l on l.id = s."lineId" join "Offer" f on f.id = l."offerId"
    left join "Cohort" c on c.id = s."cohortId"
    left join "Assignment" a on a."seatId" = s.id and a.status in ('OFFERED', 'ACCEPTED')
  where o."organisationId" = ${organisation.id}::uuid and s.status <> 'RELEASED'`;

export interface SeatView {
  id: string;
  orderNumber: string;
  title: string;
  cohortName: string;
  state: SeatState;
  /** Who was offered it or follows with it; null when nobody. */
  person: { name: string; email: string; since: Date; state: AssignmentState; isMailed: boolean } | null;
  /** Who had it last, while nobody has it. */
  before: { name: string; email: string; state: AssignmentState; at: Date } | null;
}

interface ListRow extends CountedSeats {
  id: string;
  orderNumber: string;
  contentId: string;
  cohortName: string | null;
  assignmentId: string | null;
  name: string;
  email: string;
  offeredAt: Date;
  acceptedAt: Date | null;
  expiresAt: Date;
  isToBeMailed: boolean;
  beforeName: string | null;
  beforeEmail: string;
  beforeStatus: "DECLINED" | "WITHDRAWN" | "TRANSFERRED" | "ENDED";
  beforeAt: Date;
  total: number;
}

const pageSize = 50;

/** A page of the seats of an organisation that fit the filters. By name: free, offered, accepted, and who had it before; nothing else. */
export async function seatsPage(
  scope: OrganisationScope<"seats.read"> | OrganisationScope<"seats.assign">,
  { group, state, q, page }: SeatFilters,
  locale: Locale,
) {
  const conditions = [Prisma.sql`true`];
  if (group)
    conditions.push(
      Prisma.sql`"offerId" = ${group.offerId} and "cohortId" is not distinct from ${group.cohortId}::uuid`,
    );
  if (state && isState(state)) {
    const facts = factsOfState(state).map(({ status, assignment, hasTicket }) =>
      [status, assignment ?? "", hasTicket].join(),
    );
    conditions.push(
      Prisma.sql`concat_ws(',', status, coalesce(assignment, ''), case when "hasTicket" then 'true' else 'false' end) = any(${facts})`,
    );
  } else if (state) conditions.push(Prisma.sql`"beforeName" is not null`);
  if (q !== "") {
    const named = Prisma.sql`search_words(coalesce(name, "beforeName") || ' ' || coalesce(email, "beforeEmail"))`;
    conditions.push(Prisma.sql`${named} @@ ${prefixQuery(q)}::tsquery`);
  }
  const rows = await db.$queryRaw<ListRow[]>`
    select listed.*, count(*) over ()::int as total from (${withBefore(scope)}) listed
    where ${Prisma.join(conditions, " and ")}
    order by "startsAt" nulls last, "offerId", nullif(name, '') collate "dutch" nulls last, email nulls last, id
    limit ${pageSize} offset ${(page - 1) * pageSize}`;
  return {
    seats: rows.map((row) => viewOf(row, locale)),
    total: rows[0]?.total ?? 0,
    pages: Math.ceil((rows[0]?.total ?? 0) / pageSize),
  };
}

/** Who had a seat last, while nobody has it. */
const withBefore = (
  scope: Parameters<typeof seatsOf>[0],
) => Prisma.sql`select seat.*, before.name as "beforeName", before.email as "beforeEmail",
    before.status::text as "beforeStatus", before."endedAt" as "beforeAt"
  from (${seatsOf(scope)}) seat left join lateral (select b.id, b.name, b.email, b.status, b."endedAt" from "Assignment" b
    where b."seatId" = seat.id and seat."assignmentId" is null order by b."endedAt" desc limit 1) before on true`;

/** One of an organisation's seats; null when it has none like it. */
export async function seatView(
  scope: OrganisationScope<"seats.read"> | OrganisationScope<"seats.assign">,
  seatId: string,
  locale: Locale,
): Promise<SeatView | null> {
  const [row] = await db.$queryRaw<ListRow[]>`${withBefore(scope)} where seat.id = ${seatId}::uuid`;
  return row ? viewOf(row, locale) : null;
}

function viewOf(row: ListRow, locale: Locale): SeatView {
  const { id, orderNumber, contentId, cohortName, name, email, isToBeMailed } = row;
  const seat = {
    id,
    orderNumber,
    title: contentTitle(contentId, locale),
    cohortName: cohortName ?? "",
    state: seatState(row),
  };
  if (row.assignmentId)
    return {
      ...seat,
      person: {
        name,
        email,
        since: row.acceptedAt ?? row.offeredAt,
        state: assignmentState({ status: row.assignment!, expiresAt: row.expiresAt }, now()),
        isMailed: !isToBeMailed,
      },
      before: null,
    };
  const { beforeName, beforeEmail, beforeStatus, beforeAt } = row;
  const before =
    beforeName === null
      ? null
      : {
          name: beforeName,
          email: beforeEmail,
          at: beforeAt,
          state: assignmentState({ status: beforeStatus, expiresAt: beforeAt }, now()),
        };
  return { ...seat, person: null, before };
}
