import { availability } from "~/features/cohorts/cohort/cohort";
import {
  type CohortRow,
  factsOf,
  findCohortFor,
  listUpcoming,
} from "~/features/cohorts/cohort/find-cohort.server";
import { isFor } from "~/features/cohorts/hosts/audience";
import { offeredContent } from "~/features/curriculum/content/content-titles.server";
import type { Offer } from "~prisma/client";
import type { Db } from "~/platform/db/db.server";
import { cohortKey, offerKey, readKey, type SoldProduct } from "./product";

/** Everything that an organisation can order now: groups by date, those that are held for it alone among them, then what has no group yet. */
export async function listProducts(tx: Db, organisationId: string, now: Date): Promise<SoldProduct[]> {
  const [cohorts, offers] = await Promise.all([
    listUpcoming(tx, now, { whom: isFor(organisationId) }),
    tx.offer.findMany({ where: { retiredAt: null, priceCents: { not: null } }, orderBy: { id: "asc" } }),
  ]);
  return [
    ...cohorts.flatMap((cohort) => cohortProduct(cohort, now) ?? []),
    ...offers.flatMap((offer) => offerProduct(offer) ?? []),
  ];
}

/** Those of these that the organisation can order now, by their keys. */
export async function findProducts(
  tx: Db,
  organisationId: string,
  keys: readonly string[],
  now: Date,
): Promise<Map<string, SoldProduct>> {
  const found = new Map<string, SoldProduct>();
  for (const key of keys) {
    const named = readKey(key);
    if (!named) continue;
    const product =
      named.kind === "cohort"
        ? await findCohortFor(tx, named.name, isFor(organisationId)).then(
            (row) => row && cohortProduct(row, now),
          )
        : await tx.offer.findUnique({ where: { id: named.name } }).then((row) => row && offerProduct(row));
    if (product) found.set(key, product);
  }
  return found;
}

function cohortProduct(row: CohortRow, now: Date): SoldProduct | null {
  const state = availability(factsOf(row), now);
  if (!state.ok) return null;
  const { id, slug, name, startsAt, endsAt, timeZone, mode, offer } = row;
  return {
    key: cohortKey(slug),
    kind: "cohort",
    offerId: offer.id,
    contentId: offer.contentId,
    cohort: { id, slug, name, startsAt, endsAt, timeZone, mode },
    unitCents: row.priceCents,
    currency: row.currency,
    vat: row.vat,
    mode: row.mode === "ONLINE" ? "online" : "onSite",
    seatsLeft: state.seatsLeft,
    isDemo: row.isDemo,
  };
}

function offerProduct({
  id,
  contentId,
  mode,
  priceCents,
  currency,
  vat,
  retiredAt,
}: Offer): SoldProduct | null {
  if (retiredAt || priceCents === null || !offeredContent(contentId, "nl")?.isOpen) return null;
  const isSelfPaced = mode === "SELF_PACED";
  return {
    key: offerKey(id),
    kind: isSelfPaced ? "selfPaced" : "later",
    offerId: id,
    contentId,
    cohort: null,
    unitCents: priceCents,
    currency,
    vat,
    // Where a group meets is not known before it is chosen.
    mode: isSelfPaced ? "online" : "onSite",
    seatsLeft: null,
    isDemo: false,
  };
}
