import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";

/**
 * Sets the price of an offer, in cents without VAT; null means that it has none yet. Cohorts keep the price they were given:
 * this is what a new one begins with. For staff: the caller has checked `can(actor, "offer.edit")`. Refuses an offer that
 * does not exist or is offered no more. The same price again changes nothing.
 */
export async function setOfferPrice(
  actor: Actor,
  offerId: string,
  priceCents: number | null,
): Promise<{ ok: true } | { ok: false; reason: "notFound" }> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select from "Offer" where "id" = ${offerId} for update`;
    const offer = await tx.offer.findFirst({ where: { id: offerId, retiredAt: null, organisationId: null } });
    if (!offer) return { ok: false, reason: "notFound" } as const;
    if (offer.priceCents === priceCents) return { ok: true } as const;
    await tx.offer.update({ where: { id: offerId }, data: { priceCents } });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "offer.price",
      subjectType: "offer",
      subjectId: offerId,
      detail: { fromCents: offer.priceCents, toCents: priceCents },
    });
    return { ok: true } as const;
  }, transactionLimits);
}
