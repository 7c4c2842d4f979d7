import { Prisma } from "~prisma/client";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { OrganisationScope } from "~/features/identity/access/scope";
import { isVerified } from "~/features/organisations/organisation/verification";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type AssignmentState, assignmentState } from "../assignment/assignment";
import { type SeatState, seatState } from "./seat";
import { isState, type SeatFilters } from "./seat-filters";
import {
  type CountedSeats,
  countSeats,
  factsOfState,
  groupKey,
  type SeatCounts,
  type SeatGroupName,
  shownProgress,
} from "./seat-groups";

/** Every seat of an organisation's orders that was not given back, with the facts that say what it is. */
const seatsOf = (organisationId: string) => Prisma.sql`
  select s.id, s."cohortId", l."offerId", s.status::text as status, o.number as "orderNumber", o.status::text as "orderStatus",
    f."contentId", f.mode::text as mode, c.name as "cohortName", c.status::text as "cohortStatus", c."startsAt", c."endsAt", c."timeZone",
    a.id as "assignmentId", a.status::text as assignment, a.name, a.email, a."offeredAt", a."acceptedAt", a."expiresAt",
    a.status = 'OFFERED' and a."tokenHash" is null as "isToBeMailed",
    exists (select from "Ticket" t where t."seatId" = s.id and t."voidedAt" is null) as "hasTicket"
  from "Order" o join "Seat" s on s."orderId" = o.id join "OrderLine" l on l.id = s."lineId" join "Offer" f on f.id = l."offerId"
    left join "Cohort" c on c.id = s."cohortId"
    left join "Assignment" a on a."seatId" = s.id and a.status in ('OFFERED', 'ACCEPTED')
  where o."organisationId" = ${organisationId}::uuid and s.status <> 'RELEASED'`;

export interface SeatGroup extends SeatGroupName, SeatCounts {
  key: string;
  title: string;
  /** Null: one learns alone, or the group is chosen later. */
  cohort: { name: string; isCancelled: boolean; startsAt: Date; endsAt: Date; timeZone: string } | null;
  /** They wait for a group. */
  isUnplaced: boolean;
  /** Offers whose mail is still to be sent. */
  toBeMailed: number;
  /** How many began and completed; null when there are too few to say. */
  progress: { begun: number; completed: number } | null;
}

interface CountRow extends CountedSeats, SeatGroupName {
  contentId: string;
  mode: "COHORT" | "SELF_PACED";
  cohortName: string | null;
  cohortStatus: string;
  startsAt: Date | null;
  endsAt: Date;
  timeZone: string;
  toBeMailed: number;
}

/** The seats of an organisation's orders, counted by what they are for; the group that meets first before. */
export async function seatGroups(
  { organisation: { id } }: OrganisationScope<"seats.read"> | OrganisationScope<"seats.assign">,
  locale: Locale,
): Promise<SeatGroup[]> {
  const [organisation, rows, progress] = await Promise.all([
    db.organisation.findUniqueOrThrow({ where: { id }, select: { verifiedAt: true, domains: { take: 1 } } }),
    db.$queryRaw<
      CountRow[]
    >`select "offerId", "cohortId", "contentId", mode, "cohortName", "cohortStatus", "startsAt", "endsAt", "timeZone",
        status, assignment, "hasTicket", "orderStatus", count(*)::int as count,
        count(*) filter (where "isToBeMailed")::int as "toBeMailed"
      from (${seatsOf(id)}) seat group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
      order by "startsAt" nulls last, "offerId", "cohortId"`,
    progressByGroup(id),
  ]);
  const keys = [...new Set(rows.map(groupKey))];
  return keys.map((key): SeatGroup => {
    const own = rows.filter((row) => groupKey(row) === key);
    const {
      offerId,
      cohortId,
      contentId,
      mode,
      cohortName: name,
      cohortStatus,
      startsAt,
      endsAt,
      timeZone,
    } = own[0]!;
    const cohort = {
      name: name ?? "",
      isCancelled: cohortStatus === "CANCELLED",
      startsAt: startsAt!,
      endsAt,
      timeZone,
    };
    return {
      key,
      offerId,
      cohortId,
      title: contentTitle(contentId, locale),
      cohort: cohortId === null ? null : cohort,
      isUnplaced: cohortId === null && mode === "COHORT",
      toBeMailed: own.reduce((sum, { toBeMailed }) => sum + toBeMailed, 0),
      progress: progress.get(key) ?? null,
      ...countSeats(
        own.map(({ status, assignment, hasTicket, orderStatus, count }) => ({
          status,
          assignment,
          hasTicket,
          orderStatus,
          count,
        })),
        isVerified(organisation),
      ),
    };
  });
}

/** Begun: anything was done or written. What was done, and when, nobody sees here. */
const begun = Prisma.sql`(e."completedAt" is not null or exists (select from "BlockProgress" b where b."enrolmentId" = e.id)
  or exists (select from "Reflection" r where r."enrolmentId" = e.id))`;
const followed = (
  organisationId: string,
) => Prisma.sql`"Order" o join "Seat" s on s."orderId" = o.id and s.status <> 'RELEASED'
  join "OrderLine" l on l.id = s."lineId" join "Ticket" t on t."seatId" = s.id and t."voidedAt" is null
  join "Enrolment" e on e."ticketId" = t.id where o."organisationId" = ${organisationId}::uuid`;

async function progressByGroup(organisationId: string) {
  const rows = await db.$queryRaw<(SeatGroupName & { accepted: number; begun: number; completed: number })[]>`
    select l."offerId", s."cohortId", count(*)::int as accepted, count(*) filter (where ${begun})::int as begun,
      count(e."completedAt")::int as completed from ${followed(organisationId)} group by 1, 2`;
  return new Map(rows.map((row) => [groupKey(row), shownProgress(row)]));
}

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
  { organisation: { id } }: OrganisationScope<"seats.read"> | OrganisationScope<"seats.assign">,
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
    const like = `%${q.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(
      Prisma.sql`(lower(coalesce(name, "beforeName")) like ${like} or coalesce(email, "beforeEmail") like ${like})`,
    );
  }
  const rows = await db.$queryRaw<ListRow[]>`
    select listed.*, count(*) over ()::int as total from (${withBefore(id)}) listed
    where ${Prisma.join(conditions, " and ")}
    order by "startsAt" nulls last, "offerId", lower(nullif(name, '')) nulls last, email nulls last, id
    limit ${pageSize} offset ${(page - 1) * pageSize}`;
  return {
    seats: rows.map((row) => viewOf(row, locale)),
    total: rows[0]?.total ?? 0,
    pages: Math.ceil((rows[0]?.total ?? 0) / pageSize),
  };
}

/** Who had a seat last, while nobody has it. */
const withBefore = (
  organisationId: string,
) => Prisma.sql`select seat.*, before.name as "beforeName", before.email as "beforeEmail",
    before.status::text as "beforeStatus", before."endedAt" as "beforeAt"
  from (${seatsOf(organisationId)}) seat left join lateral (select b.id, b.name, b.email, b.status, b."endedAt" from "Assignment" b
    where b."seatId" = seat.id and seat."assignmentId" is null order by b."endedAt" desc limit 1) before on true`;

/** One of an organisation's seats; null when it has none like it. */
export async function seatView(
  { organisation: { id } }: OrganisationScope<"seats.read"> | OrganisationScope<"seats.assign">,
  seatId: string,
  locale: Locale,
): Promise<SeatView | null> {
  const [row] = await db.$queryRaw<ListRow[]>`${withBefore(id)} where seat.id = ${seatId}::uuid`;
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
