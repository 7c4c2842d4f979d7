import type { Member } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";
import { lockOrder } from "../orders/lock-order.server";
import { moveOrder } from "../orders/move-order.server";
import { recordEvent } from "../orders/record-event.server";

export type QuoteWithdrawn = { ok: true } | { ok: false; reason: "notFound" | "accepted" };

/** Takes back a quote that nobody accepted; its link says so from now on. Once it ended, doing it again is fine. */
export function withdrawQuote(actor: Member<"orders.place">, number: string): Promise<QuoteWithdrawn> {
  return db.$transaction(async (tx): Promise<QuoteWithdrawn> => {
    const found = await tx.order.findFirst({
      where: { number, organisationId: actor.organisation.id, quoteTokenHash: { not: null } },
      select: { id: true },
    });
    const order = found && (await lockOrder(tx, found.id));
    if (!order) return { ok: false, reason: "notFound" };
    if (order.status !== "QUOTED") return order.acceptedAt ? { ok: false, reason: "accepted" } : { ok: true };
    await moveOrder(tx, order, "release");
    await recordEvent(tx, order.id, "quoteWithdrawn");
    return { ok: true };
  }, transactionLimits);
}

/** Ends the quotes whose time is over. */
export const lapseQuotes: JobHandler = async () => {
  const lapsed = await db.order.findMany({
    where: { status: "QUOTED", expiresAt: { lt: now() } },
    select: { id: true },
    orderBy: { expiresAt: "asc" },
    take: 500,
  });
  for (const { id } of lapsed)
    await db.$transaction(async (tx) => {
      const order = await lockOrder(tx, id);
      if (order?.status !== "QUOTED" || order.expiresAt >= now()) return;
      await moveOrder(tx, order, "release");
      await recordEvent(tx, id, "quoteLapsed");
    }, transactionLimits);
};
