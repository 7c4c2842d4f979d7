import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { invoiceObstacle } from "../invoices/draft-invoice.server";
import { loadWithoutInvoice } from "../invoices/invoices.db.server";
import { issueInvoice } from "../invoices/issue-invoice.server";

/** How long the order number can still be corrected once everything is known, in milliseconds. */
export const correctionTime = 60 * 60_000;

/**
 * Issues and mails the invoices whose moment has come and which nothing keeps from it; what became complete without a moment gets one, an hour
 * from now. Each order in a transaction of its own; one that fails does not keep others from theirs, and makes the job try again.
 */
export async function sendDueInvoices(): Promise<void> {
  const at = now();
  const faults: unknown[] = [];
  for (const order of await loadWithoutInvoice(db, at)) {
    try {
      if (await invoiceObstacle(db, order, at)) continue;
      await (order.invoiceFrom
        ? issueDue(order.id)
        : startClock(order.id, new Date(at.getTime() + correctionTime)));
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} invoices could not be issued`);
}

const issueDue = (id: string) =>
  db.$transaction(async (tx) => {
    const order = await lockOrder(tx, id);
    // Somebody may have changed it since it was listed.
    if (order?.invoiceFrom && order.invoiceFrom <= now()) await issueInvoice(tx, order);
  }, transactionLimits);

const startClock = (id: string, invoiceFrom: Date) =>
  db.$transaction(async (tx) => {
    const order = await lockOrder(tx, id);
    if (!order || order.invoiceFrom || order.awaitsPurchaseOrder) return;
    await tx.order.update({ where: { id }, data: { invoiceFrom } });
    await addJob(tx, "send-due-invoices", {}, { key: `invoice-${id}`, runAt: invoiceFrom });
  }, transactionLimits);
