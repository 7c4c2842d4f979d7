import type { SiteScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";

/** What a masterclass, module or programme costs on one's own, in cents without VAT; null while it is not sold so. */
export const selfPacedOffer = (_scope: SiteScope, contentId: string) =>
  db.offer.findFirst({
    where: { contentId, mode: "SELF_PACED", retiredAt: null, priceCents: { not: null } },
    select: { id: true, priceCents: true, currency: true, vat: true },
  });
