import { releaseSeats } from "~/features/enrolment/seats/release-seats.server";
import type { Staff } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { lockOrder, type OrderRow } from "../orders/lock-order.server";
import { moveOrder } from "../orders/move-order.server";
import { recordEvent } from "../orders/record-event.server";
import { mailManagers } from "../team-orders/mail-managers.server";
import { holdReleasedKind } from "./invoice-mail-kinds";

export type HoldDecided =
  { ok: true } | { ok: false; reason: "notFound" | "notOnInvoice" | "notLater" | "tooLate" | "invoiced" };

/** The longest that seats are held on, from now. */
const longestMs = 366 * 86_400_000;

/** Holds the seats of an order on invoice until a later moment. Refuses a moment that is not later than now, or more than a year away. */
export const extendHold = (
  actor: Staff<"order.extend">,
  orderId: string,
  { until, reason }: { until: Date; reason: string },
): Promise<HoldDecided> =>
  decide(actor, orderId, async (tx, order) => {
    const at = now();
    if (until <= at) return { ok: false, reason: "notLater" };
    if (until.getTime() > at.getTime() + longestMs) return { ok: false, reason: "tooLate" };
    if (until.getTime() === order.expiresAt.getTime()) return { ok: true };
    await tx.order.update({ where: { id: orderId }, data: { expiresAt: until } });
    await tx.seat.updateMany({ where: { orderId, status: "HELD" }, data: { heldUntil: until } });
    await recordEvent(tx, orderId, "holdExtended");
    await record(tx, actor, orderId, { act: "order.extend", reason });
    return { ok: true };
  });

/**
 * Gives up an order on invoice for which no invoice was made: its seats are free, and who ordered it gets a mail. One with an invoice is
 * cancelled instead, with a credit note.
 */
export const releaseHold = (
  actor: Staff<"order.extend">,
  orderId: string,
  { reason }: { reason: string },
): Promise<HoldDecided> =>
  decide(actor, orderId, async (tx, order) => {
    if ((await tx.invoice.count({ where: { orderId } })) > 0) return { ok: false, reason: "invoiced" };
    await releaseSeats(tx, orderId, now());
    await moveOrder(tx, order, "release");
    await recordEvent(tx, orderId, "holdReleased");
    await record(tx, actor, orderId, { act: "order.release", reason });
    await mailManagers(tx, order, holdReleasedKind);
    return { ok: true };
  });

const decide = (
  _actor: Staff<"order.extend">,
  orderId: string,
  step: (tx: Tx, order: OrderRow) => Promise<HoldDecided>,
): Promise<HoldDecided> =>
  db.$transaction(async (tx): Promise<HoldDecided> => {
    const order = await lockOrder(tx, orderId);
    if (!order) return { ok: false, reason: "notFound" };
    return order.status === "ON_INVOICE" ? step(tx, order) : { ok: false, reason: "notOnInvoice" };
  }, transactionLimits);

const record = (
  tx: Tx,
  { personId }: Staff<"order.extend">,
  orderId: string,
  { act, reason }: { act: string; reason: string },
) =>
  recordAudit(tx, { actorId: personId, act, subjectType: "order", subjectId: orderId, detail: { reason } });
