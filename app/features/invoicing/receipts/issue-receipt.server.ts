import type { Receipt } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";
import type { OrderRow } from "~/features/ordering/orders/lock-order.server";
import { makeReceipt, type Paid } from "./receipt";
import { nextPlace } from "../documents/numbering.db.server";
import { saveReceipt, saleOf, issueOf } from "./receipts.db.server";

/**
 * Issues the receipt of an order that was just paid, and tells when and how. Last in a transaction: receipt numbers are
 * locked until it ends.
 */
export async function issueReceipt(tx: Tx, order: OrderRow, paid: Paid): Promise<Receipt> {
  const place = await nextPlace(tx, "receipt");
  return saveReceipt(
    tx,
    order,
    place,
    makeReceipt(saleOf(order), await issueOf(tx, order, place), paid),
    null,
  );
}
