import type { FoundationScope } from "~/features/identity/access/scope";
import { contentTitle, offeredContent } from "~/features/curriculum/content/content-titles.server";
import type { Locale } from "~/i18n/locale";
import type { Offer } from "~prisma/client";
import { db } from "~/platform/db/db.server";

export interface DeskOffer {
  id: string;
  title: string;
  sells: string;
  mode: string;
  /** Without VAT; null until it is set. */
  priceCents: number | null;
  currency: string;
  vat: string;
  /** Offered no more. */
  retiredAt: Date | null;
  isAnnounced: boolean;
}

const deskOffer = ({ contentId, ...offer }: Offer, locale: Locale): DeskOffer => ({
  ...offer,
  title: contentTitle(contentId, locale),
  isAnnounced: !offeredContent(contentId, "nl")?.isOpen,
});

/** Everything that the foundation offers or offered: the programme, the masterclasses, the modules. One query. */
export async function deskOffers(
  _scope: FoundationScope<"offer.edit">,
  locale: Locale,
): Promise<DeskOffer[]> {
  const rows = await db.offer.findMany({
    where: { organisationId: null },
    orderBy: [{ sells: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => deskOffer(row, locale));
}

/** One offer, or null. */
export async function offerById(
  _scope: FoundationScope<"offer.edit">,
  id: string,
  locale: Locale,
): Promise<DeskOffer | null> {
  const row = await db.offer.findUnique({ where: { id, organisationId: null } });
  return row && deskOffer(row, locale);
}
