import { lockPlanned } from "~/features/cohorts/cohort/lock-cohort.server";
import type { Member } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { db, transactionLimits } from "~/platform/db/db.server";

/** Ends the link by which a cohort by invitation opens; there is another from then on. False for a cohort that is not the host's, or not by invitation. */
export const renewInvitation = (member: Member<"host.plan">, cohortId: string): Promise<boolean> =>
  db.$transaction(async (tx) => {
    const cohort = await lockPlanned(tx, member, cohortId);
    if (cohort?.audience !== "INVITED") return false;
    await tx.cohort.update({ where: { id: cohortId }, data: { invitationNumber: { increment: 1 } } });
    await recordAudit(tx, {
      ...{ actorId: member.personId, act: "cohort.renewLink", subjectType: "cohort", subjectId: cohortId },
    });
    return true;
  }, transactionLimits);
