import type { Actor } from "~/features/identity/access/scope";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { candidateOf } from "../entries/entries.db.server";
import { keptCents, openCents } from "../matching/invoice-balance";
import { obstacleOf, type OrderObstacle } from "../matching/matching";
import { acceptBankPayment } from "./accept-bank-payment.server";
import { writeBankRefund } from "./write-bank-refund.server";

export type Marking =
  { ok: true } | { ok: false; reason: OrderObstacle | "notFound" | "alreadyPaid" | "changed" };

/**
 * Writes down that all that is open of an order on invoice was paid, with why staff know. When its booking is on a statement later, that
 * confirms it. For staff: the caller has checked `can(actor, "payment.book")`. `openCents` is what was open when the form was made. Refusals:
 * `notFound`; those of `obstacleOf`; `alreadyPaid`; `changed`.
 */
export async function markPaid(
  actor: Pick<Actor, "personId">,
  orderId: string,
  { reason, openCents: shown }: { reason: string; openCents: number },
): Promise<Marking> {
  return db.$transaction(async (tx): Promise<Marking> => {
    const order = await lockOrder(tx, orderId);
    if (!order) return { ok: false, reason: "notFound" };
    const candidate = await candidateOf(tx, order);
    const obstacle = obstacleOf(candidate);
    if (obstacle) return { ok: false, reason: obstacle };
    const amountCents = openCents(candidate);
    if (amountCents <= 0) return { ok: false, reason: "alreadyPaid" };
    if (amountCents !== shown) return { ok: false, reason: "changed" };
    await acceptBankPayment(tx, order, { amountCents, bankEntryId: null, reason });
    await audit(tx, actor, order, "payment.markPaid", amountCents);
    return { ok: true };
  }, transactionLimits);
}

export type WrittenRefund =
  | { ok: true }
  | {
      ok: false;
      reason: OrderObstacle | "notFound" | "nothingKept" | "invalidAmount" | "moreThanKept" | "changed";
    };

/**
 * Writes down that money of an order on invoice was paid back by bank: the transfer itself is made at the bank. Never more than is here. When
 * its booking is on a statement later, that confirms it. For staff: the caller has checked `can(actor, "payment.book")`. `keptCents` is what was here when the
 * form was made; `at` the day it went. Refusals: `notFound`; those of `obstacleOf`; `nothingKept`; `invalidAmount`; `moreThanKept`; `changed`.
 */
export async function writeRefund(
  actor: Pick<Actor, "personId">,
  orderId: string,
  { amountCents, reason, at, keptCents: shown }: RefundWords,
): Promise<WrittenRefund> {
  return db.$transaction(async (tx): Promise<WrittenRefund> => {
    const order = await lockOrder(tx, orderId);
    if (!order) return { ok: false, reason: "notFound" };
    const candidate = await candidateOf(tx, order);
    const obstacle = obstacleOf(candidate);
    if (obstacle) return { ok: false, reason: obstacle };
    const kept = keptCents(candidate);
    if (kept <= 0) return { ok: false, reason: "nothingKept" };
    if (!Number.isSafeInteger(amountCents) || amountCents <= 0) return { ok: false, reason: "invalidAmount" };
    if (amountCents > kept) return { ok: false, reason: "moreThanKept" };
    if (kept !== shown) return { ok: false, reason: "changed" };
    await writeBankRefund(tx, order, { amountCents, bankEntryId: null, reason, at });
    await audit(tx, actor, order, "payment.refund", amountCents);
    return { ok: true };
  }, transactionLimits);
}

interface RefundWords {
  amountCents: number;
  reason: string;
  at: Date;
  keptCents: number;
}

const audit = (
  tx: Parameters<typeof recordAudit>[0],
  { personId }: Pick<Actor, "personId">,
  order: { id: string; currency: string },
  act: string,
  amountCents: number,
) =>
  recordAudit(tx, {
    actorId: personId,
    act,
    subjectType: "order",
    subjectId: order.id,
    detail: { amountCents, currency: order.currency },
  });
