import { releaseSeats } from "~/features/enrolment/seats/release-seats.server";
import { toLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import { type Received, recordCapture } from "../checkout/captures.db.server";
import type { GiveBackReason } from "~/features/ordering/orders/order";
import type { OrderRow } from "~/features/ordering/orders/lock-order.server";
import { moveOrder } from "~/features/ordering/orders/move-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { startRefund } from "./start-refund.server";
import { paymentReturnedKind } from "./refund-mail-kinds";

/**
 * Money that cannot buy what was ordered goes back whole: the locked order ends without a ticket, the refund of what did not
 * go back already is on its way as a job, the buyer is told why, and the history shows it to staff.
 */
export async function giveBack(
  tx: Tx,
  order: OrderRow,
  { returnedCents, ...received }: Received & { returnedCents: number },
  reason: GiveBackReason,
): Promise<void> {
  await recordCapture(tx, order.id, received);
  await releaseSeats(tx, order.id, now());
  await moveOrder(tx, order, "giveBack");
  await recordEvent(tx, order.id, reason, {
    amountCents: received.amountCents,
    currency: received.currency,
    expectedCents: order.amountCents,
  });
  const amountCents = received.amountCents - returnedCents;
  if (amountCents > 0) await startRefund(tx, order, { ...received, amountCents, reason });
  await queueMail(tx, {
    to: order.person.email,
    personId: order.person.id,
    locale: toLocale(order.locale),
    site: order.site,
    kind: paymentReturnedKind,
    data: { orderId: order.id, reason, amountCents: received.amountCents, currency: received.currency },
  });
}
