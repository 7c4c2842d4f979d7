import { toLocale } from "~/i18n/locale";
import { releaseSeats } from "~/features/enrolment/seats/release-seats.server";
import {
  type GivenUp,
  issueCreditNote,
  rulesBrokenByCredit,
} from "~/features/invoicing/invoices/issue-credit-note.server";
import { settleCredit } from "~/features/invoicing/receipts/settle-credit.server";
import type { RuleName } from "~/features/invoicing/ubl/rules/rules";
import { outstandingCents } from "~/features/ordering/orders/balance";
import { confirmOrder } from "~/features/ordering/orders/confirm-order.server";
import { lockOrder, type OrderRow } from "~/features/ordering/orders/lock-order.server";
import { moveOrder } from "~/features/ordering/orders/move-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { type NewMail, queueMail, queueMails } from "~/platform/mail/mail.server";
import { trySendRefund } from "../refunds/send-refund.server";
import { startRefund } from "../refunds/start-refund.server";
import { cancellationMessages } from "./cancellation.messages";
import { orderCancelledKind, seatsCancelledKind } from "./cancellation-mail-kinds";
import {
  type CancellableOrder,
  choiceFault,
  type ChosenSeats,
  type ChosenShare,
  isCancellable,
  type Quote,
  quoteOf,
  shareOf,
} from "./cancellation-quote";
import { findCancellable } from "./cancellable-orders.db.server";
import { type Canceller, isTheirs } from "./canceller";

/** What is asked. */
export interface Cancelling {
  /** The seats as the form showed them; null: all that are left. */
  seats: ChosenSeats | null;
  share: ChosenShare;
  /** For the history at the desk; the buyer never sees it. */
  reason: string;
  /** What the form said that it comes to, in cents: it is cancelled for that amount or not at all. */
  shownCents?: number;
  /** The joint act: what is then owed starts going back through Stripe. */
  withRefund: boolean;
}

export type SeatsCancelled =
  | { ok: true; paymentId: string | null }
  | { ok: false; reason: "notFound" | "notCancellable" | "noSeats" | "already" | "changed" | "notOwn" }
  | { ok: false; reason: "noCreditNote"; broken: RuleName[] };

/**
 * Cancels seats of an order that is paid or on invoice, for its buyer, its organisation or the foundation: the seats are free, tickets
 * void and enrolments ended (what is completed stays), what the seats come to is credited, and everybody concerned gets a mail. Paid online
 * it is a credit receipt; invoiced, a credit note; while the invoice is to come, that is made for what is left. An order of which neither
 * a seat nor anything to pay is left is cancelled. No money moves, unless the joint act is asked.
 *
 * Refusals: `notFound`, also for somebody else's; `notCancellable`: neither paid nor on invoice; `noSeats`; `already`, which a second click
 * hears; `changed`: a seat or the amount is not as the form showed it; `notOwn`: only the foundation may, by the terms (`seatShare`);
 * `noCreditNote`: the credit note would break rules of e-invoices, so nothing can be credited.
 */
export async function cancelSeats(
  canceller: Canceller,
  orderId: string,
  asked: Cancelling,
): Promise<SeatsCancelled> {
  const cancelled = await db.$transaction(
    (tx) => cancelSeatsIn(tx, canceller, orderId, asked),
    transactionLimits,
  );
  if (cancelled.ok && cancelled.paymentId) await trySendRefund(cancelled.paymentId);
  return cancelled;
}

async function cancelSeatsIn(
  tx: Tx,
  canceller: Canceller,
  orderId: string,
  asked: Cancelling,
): Promise<SeatsCancelled> {
  const at = now();
  const row = await lockOrder(tx, orderId);
  const order = row && (await findCancellable(tx, { id: orderId }, at));
  if (!row || !order || !isTheirs(canceller, row)) return { ok: false, reason: "notFound" };
  const chosen = asked.seats ?? new Map(order.seats.map(({ id, state }) => [id, state]));
  const fault = choiceFault(order, chosen);
  if (order.status === "CANCELLED" && asked.seats) return { ok: false, reason: "already" };
  if (!isCancellable(order)) return { ok: false, reason: "notCancellable" };
  if (fault) return { ok: false, reason: fault };
  const seats = order.seats.filter(({ id }) => chosen.has(id));
  if (canceller.by !== "foundation" && !seats.every(({ share }) => share.isOwn))
    return { ok: false, reason: "notOwn" };
  const quote = quoteOf(order, new Set(chosen.keys()), asked.share);
  if (asked.shownCents !== undefined && asked.shownCents !== quote.creditCents)
    return { ok: false, reason: "changed" };

  const givenUp = givenUpBy(row, quote, seats.length);
  const broken = order.isInvoiced ? await rulesBrokenByCredit(tx, row, givenUp) : [];
  if (broken.length > 0) return { ok: false, reason: "noCreditNote", broken };

  const ticket = await tx.ticket.findFirst({
    where: { seatId: { in: [...chosen.keys()] }, voidedAt: null, personId: row.personId },
  });
  await releaseSeats(tx, orderId, at, [...chosen.keys()]);
  const { cancellationId, creditCents } = await book(tx, row, order, {
    seats,
    givenUp,
    quote,
    asked,
    canceller,
    at,
  });
  const after = (await lockOrder(tx, orderId))!;
  const mails = await goOn(tx, after, { asked, creditCents, at });
  await audit(tx, canceller, orderId, { seats: seats.length, amountCents: creditCents });
  const paymentId = asked.withRefund ? await refund(tx, canceller, after, quote, asked.reason) : null;
  const receipt = await settleCredit(tx, orderId);
  const receiptId = receipt?.id ?? null;
  await queueMail(tx, {
    ...{ to: row.person.email, personId: row.person.id, locale: toLocale(row.locale), site: row.site },
    ...(row.organisationId
      ? { kind: seatsCancelledKind, data: { cancellationId, receiptId } }
      : {
          kind: orderCancelledKind,
          data: { orderId, receiptId, ticketId: ticket?.id ?? null, creditCents },
        }),
  });
  await queueMails(tx, mails);
  return { ok: true, paymentId };
}

