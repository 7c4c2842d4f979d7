import { holdTakenSeats } from "~/features/enrolment/seats/hold-taken-seats.server";
import type { OrderRow } from "~/features/ordering/orders/lock-order.server";
import { moveOrder } from "~/features/ordering/orders/move-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import type { Tx } from "~/platform/db/db.server";
import { queueMail } from "~/platform/mail/mail.server";
import { isCovered } from "../matching/invoice-balance";
import { moneyOf } from "./accept-bank-payment.server";
import { mailToBuyer } from "./bank-mail-to-buyer.server";
import { paymentTakenBackKind } from "./bank-mail-kinds";

/**
 * Takes back a payment by bank that was no payment of this locked order: it stays, failed, with the reason. An order that is not covered any
 * more waits for its money again, and its seats are held again; who follows with one keeps it. Who ordered was told of the money, and is told of this.
 */
export async function takeBackPayment(
  tx: Tx,
  order: OrderRow,
  payment: OrderRow["payments"][number],
  reason: string,
): Promise<void> {
  await tx.payment.update({ where: { id: payment.id }, data: { status: "FAILED", reason } });
  const amount = { amountCents: payment.amountCents, currency: payment.currency };
  await recordEvent(
    tx,
    order.id,
    payment.kind === "CAPTURE" ? "moneyTakenBack" : "moneyReturnTakenBack",
    amount,
  );
  if (payment.kind !== "CAPTURE") return;
  if (order.status === "PAID" && !isCovered(await moneyOf(tx, order))) {
    await moveOrder(tx, order, "reopen", { paidAt: null });
    await holdTakenSeats(tx, order.id, order.expiresAt);
  }
  await queueMail(tx, mailToBuyer(order, paymentTakenBackKind, { paymentId: payment.id }));
}
