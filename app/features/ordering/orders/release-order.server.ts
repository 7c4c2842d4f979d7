import { releaseSeats } from "~/features/enrolment/seats/release-seats.server";
import { toLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import type { OrderRow } from "./lock-order.server";
import { moveOrder } from "./move-order.server";
import { recordEvent } from "./record-event.server";
import { paymentFailedKind } from "./order-mail-kinds";

/** Ends a locked order for which no money came: the seat is free again. `detail` is for staff, in the history. */
export async function releaseOrder(
  tx: Tx,
  order: Pick<OrderRow, "id" | "status" | "locale" | "site" | "person">,
  reason: "expired" | "paymentFailed" | "withdrawn" | "checkoutFailed" | "checkoutRefused",
  detail?: string,
): Promise<void> {
  await releaseSeats(tx, order.id, now());
  await moveOrder(tx, order, "release");
  await recordEvent(tx, order.id, reason, detail ? { reason: detail } : {});
  if (reason === "paymentFailed")
    await queueMail(tx, {
      to: order.person.email,
      personId: order.person.id,
      locale: toLocale(order.locale),
      site: order.site,
      kind: paymentFailedKind,
      data: { orderId: order.id },
    });
}
