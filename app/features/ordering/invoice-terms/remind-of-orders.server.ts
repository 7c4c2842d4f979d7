import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";
import { lockOrder } from "../orders/lock-order.server";
import type { OrderEventKind } from "../orders/order";
import { recordEvent } from "../orders/record-event.server";
import { mailManagers } from "../team-orders/mail-managers.server";
import { invoiceReminderKind, purchaseOrderAskedKind } from "./invoice-mail-kinds";
import { dueReminder, isHoldEndNews, type Reminder } from "./invoice-terms";

const mailOf = (reminder: Reminder) =>
  reminder.startsWith("purchaseOrder") ? purchaseOrderAskedKind : invoiceReminderKind;

/**
 * Asks for numbers that are to come, reminds of invoices before and after their term, and says in an order's history when the time of its
 * seats is over. Each once, also when two workers run: the order is locked, and its history says what was sent.
 */
export const remindOfOrders: JobHandler = async () => {
  let after: string | undefined;
  do {
    const orders: { id: string }[] = await db.order.findMany({
      where: { status: "ON_INVOICE", id: { gt: after } },
      select: { id: true },
      orderBy: { id: "asc" },
      take: 200,
    });
    for (const { id } of orders) await db.$transaction((tx) => remind(tx, id), transactionLimits);
    after = orders.at(-1)?.id;
  } while (after);
};

async function remind(tx: Tx, orderId: string): Promise<void> {
  const order = await lockOrder(tx, orderId);
  if (order?.status !== "ON_INVOICE") return;
  const events = await tx.orderEvent.findMany({
    where: { orderId },
    select: { kind: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  const invoice = await tx.invoice.findFirst({
    where: { orderId, kind: "INVOICE" },
    select: { dueAt: true },
  });
  const facts = {
    ...order,
    orderedAt: order.acceptedAt ?? order.createdAt,
    dueAt: invoice?.dueAt ?? null,
    events: events.map(({ kind }) => kind as OrderEventKind),
  };
  const at = now();
  const reminder = dueReminder(facts, at);
  if (reminder) {
    await recordEvent(tx, orderId, reminder);
    await mailManagers(tx, order, mailOf(reminder), { reminder });
  }
  if (isHoldEndNews(facts, at)) await recordEvent(tx, orderId, "holdEnded");
}
