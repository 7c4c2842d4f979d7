import { Prisma } from "~prisma/client";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { OrganisationScope } from "~/features/identity/access/scope";
import { isVerified } from "~/features/organisations/organisation/verification";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { seatsOf } from "../seats/seats.queries.server";
import {
  type CountedSeats,
  countSeats,
  groupKey,
  type SeatCounts,
  type SeatGroupName,
  shownProgress,
} from "./seat-groups";

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
  scope: OrganisationScope<"seats.read"> | OrganisationScope<"seats.assign">,
  locale: Locale,
): Promise<SeatGroup[]> {
  const { id } = scope.organisation;
  const [organisation, rows, progress] = await Promise.all([
    db.organisation.findUniqueOrThrow({ where: { id }, select: { verifiedAt: true, domains: { take: 1 } } }),
    db.$queryRaw<
      CountRow[]
    >`select "offerId", "cohortId", "contentId", mode, "cohortName", "cohortStatus", "startsAt", "endsAt", "timeZone",
        status, assignment, "hasTicket", "orderStatus", count(*)::int as count,
        count(*) filter (where "isToBeMailed")::int as "toBeMailed"
      from (${seatsOf(scope)}) seat group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
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
