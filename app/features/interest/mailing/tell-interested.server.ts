import { z } from "zod";
import { toLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";
import { queueMails } from "~/platform/mail/mail.server";
import { interestNewsKind } from "../leaving/interest-mail-kinds";
import { takeWaiting } from "./interests.db.server";
import { findGroup } from "./news-facts.server";

const payloadOf = z.object({ mailingId: z.uuid() });
/** As many addresses at a time as a transaction queues well within its time. */
const batch = 500;

/**
 * The handler of `tell-interested`: queues the mails of a mailing, batch by batch, until nobody waits for it. What was queued is marked in the
 * same transaction, so that one who is told is told once, however often this runs. A group that was cancelled meanwhile is told to nobody more.
 */
export const tellInterested: JobHandler = async (payload) => {
  const { mailingId } = payloadOf.parse(payload);
  while (await tellSome(mailingId));
};

/** Tells the next addresses; whether there may be more. */
const tellSome = (mailingId: string): Promise<boolean> =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`select from "InterestMailing" where id = ${mailingId}::uuid for update`;
    const mailing = await tx.interestMailing.findUnique({ where: { id: mailingId } });
    if (!mailing || mailing.doneAt) return false;
    const { masterclassId, cohortId } = mailing;
    const at = now();
    const cohort = await findGroup(tx, mailing);
    const isOff = cohortId !== null && cohort === null;
    const told = isOff ? [] : await takeWaiting(tx, { mailingId, masterclassId, at }, cohort, batch);
    if (told.length > 0)
      await queueMails(
        tx,
        told.map(({ id, email, locale, site }) => ({
          to: email,
          personId: null,
          locale: toLocale(locale),
          site,
          kind: interestNewsKind,
          data: { interestId: id },
        })),
      );
    const isDone = told.length < batch;
    await tx.interestMailing.update({
      where: { id: mailingId },
      data: { told: { increment: told.length }, doneAt: isDone ? at : null },
    });
    return !isDone;
  }, transactionLimits);
