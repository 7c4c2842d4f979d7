import type { Actor, Staff } from "~/features/identity/access/scope";
import { toLocale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { queueMail, queueMails } from "~/platform/mail/mail.server";
import { now } from "~/platform/clock.server";
import { cancelOrder } from "../cancellation/cancel-order.server";
import { endCheckout } from "../checkout/end-checkout.server";
import { recordEvent } from "~/features/ordering/orders/record-event.server";
import { type SettleAnswer, type SettleFault, settleSteps, teamSeats } from "./settlement";
import { settlementSeats } from "./settlement.queries.server";
import type { MailKind } from "~/platform/mail/mail-kind";
import { cancelSeats } from "../cancellation/cancel-seats.server";
import { findCancellable } from "../cancellation/cancellable-orders.db.server";
import { wholeShareBp } from "~/features/ordering/cancelling/cancellation-share";
import {
  groupCancelledKeptKind,
  groupCancelledTeamKind,
  groupCancelledUnpaidKind,
} from "../cancellation/cancellation-mail-kinds";

export type Settlement =
  | { ok: true; refunds: number; kept: number; told: number }
  | { ok: false; reason: "notCancelled" }
  | { ok: false; reason: "faults"; faults: Record<string, SettleFault> };

/** Stands in the history of the order; the desk shows it in words. */
const reason = "cohortCancelled";

/**
 * Settles a cancelled cohort for everybody with a seat, as staff chose in `answers` (by order id). `refund`: the order is
 * cancelled and all its money goes back, each by a job of its own, so that one that Stripe refuses holds up no other. `keep`:
 * no money goes back, the lessons stay. Whoever completed keeps the lessons and the certificate either way. Whoever is paying is
 * told, the payment page is closed, and money that still arrives goes back by itself (`fulfil`). Everybody gets a mail. An organisation's
 * seats are settled together: what is not paid yet is credited, and what its people completed stays.
 *
 * Returns how many people got what; what was chosen before is not done again. Refusals: `notCancelled`, also when there is no
 * such cohort; `faults` by order (`settleSteps`), after which nothing was done.
 */
export async function settleCohort(
  actor: Staff<"order.refund">,
  cohortId: string,
  answers: ReadonlyMap<string, SettleAnswer>,
): Promise<Settlement> {
  return db.$transaction(async (tx): Promise<Settlement> => {
    const cohort = await tx.cohort.findUnique({ where: { id: cohortId }, select: { status: true } });
    if (cohort?.status !== "CANCELLED") return { ok: false, reason: "notCancelled" };
    await lockOrders(tx, cohortId);
    const seats = await settlementSeats(actor, cohortId, tx);
    const steps = settleSteps(seats, answers);
    if (!steps.ok) return { ok: false, reason: "faults", faults: steps.faults };
    const { personId } = actor;
    const teams = new Set(seats.flatMap(({ orderId, team }) => (team ? [orderId] : [])));
    const detail = { cohortId };
    const addSettleJob = (orderId: string) =>
      addJob(
        tx,
        "settle-order",
        { orderId, personId, cohortId },
        { key: `settle-order:${orderId}:${cohortId}` },
      );
    for (const orderId of steps.refund) {
      await recordEvent(tx, orderId, "settledWithRefund", detail);
      await addSettleJob(orderId);
    }
    for (const orderId of steps.keep) {
      await recordEvent(tx, orderId, "settledWithoutRefund", detail);
      if (teams.has(orderId)) await tellTeam(tx, orderId, cohortId);
      else await queueMailOf(tx, orderId, groupCancelledKeptKind);
    }
    for (const orderId of steps.tell) {
      await recordEvent(tx, orderId, "toldOfCancellation", detail);
      await queueMailOf(tx, orderId, groupCancelledUnpaidKind);
      await addSettleJob(orderId);
    }
    const counts = { refunds: steps.refund.length, kept: steps.keep.length, told: steps.tell.length };
    if (counts.refunds + counts.kept + counts.told > 0)
      await recordAudit(tx, {
        actorId: personId,
        act: "cohort.settle",
        subjectType: "cohort",
        subjectId: cohortId,
        detail: counts,
      });
    return { ok: true, ...counts };
  }, transactionLimits);
}

/** Two of staff who settle at once come one after the other, and nobody's payment comes in between. */
const lockOrders = (tx: Tx, cohortId: string) =>
  tx.$queryRaw`select from "Order" where id in (select "orderId" from "Seat" where "cohortId" = ${cohortId}::uuid)
    and status in ('PENDING', 'PROCESSING', 'PAID', 'ON_INVOICE') order by "id" for update`;

/** An organisation keeps its seats: who ordered hears it, and everybody who follows with one. */
async function tellTeam(tx: Tx, orderId: string, cohortId: string) {
  await queueMailOf(tx, orderId, groupCancelledTeamKind, { cohortId });
  const tickets = await tx.ticket.findMany({
    where: { orderId, voidedAt: null, seat: { cohortId } },
    select: { id: true, order: { select: { site: true } }, person: true },
    orderBy: { id: "asc" },
  });
  await queueMails(
    tx,
    tickets.map(({ id: ticketId, order: { site }, person }) => ({
      ...{ to: person.email, personId: person.id, locale: toLocale(person.locale), site },
      ...{ kind: groupCancelledKeptKind, data: { orderId, ticketId } },
    })),
  );
}

async function queueMailOf(tx: Tx, orderId: string, kind: MailKind, more: Record<string, string> = {}) {
  const { locale, site, person } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { locale: true, site: true, person: { select: { id: true, email: true } } },
  });
  await queueMail(tx, {
    to: person.email,
    personId: person.id,
    locale: toLocale(locale),
    site,
    kind,
    data: { orderId, ...more },
  });
}

/**
 * One order of a cancelled cohort. A paid one is cancelled, and all that is left goes back; of an organisation's, its seats in that cohort
 * which nobody completed. One that is being paid: its payment page is closed. Doing it again changes nothing.
 */
export async function settleOrder(
  actor: Pick<Actor, "personId">,
  orderId: string,
  cohortId?: string,
): Promise<void> {
  const order = await db.order.findUnique({ where: { id: orderId } });
  if (order?.status === "PENDING" && order.checkoutSessionId) await endCheckout(order.checkoutSessionId);
  if (order?.organisationId && cohortId) return settleTeam(actor, orderId, cohortId);
  if (order?.status === "PAID") await cancelOrder(actor, orderId, { reason, withRefund: true });
}

async function settleTeam(actor: Pick<Actor, "personId">, orderId: string, cohortId: string): Promise<void> {
  const order = await findCancellable(db, { id: orderId }, now());
  const [open] = order ? teamSeats(order, cohortId) : [[]];
  if (open.length === 0) return;
  const seats = new Map(open.map(({ id, state }) => [id, state]));
  const asked = { seats, share: wholeShareBp, reason, withRefund: true };
  const cancelled = await cancelSeats({ by: "foundation", actor }, orderId, asked);
  if (cancelled.ok) return;
  // Somebody answered an offer at the same moment: the next try looks again.
  if (cancelled.reason === "changed") throw new Error(`order ${orderId} changed meanwhile`);
  if (cancelled.reason === "noCreditNote")
    throw new Error(`a credit note for order ${orderId} would break ${cancelled.broken.join(", ")}`);
}
