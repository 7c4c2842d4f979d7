import { offerSeats } from "~/features/enrolment/assignment/offer-seats.server";
import { enrol } from "~/features/enrolment/enrolments/enrol.server";
import { takeSeats } from "~/features/enrolment/seats/take-seats.server";
import { ticketKind } from "~/features/enrolment/tickets/ticket-mail-kinds";
import { toLocale } from "~/i18n/locale";
import type { Tx } from "~/platform/db/db.server";
import type { NewMail } from "~/platform/mail/mail.server";
import { cancelledCents } from "./balance";
import type { OrderRow } from "./lock-order.server";
import { moveOrder } from "./move-order.server";
import { recordEvent } from "./record-event.server";

/**
 * Makes a locked order a paid one, by payment or because it costs nothing: its seats are taken, and when its buyer is the one who comes,
 * they are enrolled with a ticket; a colleague whom it is for is asked by mail. Returns the mails to be queued in the same transaction. `at`: when it was settled.
 */
export async function confirmOrder(tx: Tx, order: OrderRow, at: Date): Promise<NewMail[]> {
  await takeSeats(tx, order.id);
  await moveOrder(tx, order, "pay", { paidAt: at });
  const amountCents = order.amountCents - cancelledCents(order);
  await recordEvent(tx, order.id, "paid", { amountCents, currency: order.currency });
  if (order.organisationId) return [];
  return order.attendeeEmail ? offerToColleague(tx, order, at) : [await enrolBuyer(tx, order, at)];
}

/** The seat of a person's order; without it there is a fault. */
function seatOf({ lines: [line], seats, number }: OrderRow) {
  const seat = seats.find(({ lineId }) => lineId === line?.id);
  if (!line || !seat) throw new Error(`order ${number} has no seat`);
  return { line, seat };
}

/** Asks the colleague whom the order is for, in their own language when they are known here. */
const offerToColleague = (tx: Tx, order: OrderRow, now: Date): Promise<NewMail[]> => {
  const { attendeeEmail: email, attendeeName: name, attendeeLatinName: latinName, site } = order;
  const people = [{ email, name, latinName, locale: toLocale(order.locale) }];
  return offerSeats(tx, { seats: [seatOf(order).seat], people, offeredById: order.personId, site, now });
};

async function enrolBuyer(tx: Tx, order: OrderRow, now: Date): Promise<NewMail> {
  const { line, seat } = seatOf(order);
  const { id: ticketId } = await enrol(tx, {
    seat: { id: seat.id, orderId: order.id, cohortId: seat.cohortId },
    offer: line.offer,
    personId: order.personId,
    holderName: order.attendeeName,
    holderLatinName: order.attendeeLatinName,
    assignmentId: null,
    isDemo: order.isDemo,
    now,
  });
  return {
    to: order.person.email,
    personId: order.person.id,
    locale: toLocale(order.locale),
    site: order.site,
    kind: ticketKind,
    data: { ticketId },
  };
}
