import { releaseSeat, takeSeat } from "~/features/enrolment/seats.db.server";
import { issueTicket, startEnrolment } from "~/features/enrolment/enrolments.db.server";
import { isLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db.server";
import { newId } from "~/platform/ids.server";
import { addJob } from "~/platform/jobs.server";
import { queueMail } from "~/platform/mail.server";
import type { GiveBackReason } from "./order";
import { type OrderRow, recordEvent } from "./orders.db.server";
import { issueReceipt } from "./receipts.db.server";

/** Money that arrived, as Stripe tells it. Cents; currency in capitals. */
export interface Received {
  paymentIntentId: string;
  amountCents: number;
  currency: string;
}

/** Money that pays an order, and how it was paid as Stripe names it; null when that is not known. */
interface Capture extends Received {
  method: string | null;
}

const localeOf = ({ locale }: { locale: string }) => (isLocale(locale) ? locale : "nl");

/**
 * Everything that being paid means, in the transaction of the locked order: payment, seat, ticket, enrolment, receipt,
 * history and mails. `capture` is null for what costs nothing. An order without its cohort or seat is a fault.
 */
export async function completeOrder(tx: Tx, order: OrderRow, capture: Capture | null): Promise<void> {
  const { cohort } = order;
  if (!cohort) throw new Error(`order ${order.number} has no cohort`);
  const at = now();
  if (capture) await recordCapture(tx, order, capture);
  const seat = await takeSeat(tx, order.id);
  const ticket = await issueTicket(tx, { orderId: order.id, seatId: seat.id, now: at });
  await startEnrolment(tx, {
    personId: order.personId,
    offer: order.offer,
    cohortId: cohort.id,
    ticketId: ticket.id,
    isDemo: order.isDemo,
    now: at,
  });
  await tx.order.update({ where: { id: order.id }, data: { status: "PAID", paidAt: at } });
  await recordEvent(tx, order.id, "paid", { amountCents: order.amountCents, currency: order.currency });
  const mail = { to: order.person.email, locale: localeOf(order) };
  await queueMail(tx, { ...mail, template: "ticket", data: { orderId: order.id } });
  if (order.amountCents === 0) return;
  const receipt = await issueReceipt(tx, order, { at, method: capture?.method ?? null });
  await queueMail(tx, { ...mail, template: "receipt", data: { receiptId: receipt.id } });
}

/** The checkout ended without money: the seat is free again. `detail` is for staff, in the history. */
export async function releaseOrder(
  tx: Tx,
  order: Pick<OrderRow, "id" | "locale" | "person">,
  reason: "expired" | "paymentFailed" | "withdrawn" | "checkoutFailed" | "checkoutRefused",
  detail?: string,
): Promise<void> {
  await releaseSeat(tx, order.id, now());
  await tx.order.update({ where: { id: order.id }, data: { status: "EXPIRED" } });
  await recordEvent(tx, order.id, reason, detail ? { reason: detail } : {});
  if (reason === "paymentFailed")
    await queueMail(tx, {
      to: order.person.email,
      locale: localeOf(order),
      template: "paymentFailed",
      data: { orderId: order.id },
    });
}

/**
 * Money that cannot buy what was ordered goes back whole: the order ends without a ticket, the refund of what did not go back
 * already is on its way as a job, the buyer is told why, and the history shows it to staff.
 */
export async function giveBack(
  tx: Tx,
  order: OrderRow,
  { returnedCents, ...received }: Received & { returnedCents: number },
  reason: GiveBackReason,
): Promise<void> {
  await recordCapture(tx, order, received);
  await releaseSeat(tx, order.id, now());
  await tx.order.update({ where: { id: order.id }, data: { status: "CANCELLED" } });
  await recordEvent(tx, order.id, reason, {
    amountCents: received.amountCents,
    currency: received.currency,
    expectedCents: order.amountCents,
  });
  const amountCents = received.amountCents - returnedCents;
  if (amountCents > 0) await startRefund(tx, order, { ...received, amountCents, reason });
  await queueMail(tx, {
    to: order.person.email,
    locale: localeOf(order),
    template: "paymentReturned",
    data: { orderId: order.id, reason, amountCents: received.amountCents, currency: received.currency },
  });
}

/** Writes down a refund that Stripe must still be asked for, with the job that asks. Returns the payment's id. */
export async function startRefund(
  tx: Tx,
  order: Pick<OrderRow, "id">,
  refund: Received & { reason: string },
): Promise<string> {
  const id = newId();
  await tx.payment.create({
    data: { id, orderId: order.id, kind: "REFUND", status: "PENDING", ...refund, createdAt: now() },
  });
  await recordEvent(tx, order.id, "refundStarted", {
    amountCents: refund.amountCents,
    currency: refund.currency,
  });
  await addJob(tx, "send-refund", { paymentId: id }, { key: `refund-${id}` });
  return id;
}

const recordCapture = (
  tx: Tx,
  order: Pick<OrderRow, "id">,
  { paymentIntentId, amountCents, currency }: Received,
) =>
  tx.payment.create({
    data: {
      id: newId(),
      orderId: order.id,
      kind: "CAPTURE",
      status: "SUCCEEDED",
      paymentIntentId,
      amountCents,
      currency,
      createdAt: now(),
    },
  });
