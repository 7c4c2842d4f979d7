import { db } from "~/platform/db/db.server";

/** How long the webhook and the return page get before an open order is looked at, in milliseconds. */
const patience = 2 * 60_000;

/** Orders under way that Stripe should be asked about, 200 at most; the one that was not looked at for longest first. */
export const ordersToCompare = (at: Date) =>
  db.order.findMany({
    where: {
      status: { in: ["PENDING", "PROCESSING"] },
      OR: [{ expiresAt: { lte: at } }, { createdAt: { lte: new Date(at.getTime() - patience) } }],
    },
    select: { id: true, checkoutSessionId: true, expiresAt: true },
    orderBy: [{ comparedAt: { sort: "asc", nulls: "first" } }, { expiresAt: "asc" }],
    take: 200,
  });
