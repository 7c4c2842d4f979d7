import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { queueMails } from "~/platform/mail/mail.server";
import { ticketHolders } from "../tickets/ticket-holders.db.server";
import { remindBefore, sessionReminderKind } from "./session-reminder";

/**
 * The handler of `remind-of-sessions`: two days before a meeting begins, everybody with a valid ticket and an open account gets a mail, once. A
 * meeting that moves is reminded of again, two days before its new moment. Doing it again, or twice at once, sends nothing twice.
 */
export async function remindOfSessions(): Promise<void> {
  const at = now();
  const soon = await db.$queryRaw<{ id: string }[]>`
    select s.id from "CohortSession" s join "Cohort" c on c.id = s."cohortId"
    where s."startsAt" > ${at} and s."startsAt" <= ${new Date(at.getTime() + remindBefore)}
      and s."remindedFor" is distinct from s."startsAt" and c.status in ('PUBLISHED', 'CLOSED')
    order by s."startsAt"`;
  for (const { id } of soon) await db.$transaction((tx) => remind(tx, id), transactionLimits);
}

async function remind(tx: Tx, sessionId: string): Promise<void> {
  const [session] = await tx.$queryRaw<{ cohortId: string; startsAt: Date }[]>`
    update "CohortSession" set "remindedFor" = "startsAt"
    where id = ${sessionId}::uuid and "remindedFor" is distinct from "startsAt" returning "cohortId", "startsAt"`;
  if (!session) return;
  const mails = (await ticketHolders(tx, session.cohortId)).map(({ ticketId, ...holder }) => ({
    ...holder,
    kind: sessionReminderKind,
    data: { ticketId, sessionId, startsAt: session.startsAt.toISOString() },
  }));
  if (mails.length > 0) await queueMails(tx, mails);
}
