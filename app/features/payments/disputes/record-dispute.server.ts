import type Stripe from "stripe";
import type { Dispute } from "~prisma/client";
import { toLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { type DisputeFacts, disputeFacts, isDisputeNews } from "./dispute";
import { lockOrder, type OrderRow } from "~/features/ordering/orders/lock-order.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { settleCredit } from "~/features/invoicing/receipts/settle-credit.server";
import { disputeLostKind } from "./dispute-mail-kind";

const intentOf = ({ payment_intent: intent }: Stripe.Dispute) =>
  typeof intent === "string" ? intent : (intent?.id ?? "");

/**
 * Writes down what Stripe says of a dispute, any number of times. Open, it stands at the desk, and what the bank took can no
 * longer be refunded; lost, it is credited and the buyer gets a mail. Seat and ticket stay: ending those is for staff. A
 * dispute of a payment we do not know is left.
 */
export async function recordDispute(dispute: Stripe.Dispute): Promise<void> {
  const paymentIntentId = intentOf(dispute);
  const capture = await db.payment.findFirst({ where: { paymentIntentId, kind: "CAPTURE" } });
  if (!capture) return;
  const told = disputeFacts(dispute);
  await db.$transaction(async (tx) => {
    const order = (await lockOrder(tx, capture.orderId))!;
    const before = order.disputes.find(({ disputeId }) => disputeId === dispute.id) ?? null;
    if (before && !isDisputeNews(before, told)) return;
    const saved = await save(tx, order, before, { dispute, told, paymentIntentId });
    if (!before) await tell(tx, order, "disputeOpened", told);
    if (told.status === (before?.status ?? "OPEN")) return;
    await tell(tx, order, told.status === "LOST" ? "disputeLost" : "disputeWon", told);
    await credit(tx, order, saved);
  }, transactionLimits);
}

const tell = (
  tx: Tx,
  order: OrderRow,
  kind: "disputeOpened" | "disputeWon" | "disputeLost",
  { amountCents, currency }: DisputeFacts,
) => recordEvent(tx, order.id, kind, { amountCents, currency });

async function credit(tx: Tx, order: OrderRow, dispute: Dispute): Promise<void> {
  if (!order.paidAt) return;
  const receipt = await settleCredit(tx, order.id);
  if (dispute.status !== "LOST") return;
  await queueMail(tx, {
    to: order.person.email,
    personId: order.person.id,
    locale: toLocale(order.locale),
    site: order.site,
    kind: disputeLostKind,
    data: { disputeId: dispute.id, receiptId: receipt?.id ?? null },
  });
}

const save = (
  tx: Tx,
  order: OrderRow,
  before: Dispute | null,
  {
    dispute,
    told,
    paymentIntentId,
  }: { dispute: Stripe.Dispute; told: DisputeFacts; paymentIntentId: string },
): Promise<Dispute> =>
  before
    ? tx.dispute.update({ where: { id: before.id }, data: told })
    : tx.dispute.create({
        data: {
          id: newId(),
          orderId: order.id,
          disputeId: dispute.id,
          paymentIntentId,
          createdAt: now(),
          ...told,
        },
      });
