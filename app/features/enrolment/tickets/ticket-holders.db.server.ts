import { toLocale } from "~/i18n/locale";
import type { Tx } from "~/platform/db/db.server";

/** Everybody with a valid ticket for a cohort and an open account, with the language of their profile, as a mail to them needs it. */
export const ticketHolders = async (tx: Tx, cohortId: string) => {
  const tickets = await tx.ticket.findMany({
    where: { voidedAt: null, seat: { cohortId }, person: { disabledAt: null } },
    select: {
      id: true,
      order: { select: { site: true } },
      person: { select: { id: true, email: true, locale: true } },
    },
    orderBy: { id: "asc" },
  });
  return tickets.map(({ id, order: { site }, person }) => ({
    ...{ ticketId: id, site, locale: toLocale(person.locale) },
    ...{ to: person.email, personId: person.id },
  }));
};
