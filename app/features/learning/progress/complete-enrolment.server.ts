import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import { type LockedEnrolment, lockEnrolment, progressIn, saveModuleCompletions } from "./progress.db.server";

/**
 * Notes the modules of an enrolment that are done, and completes what is whole by it: the enrolment itself, and any other of the
 * same person that lacked only these modules. Modules and enrolments that are completed ask for their certificates. The caller holds the person's
 * lock (`lockEnrolment`), and only what is not completed is, so it happens once. Returns whether this enrolment was.
 */
export async function completeWhatIsDone(tx: Tx, enrolment: LockedEnrolment, at: Date): Promise<boolean> {
  const progress = await progressIn(tx, enrolment);
  if (!progress) return false;
  const done = progress.modules.filter(({ isDone, isCredited }) => isDone && !isCredited);
  if (done.length > 0) {
    const ids = done.map(({ module }) => module.id);
    const { count } = await saveModuleCompletions(tx, enrolment, ids, at);
    if (count > 0) {
      await askForCertificates(tx, enrolment.id);
      await completeOthers(tx, enrolment, at);
    }
  }
  return progress.isComplete && complete(tx, enrolment.id, at);
}

/** Completes an enrolment that begins with nothing left to do; any other stays as it is. */
export async function completeStarted(enrolmentId: string): Promise<void> {
  const found = await db.enrolment.findUnique({ where: { id: enrolmentId }, select: { personId: true } });
  if (!found) return;
  await db.$transaction(async (tx) => {
    const enrolment = await lockEnrolment(tx, found.personId, enrolmentId);
    if (enrolment) await completeWhatIsDone(tx, enrolment, now());
  }, transactionLimits);
}

/** A module that was completed here may have been the last that another enrolment lacked. */
async function completeOthers(tx: Tx, { id, personId, contentId }: LockedEnrolment, at: Date) {
  const others = await tx.enrolment.findMany({
    where: { personId, id: { not: id }, contentId: { not: contentId }, completedAt: null, endedAt: null },
    select: { id: true, contentId: true, releaseId: true },
  });
  for (const other of others) if ((await progressIn(tx, other))?.isComplete) await complete(tx, other.id, at);
}

/** Completes a running enrolment; false when it was completed or ended by then. */
async function complete(tx: Tx, enrolmentId: string, at: Date): Promise<boolean> {
  const { count } = await tx.enrolment.updateMany({
    where: { id: enrolmentId, completedAt: null, endedAt: null },
    data: { completedAt: at },
  });
  if (count === 0) return false;
  await askForCertificates(tx, enrolmentId);
  return true;
}

/** What was earned in an enrolment is issued by one job, however much it is. */
const askForCertificates = (tx: Tx, enrolmentId: string) =>
  addJob(tx, "issue-certificate", { enrolmentId }, { key: `issue-certificate:${enrolmentId}` });
