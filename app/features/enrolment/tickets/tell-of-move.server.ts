import type { TellOfMove } from "~/features/cohorts/editing/save-cohort.server";
import { toLocale } from "~/i18n/locale";
import { queueMails } from "~/platform/mail/mail.server";
import { moveData } from "./move-mail.server";
import { movedKind } from "./ticket-mail-kinds";

/**
 * Queues a mail to everybody with a valid ticket and an open account for a cohort whose day, hour, place or link changed, in the language of
 * their profile, in the transaction of that change. The caller holds the cohort's lock, so that nobody gets a ticket meanwhile.
 */
export const tellOfMove: TellOfMove = async (tx, move) => {
  const tickets = await tx.ticket.findMany({
    where: { voidedAt: null, seat: { cohortId: move.cohortId }, person: { disabledAt: null } },
    select: {
      id: true,
      order: { select: { site: true } },
      person: { select: { id: true, email: true, locale: true } },
    },
  });
  const mails = tickets.map(({ id, order: { site }, person }) => ({
    to: person.email,
    personId: person.id,
    locale: toLocale(person.locale),
    site,
    kind: movedKind,
    data: moveData(id, move),
  }));
  if (mails.length > 0) await queueMails(tx, mails);
  return mails.length;
};
