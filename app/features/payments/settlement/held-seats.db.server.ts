import { toLocale } from "~/i18n/locale";
import type { Db } from "~/platform/db/db.server";

/** The orders with a seat in a cohort, and whether somebody but its host pays or paid for one. */
export async function heldSeats(tx: Db, cohortId: string, organisationId: string) {
  const seats = await tx.seat.findMany({
    where: { cohortId, status: { not: "RELEASED" } },
    select: {
      ...{ orderId: true, line: { select: { unitCents: true } } },
      order: { select: { organisationId: true } },
    },
  });
  const isOwn = (seat: (typeof seats)[number]) => seat.order.organisationId === organisationId;
  const costly = seats.filter(({ line }) => line.unitCents > 0);
  return {
    seatsInUse: seats.length,
    orderIds: [...new Set(seats.map(({ orderId }) => orderId))].toSorted(),
    isPaidByOthers: !costly.every(isOwn),
    /** Its host has seats of its own on an invoice. */
    isInvoiced: costly.some(isOwn),
  };
}

/** Everybody with a valid ticket for a cohort and an open account, as a mail to them needs it. */
export async function holdersIn(tx: Db, cohortId: string) {
  const tickets = await tx.ticket.findMany({
    where: { voidedAt: null, seat: { cohortId }, person: { disabledAt: null } },
    select: { id: true, orderId: true, order: { select: { site: true } }, person: true },
    orderBy: { id: "asc" },
  });
  return tickets.map(({ id: ticketId, orderId, order: { site }, person }) => ({
    ...{ to: person.email, personId: person.id, locale: toLocale(person.locale), site },
    data: { orderId, ticketId },
  }));
}
