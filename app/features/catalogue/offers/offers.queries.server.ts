import type { FoundationScope, SiteScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import type { OfferMode } from "~prisma/client";

const soldAlone = { mode: "SELF_PACED", retiredAt: null, priceCents: { not: null } } as const;
const priced = { id: true, contentId: true, priceCents: true, currency: true, vat: true } as const;

/** What a masterclass, module or programme costs on one's own, in cents without VAT; null while it is not sold so. */
export const selfPacedOffer = (_scope: SiteScope, contentId: string) =>
  db.offer.findFirst({ where: { contentId, ...soldAlone }, select: priced });

/** The same of all that is sold so: an offer for each content id. */
export const selfPacedOffers = async (_scope: SiteScope) => {
  const offers = await db.offer.findMany({ where: soldAlone, select: priced, orderBy: { id: "asc" } });
  return new Map(offers.map((offer) => [offer.contentId, offer]));
};

/** The ids of the offers of some content, in one way or both, also of those that are offered no more: what a list is narrowed to. */
export const offerIdsOf = async (
  _scope: FoundationScope<"cohort.read"> | FoundationScope<"ticket.read">,
  { contentId, mode }: { contentId: string | null; mode: OfferMode | null },
): Promise<string[]> => {
  const where = { contentId: contentId ?? undefined, mode: mode ?? undefined };
  return (await db.offer.findMany({ where, select: { id: true } })).map(({ id }) => id);
};
