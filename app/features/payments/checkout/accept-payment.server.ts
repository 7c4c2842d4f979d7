import { toLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import { queueMailsToOne } from "~/platform/mail/mail.server";
import { type Received, recordCapture } from "./captures.db.server";
import { confirmOrder } from "~/features/ordering/orders/confirm-order.server";
import type { OrderRow } from "~/features/ordering/orders/lock-order.server";
import { issueReceipt } from "~/features/invoicing/receipts/issue-receipt.server";
import { receiptKind } from "~/features/invoicing/receipts/receipt-mail-kind";

/**
 * Everything that being paid means, in the transaction of the locked order: the payment, what was bought, the receipt, and a
 * mail with each of these two. The receipt is last, because receipt numbers are locked until the transaction ends. `method` is how it was
 * paid, as Stripe names it; null when that is not known.
 */
export async function acceptPayment(
  tx: Tx,
  order: OrderRow,
  { method, ...received }: Received & { method: string | null },
): Promise<void> {
  const at = now();
  await recordCapture(tx, order.id, received);
  const mails = await confirmOrder(tx, order, at);
  const receipt = await issueReceipt(tx, order, { at, method });
  const receiptMail = {
    to: order.person.email,
    personId: order.person.id,
    locale: toLocale(order.locale),
    site: order.site,
    kind: receiptKind,
    data: { receiptId: receipt.id },
  };
  await queueMailsToOne(tx, [...mails, receiptMail]);
}
