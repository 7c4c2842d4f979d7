import type { SiteScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { orderedLines, withLines } from "../team-orders/ordered-lines.server";
import { stateFactsOf, withStateFacts } from "../team-orders/state-facts.server";
import { termsOfOrder } from "../terms/sales-terms.server";
import { quoteState } from "./quote";
import { quoteHashes } from "./quote-link.server";

/** A quote as whoever holds its link sees it; null when the link leads to none. */
export async function quoteByToken(_scope: SiteScope, token: string, locale: Locale) {
  const row = await db.order.findFirst({
    where: { quoteTokenHash: { in: quoteHashes(token) }, organisation: { endedAt: null } },
    select: {
      ...withStateFacts,
      ...withLines,
      number: true,
      organisationId: true,
      acceptedByName: true,
      purchaseOrder: true,
      buyerReference: true,
      termsVersion: true,
      isDemo: true,
      organisation: { select: { name: true } },
      person: { select: { name: true } },
    },
  });
  if (!row?.organisation || !row.organisationId) return null;
  return {
    number: row.number,
    organisation: { id: row.organisationId, name: row.organisation.name },
    orderedBy: row.person.name,
    state: quoteState(stateFactsOf(row), now()),
    ...orderedLines(row, locale),
    currency: row.currency,
    expiresAt: row.expiresAt,
    createdAt: row.createdAt,
    accepted: row.acceptedAt && { at: row.acceptedAt, by: row.acceptedByName },
    purchaseOrder: row.purchaseOrder,
    buyerReference: row.buyerReference,
    terms: await termsOfOrder(db, row),
    isDemo: row.isDemo,
  };
}
export type QuoteView = NonNullable<Awaited<ReturnType<typeof quoteByToken>>>;
