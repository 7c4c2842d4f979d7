import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import type { OrganisationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { OrderStatus } from "../orders/order";
import { teamOrderState } from "./order-state";
import { stateFactsOf, withStateFacts } from "./state-facts.server";

const pageSize = 25;

/**
 * The orders of an organisation, newest first: so many from behind the one with the number `after`, or from the newest. `next` is the number
 * behind which the list goes on, or null.
 */
export async function teamOrders(
  { organisation: { id: organisationId } }: OrganisationScope<"orders.read">,
  { filter, after, locale }: { filter: OrderStatus | null; after: string | null; locale: Locale },
) {
  const from = after ? await db.order.findFirst({ where: { number: after, organisationId } }) : null;
  const rows = await db.order.findMany({
    where: {
      organisationId,
      ...(filter && { status: filter }),
      ...(from && {
        OR: [{ createdAt: { lt: from.createdAt } }, { createdAt: from.createdAt, id: { lt: from.id } }],
      }),
    },
    select: {
      ...withStateFacts,
      number: true,
      amountCents: true,
      currency: true,
      purchaseOrder: true,
      lines: {
        select: { quantity: true, offer: { select: { contentId: true } } },
        orderBy: { position: "asc" },
      },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: pageSize + 1,
  });
  const at = now();
  return {
    orders: rows.slice(0, pageSize).map((row) => ({
      number: row.number,
      createdAt: row.createdAt,
      state: teamOrderState(stateFactsOf(row), at),
      purchaseOrder: row.purchaseOrder,
      amountCents: row.amountCents,
      currency: row.currency,
      seats: row.lines.reduce((sum, { quantity }) => sum + quantity, 0),
      title: new Intl.ListFormat(locale).format(
        new Set(row.lines.map(({ offer }) => contentTitle(offer.contentId, locale))),
      ),
    })),
    next: rows.length > pageSize ? rows[pageSize - 1]!.number : null,
  };
}
export type ListedTeamOrder = Awaited<ReturnType<typeof teamOrders>>["orders"][number];
