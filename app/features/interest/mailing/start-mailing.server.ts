import type { Staff } from "~/features/identity/access/scope";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { addJob } from "~/platform/jobs.server";
import { countWaiting } from "./interests.db.server";
import { findGroup, type NewsOf } from "./news-facts.server";

export type MailingStarted =
  | { ok: true; waiting: number }
  /**
   * - `changed`: more or fewer wait than the page said, so that staff look again.
   * - `running`: the one before is still being sent.
   * - `nobody`: no one waits for this.
   * - `notFound`: no such masterclass, or no group of it that can be joined.
   * - `notOpen`: the masterclass itself is not open, so there is nothing to tell of it.
   */
  | { ok: false; reason: "changed" | "running" | "nobody" | "notFound" | "notOpen" };

/**
 * Begins to tell everybody who waits for this: the worker mails each address once, in its own language. `shown` is how many the page said it
 * would be.
 */
export async function startMailing(
  actor: Staff<"interest.mail">,
  { shown, ...news }: NewsOf & { shown: number },
): Promise<MailingStarted> {
  const { masterclassId, cohortId } = news;
  const masterclass = currentCurriculum().masterclassById(masterclassId, "nl");
  if (!masterclass) return { ok: false, reason: "notFound" };
  if (cohortId === null && masterclass.status !== "open") return { ok: false, reason: "notOpen" };
  return db.$transaction(async (tx): Promise<MailingStarted> => {
    // Two that are started at once come one after the other, so that the second sees the first.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`interest mailing ${masterclassId}`}))`;
    const cohort = await findGroup(tx, news);
    if (cohortId !== null && !cohort) return { ok: false, reason: "notFound" };
    const running = await tx.interestMailing.count({ where: { masterclassId, doneAt: null } });
    if (running > 0) return { ok: false, reason: "running" };
    const waiting = await countWaiting(tx, masterclassId, cohort);
    if (waiting === 0) return { ok: false, reason: "nobody" };
    if (waiting !== shown) return { ok: false, reason: "changed" };
    const id = newId();
    const startedById = actor.personId;
    await tx.interestMailing.create({
      data: { id, masterclassId, cohortId, startedById, startedAt: now() },
    });
    await addJob(tx, "tell-interested", { mailingId: id }, { key: `interest-mailing-${id}` });
    await recordAudit(tx, {
      actorId: startedById,
      act: "interest.mail",
      subjectType: "masterclass",
      subjectId: masterclassId,
      detail: { waiting },
    });
    return { ok: true, waiting };
  }, transactionLimits);
}
