import type { Prisma } from "~prisma/client";
import { seatsInUse } from "~/features/cohorts/cohort/find-cohort.server";
import { cohortsOpenTo } from "~/features/cohorts/cohort/open-to-member.server";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { can } from "~/features/identity/access/can";
import type { CohortFacilitator, Member } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import type { HostedCohortFacts } from "../shell/cohort-part";
import { db } from "~/platform/db/db.server";

/** A cohort of a host, in its list. */
export interface HostedCohort {
  id: string;
  slug: string;
  name: string;
  /** Of what it teaches. */
  title: string;
  status: "DRAFT" | "PUBLISHED" | "CLOSED" | "CANCELLED";
  /** The foundation is asked to let it on the site. */
  isProposed: boolean;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  capacity: number;
  taken: number;
  facilitators: string[];
  mayPlan: boolean;
  mayFacilitate: boolean;
}

const mayPlan = (member: Member<"host.open"> | CohortFacilitator) =>
  can(member, "host.plan", { organisationId: member.organisation.id });

const select = {
  ...{ id: true, slug: true, name: true, status: true, proposedAt: true, startsAt: true, endsAt: true },
  ...{ timeZone: true, capacity: true },
  offer: { select: { contentId: true } },
  facilitators: { select: { name: true, personId: true }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
  _count: { select: { seats: seatsInUse } },
} satisfies Prisma.CohortSelect;

const shown = (
  member: Member<"host.open">,
  { offer, facilitators, proposedAt, _count, ...row }: Prisma.CohortGetPayload<{ select: typeof select }>,
  locale: Locale,
): HostedCohort => ({
  ...row,
  title: contentTitle(offer.contentId, locale),
  isProposed: row.status === "DRAFT" && proposedAt !== null,
  taken: _count.seats,
  facilitators: facilitators.map(({ name }) => name),
  mayPlan: mayPlan(member),
  mayFacilitate: facilitators.some(({ personId }) => personId === member.personId),
});

/** The cohorts of a host that this member may open, the latest first; a hundred at most. One query. */
export async function hostedCohorts(member: Member<"host.open">, locale: Locale): Promise<HostedCohort[]> {
  const rows = await db.cohort.findMany({
    where: cohortsOpenTo(member),
    select,
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map((row) => shown(member, row, locale));
}

/** One of them; null for one that this member may not open, as for one that does not exist. One query. */
export async function hostedCohort(
  member: Member<"host.open">,
  id: string,
  locale: Locale,
): Promise<HostedCohort | null> {
  const row = await db.cohort.findFirst({ where: { id, ...cohortsOpenTo(member) }, select });
  return row && shown(member, row, locale);
}

/** The modules that the cohorts teach which this member may open. One query. */
export async function taughtModules(member: Member<"host.open">): Promise<ReadonlySet<string>> {
  const rows = await db.cohort.findMany({
    where: cohortsOpenTo(member),
    select: { offer: { select: { contentId: true } }, releaseId: true },
    distinct: ["offerId", "releaseId"],
  });
  const taught = await Promise.all(
    rows.map(async ({ offer, releaseId }) =>
      (await curriculum(releaseId)).compositionOf(offer.contentId, "nl")?.modules.map(({ id }) => id),
    ),
  );
  return new Set(taught.flatMap((ids) => ids ?? []));
}

/** What the frame says of a cohort to somebody who facilitates it. One query. */
export async function facilitatedCohort(facilitator: CohortFacilitator): Promise<HostedCohortFacts> {
  const { id } = facilitator.cohort;
  const { name } = await db.cohort.findUniqueOrThrow({ where: { id }, select: { name: true } });
  return { id, name, mayPlan: mayPlan(facilitator), mayFacilitate: true };
}
