import type { Locale } from "~/i18n/locale";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { type Db, db } from "~/platform/db/db.server";
import { siteById } from "~/platform/site/sites.server";
import { meetingLink, type TicketView } from "./ticket";

/** A ticket of this person, or null: somebody else's and one that does not exist are alike. */
export const ticketByNumber = (
  personId: string,
  number: string,
  locale: Locale,
): Promise<TicketView | null> => findTicket(db, { number, order: { personId } }, locale);

/** The ticket of an order, for the mails and the return page. */
export const ticketOfOrder = (orderId: string, locale: Locale): Promise<TicketView | null> =>
  findTicket(db, { orderId }, locale);

async function findTicket(
  tx: Db,
  where: { number: string; order: { personId: string } } | { orderId: string },
  locale: Locale,
): Promise<TicketView | null> {
  const ticket = await tx.ticket.findFirst({
    where,
    include: {
      order: {
        select: {
          attendeeName: true,
          attendeeLatinName: true,
          number: true,
          site: true,
          buyerOrganisation: true,
          personId: true,
          person: { select: { name: true } },
        },
      },
      enrolment: { select: { contentId: true, isDemo: true } },
      seat: { include: { cohort: { include: { sessions: { orderBy: { startsAt: "asc" } } } } } },
    },
  });
  const cohort = ticket?.seat?.cohort;
  if (!ticket || !cohort || !ticket.enrolment) return null;
  const cancelledBefore = await tx.ticket.count({
    where: {
      voidedAt: { not: null },
      createdAt: { lt: ticket.createdAt },
      order: { personId: ticket.order.personId },
      seat: { cohortId: cohort.id },
    },
  });
  const isVoid = ticket.voidedAt !== null;
  return {
    number: ticket.number,
    url: `${siteById(ticket.order.site).origin}/my/tickets/${ticket.number}`,
    orderNumber: ticket.order.number,
    site: ticket.order.site,
    holder: ticket.order.attendeeName,
    buyer: ticket.order.person.name || ticket.order.attendeeName,
    holderLatinName: ticket.order.attendeeLatinName,
    organisation: ticket.order.buyerOrganisation,
    isVoid,
    isDemo: ticket.enrolment.isDemo,
    title: contentTitle(ticket.enrolment.contentId, locale),
    // Taking a ticket's events away is one step of the sequence by itself (`ticketCalendar`).
    sequence: cohort.version + 2 * cancelledBefore,
    cohort: {
      id: cohort.id,
      name: cohort.name,
      isCancelled: cohort.status === "CANCELLED",
      isOnSite: cohort.mode === "ON_SITE",
      place: cohort.place,
      joinUrl: meetingLink(cohort, { isVoid }),
      timeZone: cohort.timeZone,
      startsAt: cohort.startsAt,
      endsAt: cohort.endsAt,
      sessions: cohort.sessions.map(({ id, startsAt, endsAt, title }) => ({ id, startsAt, endsAt, title })),
    },
  };
}
