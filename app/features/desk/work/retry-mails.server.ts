import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { sendMailAgain } from "~/platform/mail/mail.server";

/** The most that are sent again at once. */
const mostMails = 200;

/**
 * Sends a mail that failed or waits again now, or with `all` the oldest of them. A mail that was sent is left alone; asking
 * twice sends once, because a job's key makes it single. For staff: the caller has checked `can(actor, "mail.retry")`.
 * Returns how many will be tried.
 */
export async function retryMails(actor: Actor, which: { id: string } | "all"): Promise<number> {
  if (which !== "all" && !isId(which.id)) return 0;
  return db.$transaction(async (tx) => {
    const mails = await tx.mail.findMany({
      where: { status: { not: "SENT" }, ...(which === "all" ? {} : { id: which.id }) },
      orderBy: [{ status: "desc" }, { createdAt: "asc" }],
      take: mostMails,
      select: { id: true },
    });
    const ids = mails.map(({ id }) => id);
    await tx.mail.updateMany({
      where: { id: { in: ids }, status: "FAILED" },
      data: { status: "QUEUED", handedOverAt: null },
    });
    for (const mailId of ids) {
      await sendMailAgain(tx, mailId);
      await recordAudit(tx, {
        actorId: actor.personId,
        act: "mail.retry",
        subjectType: "mail",
        subjectId: mailId,
      });
    }
    return ids.length;
  }, transactionLimits);
}
