import type { Actor } from "~/features/identity/access/scope";
import { endTickets } from "~/features/enrolment/tickets/end-ticket.server";
import { releaseSeats } from "~/features/enrolment/seats/release-seats.server";
import { toLocale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { moveOrder } from "~/features/ordering/orders/move-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { issueCredit } from "~/features/invoicing/receipts/settle-credit.server";
import { orderCancelledKind } from "./cancellation-mail-kinds";

export type Cancellation = { ok: true } | { ok: false; reason: "notFound" | "notPaid" };

/**
 * Cancels a paid order: the seat is free again, the ticket void, the enrolment ended (one that is completed stays), and what
 * was not credited before is credited by a receipt that the buyer gets by mail. No money moves: that is `refundOrder`, before
 * or after. For staff: the caller has checked `can(actor, "order.cancel")`. Refusals: `notFound`; `notPaid`, also when it was
 * cancelled before; an order still to be paid ends by itself.
 */
export async function cancelOrder(
  actor: Pick<Actor, "personId">,
  orderId: string,
  { reason }: { reason: string },
): Promise<Cancellation> {
  return db.$transaction(async (tx): Promise<Cancellation> => {
    const order = await lockOrder(tx, orderId);
    if (!order) return { ok: false, reason: "notFound" };
    if (order.status !== "PAID") return { ok: false, reason: "notPaid" };
    await endTickets(
      tx,
      order.seats.map(({ id }) => id),
      now(),
    );
    await releaseSeats(tx, order.id, now());
    await moveOrder(tx, order, "cancel");
    await recordEvent(tx, order.id, "cancelled", { reason });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "order.cancel",
      subjectType: "order",
      subjectId: order.id,
    });
    const credit = await issueCredit(tx, order, order.amountCents);
    await queueMail(tx, {
      to: order.person.email,
      personId: order.person.id,
      locale: toLocale(order.locale),
      site: order.site,
      kind: orderCancelledKind,
      data: { orderId: order.id, receiptId: credit?.id ?? null },
    });
    return { ok: true };
  }, transactionLimits);
}
