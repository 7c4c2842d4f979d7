import type { AskOfMove, TellOfMove } from "~/features/cohorts/editing/save-cohort.server";
import { mailText } from "~/platform/mail/mail-body";
import { mailEnds } from "~/platform/mail/mail-ends.server";
import { queueMails } from "~/platform/mail/mail.server";
import { siteById } from "~/platform/site/sites.server";
import { moveData, writeMoveMail } from "./move-mail.server";
import { ticketHolders } from "./ticket-holders.db.server";
import { movedKind } from "./ticket-mail-kinds";

/**
 * Queues a mail to everybody with a valid ticket and an open account for a cohort whose day, hour, place or link changed, in the language of
 * their profile, in the transaction of that change. The caller holds the cohort's lock, so that nobody gets a ticket meanwhile.
 */
export const tellOfMove: TellOfMove = async (tx, move) => {
  const mails = (await ticketHolders(tx, move.cohortId)).map(({ ticketId, ...holder }) => ({
    ...holder,
    kind: movedKind,
    data: moveData(ticketId, move),
  }));
  if (mails.length > 0) await queueMails(tx, mails);
  return mails.length;
};

/** What `tellOfMove` would send: the mail to the first of them in each language, and how many they are. Nothing is queued. */
export const askOfMove: AskOfMove = async (tx, move) => {
  const holders = await ticketHolders(tx, move.cohortId);
  const firsts = [...new Map(holders.toReversed().map((one) => [one.locale, one])).values()];
  const mails = [];
  for (const { ticketId, locale, site: id } of firsts) {
    const site = siteById(id);
    const body = await writeMoveMail(moveData(ticketId, move), { locale, site, tx });
    if (!body) continue;
    const ends = await mailEnds(site, locale, movedKind.category);
    mails.push({ locale, subject: body.subject, text: mailText(body, ends) });
  }
  return mails.length > 0 ? { told: holders.length, mails } : null;
};