/** What a credit note takes back, with why in the buyer's language. */
const givenUpBy = (row: OrderRow, { parts }: Quote, seats: number): GivenUp => ({
  lines: parts.filter(({ shareBp }) => shareBp > 0),
  reason: cancellationMessages[toLocale(row.locale)].creditReason(seats),
});

interface Booking {
  seats: CancellableOrder["seats"];
  givenUp: GivenUp;
  quote: Quote;
  asked: Cancelling;
  canceller: Canceller;
  at: Date;
}

/** Writes the cancellation down, with its credit note when the order was invoiced: then that says the amount. */
async function book(
  tx: Tx,
  row: OrderRow,
  order: CancellableOrder,
  { seats, givenUp, quote, asked, canceller, at }: Booking,
) {
  const { isInvoiced } = order;
  const note = isInvoiced && givenUp.lines.length > 0 ? await issueCreditNote(tx, row, givenUp) : null;
  const creditCents = isInvoiced ? -(note?.amountCents ?? 0) : quote.creditCents;
  const cancellationId = newId();
  await tx.cancellation.create({
    data: {
      ...{ id: cancellationId, orderId: row.id, at, byId: canceller.actor.personId, reason: asked.reason },
      ...{ seatCount: seats.length, creditCents, beforeInvoice: order.beforeInvoice },
    },
  });
  for (const shareBp of new Set(seats.map((seat) => shareOf(seat, asked.share)))) {
    const ids = seats.filter((seat) => shareOf(seat, asked.share) === shareBp).map(({ id }) => id);
    const data = { cancellationId, creditShareBp: shareBp };
    await tx.seat.updateMany({ where: { id: { in: ids } }, data });
  }
  return { cancellationId, creditCents };
}

/** Where the order stands after it: cancelled, paid by what came in already, or as it was with fewer seats. */
async function goOn(
  tx: Tx,
  after: OrderRow,
  { asked, creditCents, at }: { asked: Cancelling; creditCents: number; at: Date },
): Promise<NewMail[]> {
  const detail = { amountCents: creditCents, currency: after.currency, reason: asked.reason };
  const hasSeats = after.seats.some(({ status }) => status !== "RELEASED");
  const toPay = outstandingCents(after);
  if (!hasSeats && (after.status === "PAID" || toPay === 0)) {
    await moveOrder(tx, after, "cancel");
    await recordEvent(tx, after.id, "cancelled", detail);
    return [];
  }
  await recordEvent(tx, after.id, "seatsCancelled", detail);
  const isPaid = after.payments.some(({ kind, status }) => kind === "CAPTURE" && status === "SUCCEEDED");
  return after.status === "ON_INVOICE" && isPaid && toPay === 0 ? confirmOrder(tx, after, at) : [];
}

/** Starts giving back what is owed now; null when nothing is, or it did not come through Stripe. */
async function refund(
  tx: Tx,
  canceller: Canceller,
  after: OrderRow,
  { owedCents: amountCents }: Quote,
  reason: string,
): Promise<string | null> {
  const capture = after.payments.find(({ kind, source }) => kind === "CAPTURE" && source === "STRIPE");
  if (!capture || amountCents <= 0) return null;
  const { paymentIntentId, currency } = capture;
  const why = canceller.by === "foundation" ? reason : "seatsCancelled";
  const paymentId = await startRefund(tx, after, { paymentIntentId, currency, amountCents, reason: why });
  if (canceller.by === "foundation")
    await recordAudit(tx, {
      ...{ actorId: canceller.actor.personId, act: "order.refund" },
      ...{ subjectType: "order", subjectId: after.id, detail: { amountCents } },
    });
  return paymentId;
}

/** Acts of the foundation and for an organisation; what somebody does with their own stands in the order's history. */
async function audit(
  tx: Tx,
  { by, actor }: Canceller,
  orderId: string,
  detail: { seats: number; amountCents: number },
): Promise<void> {
  if (by === "buyer") return;
  const fact = { actorId: actor.personId, act: "order.cancel", subjectType: "order", subjectId: orderId };
  await recordAudit(tx, { ...fact, detail });
}
