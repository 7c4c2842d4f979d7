import { type Availability, availability, type CohortStatus } from "~/features/cohorts/cohort/cohort";
import { opensBy, readSlug, slugToOpen } from "~/features/cohorts/hosts/invitation-link.server";
import { lockCohortRow } from "~/features/cohorts/cohort/lock-cohort.server";
import type { PersonScope } from "~/features/identity/access/scope";
import { offeredContent } from "~/features/curriculum/content/content-titles.server";
import type { Prisma } from "~prisma/client";
import { now } from "~/platform/clock.server";
import { type Db, db, type Tx } from "~/platform/db/db.server";

/** What somebody wants a seat of: a group (with the last part of the address that it opens by), or what an offer leads to, on one's own. */
export type Wanted = { cohortId: string; slug?: string } | { offerId: string };

/** One seat of it, at the price and under the VAT treatment of the moment. Cents without VAT. */
export interface Sold {
  cohort: Prisma.CohortGetPayload<object> | null;
  offer: Prisma.OfferGetPayload<object>;
  unitCents: number;
  currency: string;
  vat: string;
  isDemo: boolean;
}

/** What is wanted, or null when there is no such group, or no such offer with a price. */
export async function findSold(tx: Db, wanted: Wanted): Promise<Sold | null> {
  if ("cohortId" in wanted) {
    const found = await tx.cohort.findUnique({ where: { id: wanted.cohortId }, include: { offer: true } });
    if (!found) return null;
    const { offer, ...cohort } = found;
    return { cohort, offer, unitCents: cohort.priceCents, ...cohort };
  }
  const offer = await tx.offer.findUnique({ where: { id: wanted.offerId, mode: "SELF_PACED" } });
  if (!offer || offer.priceCents === null) return null;
  return { cohort: null, offer, unitCents: offer.priceCents, ...offer, isDemo: false };
}

/** Keeps everybody else from buying the same meanwhile: a group's seats from all, an offer from the same person. */
export async function lockSold(tx: Tx, personId: string, wanted: Wanted): Promise<void> {
  if ("cohortId" in wanted) await lockCohortRow(tx, wanted.cohortId);
  else
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`buy ${personId} ${wanted.offerId}`}, 0))`;
}

interface Row {
  status: CohortStatus;
  capacity: number;
  enrolFrom: Date | null;
  enrolUntil: Date;
  startsAt: Date;
  contentId: string;
  retiredAt: Date | null;
  seatsInUse: number;
  isByRoster: boolean;
  isEnrolled: boolean;
  openOrder: "PENDING" | "PROCESSING" | null;
}

/**
 * Whether a person can buy a seat now; null when there is nothing to buy. `isForOther`: a colleague comes, and whether the buyer does
 * already is no matter. One query, because many ask at once.
 */
export async function availabilityFor(
  tx: Db,
  personId: string,
  wanted: Wanted,
  isForOther = false,
): Promise<Availability | null> {
  const [row] =
    "cohortId" in wanted
      ? await cohortRow(tx, personId, wanted.cohortId)
      : await offerRow(tx, personId, wanted.offerId);
  if (!row) return null;
  const isOnSale = row.retiredAt === null && (offeredContent(row.contentId, "nl")?.isOpen ?? false);
  return availability({ ...row, isOnSale }, now(), { ...row, isEnrolled: row.isEnrolled && !isForOther });
}

const cohortRow = (tx: Db, personId: string, cohortId: string) => tx.$queryRaw<Row[]>`
  select c.status::text, c.capacity, c."enrolFrom", c."enrolUntil", c."startsAt", o."contentId", o."retiredAt",
    exists (select from "HostAgreement" a where a.id = c."agreementId" and a."paidBy" = 'HOST') as "isByRoster",
    (select count(*)::int from "Seat" s where s."cohortId" = c.id and s.status in ('HELD', 'TAKEN')) as "seatsInUse",
    exists (select from "Enrolment" e where e."personId" = ${personId}::uuid and e."cohortId" = c.id
      and e."endedAt" is null) as "isEnrolled",
    (select r.status::text from "Order" r join "OrderLine" l on l."orderId" = r.id and l."cohortId" = c.id
      where r."personId" = ${personId}::uuid and r."organisationId" is null
      and r.status in ('PENDING', 'PROCESSING')) as "openOrder"
  from "Cohort" c join "Offer" o on o.id = c."offerId" where c.id = ${cohortId}::uuid`;

/** What one follows on one's own is never full and begins at any time. */
const offerRow = (tx: Db, personId: string, offerId: string) => tx.$queryRaw<Row[]>`
  select 'PUBLISHED' as status, 1 as capacity, null as "enrolFrom", '9999-12-31'::timestamptz as "enrolUntil",
    '9999-12-31'::timestamptz as "startsAt", o."contentId", o."retiredAt", 0 as "seatsInUse", false as "isByRoster",
    exists (select from "Enrolment" e where e."personId" = ${personId}::uuid and e."offerId" = o.id and e."cohortId" is null
      and e."endedAt" is null) as "isEnrolled",
    (select r.status::text from "Order" r join "OrderLine" l on l."orderId" = r.id and l."offerId" = o.id and l."cohortId" is null
      where r."personId" = ${personId}::uuid and r."organisationId" is null
      and r.status in ('PENDING', 'PROCESSING')) as "openOrder"
  from "Offer" o where o.id = ${offerId} and o.mode = 'SELF_PACED' and o."priceCents" is not null`;

/**
 * A group that is no draft by its address, or an offer that one follows on one's own; null when there is none. A group that is not for all
 * opens by the link of an invitation, or to who ordered a seat in it.
 */
export async function wantedAt(
  address: { cohortSlug?: string; offerId?: string },
  buyer: PersonScope | null = null,
): Promise<Wanted | null> {
  if (address.cohortSlug === undefined) {
    const offer = await db.offer.findUnique({
      where: { id: address.offerId ?? "", mode: "SELF_PACED", priceCents: { not: null } },
    });
    return offer && { offerId: offer.id };
  }
  const { slug, token } = readSlug(address.cohortSlug);
  const cohort = await db.cohort.findUnique({
    where: { slug },
    select: { id: true, slug: true, status: true, audience: true, invitationNumber: true },
  });
  if (!cohort || cohort.status === "DRAFT") return null;
  const isOpen = opensBy(cohort, token) || (buyer !== null && (await hasOrdered(buyer, cohort.id)));
  return isOpen ? { cohortId: cohort.id, slug: slugToOpen(cohort) } : null;
}

const hasOrdered = async ({ personId }: PersonScope, cohortId: string) =>
  (await db.order.count({ where: { personId, organisationId: null, lines: { some: { cohortId } } } })) > 0;
