import { startEnrolment } from "~/features/enrolment/enrolments/start-enrolment.server";
import { issueTicket } from "~/features/enrolment/tickets/issue-ticket.server";
import { takeSeat } from "~/features/enrolment/seats/take-seat.server";
import { toLocale } from "~/i18n/locale";
import type { Tx } from "~/platform/db/db.server";
import type { NewMail } from "~/platform/mail/mail.server";
import type { OrderRow } from "./lock-order.server";
import { recordEvent } from "./record-event.server";
import { ticketKind } from "~/features/enrolment/tickets/ticket-mail-kinds";

/**
 * What one gets for an order that is settled, by payment or because it costs nothing: the seat, a ticket and an enrolment, in
 * the transaction of the locked order, which is PAID from then on. Returns the mail with the ticket, to be queued in the same
 * transaction. An order without its cohort or seat is a fault. `at`: when it was settled.
 */
export async function enrolBuyer(tx: Tx, order: OrderRow, at: Date): Promise<NewMail> {
  const { cohort } = order;
  if (!cohort) throw new Error(`order ${order.number} has no cohort`);
  const seat = await takeSeat(tx, order.id);
  const ticket = await issueTicket(tx, {
    orderId: order.id,
    seatId: seat.id,
    personId: order.personId,
    cohortId: cohort.id,
    now: at,
  });
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
  return {
    to: order.person.email,
    personId: order.person.id,
    locale: toLocale(order.locale),
    site: order.site,
    kind: ticketKind,
    data: { orderId: order.id },
  };
}
