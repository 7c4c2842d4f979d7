import type { OrderRow } from "~/features/ordering/orders/lock-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import type { BankMoney } from "./accept-bank-payment.server";
import { mailToBuyer } from "./bank-mail-to-buyer.server";
import { moneyReturnedKind } from "./bank-mail-kinds";

/**
 * Writes down money that went back by bank for a locked order, with a line in its history and a mail to who ordered. The caller has seen that
 * no more goes back than is here (`keptCents`). `at`: when it went.
 */
export async function writeBankRefund(
  tx: Tx,
  order: OrderRow,
  { at = now(), ...money }: BankMoney & { at?: Date },
): Promise<void> {
  const id = newId();
  await tx.payment.create({
    data: {
      id,
      orderId: order.id,
      kind: "REFUND",
      status: "SUCCEEDED",
      source: money.bankEntryId ? "BANK" : "MANUAL",
      currency: order.currency,
      createdAt: at,
      ...money,
    },
  });
  await recordEvent(tx, order.id, "moneyReturned", {
    amountCents: money.amountCents,
    currency: order.currency,
  });
  await queueMail(tx, mailToBuyer(order, moneyReturnedKind, { paymentId: id }));
}
