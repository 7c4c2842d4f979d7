import { hasThemes, type StatusRefusal, statusStep } from "~/features/cohorts/cohort/cohort-status";
import { factsOf } from "~/features/cohorts/cohort/find-cohort.server";
import { lockPlanned } from "~/features/cohorts/cohort/lock-cohort.server";
import { heldFacts } from "~/features/cohorts/hosts/held-facts.server";
import type { Member } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";

export type Proposal = { ok: true } | { ok: false; reason: StatusRefusal | "notFound" };

/**
 * Asks the foundation to let a draft on the site; asking twice asks once. Refuses what could not open: the reasons of `statusStep`; and
 * `notFound` for a cohort that is not the host's.
 */
export const proposeCohort = (member: Member<"host.plan">, cohortId: string): Promise<Proposal> =>
  db.$transaction(async (tx): Promise<Proposal> => {
    const cohort = await lockPlanned(tx, member, cohortId);
    if (!cohort) return { ok: false, reason: "notFound" };
    if (cohort.status !== "DRAFT") return { ok: false, reason: "wrongStatus" };
    const held = await heldFacts(tx, cohort, now());
    const step = statusStep("publish", factsOf(cohort), {
      ...{ now: now(), isConfirmed: false, hasThemes: hasThemes(cohort.sessions) },
      held: held && { ...held, isProposed: true },
    });
    if (!step.ok) return step;
    if (cohort.proposedAt) return { ok: true };
    await tx.cohort.update({ where: { id: cohortId }, data: { proposedAt: now(), returnedNote: "" } });
    await recordAudit(tx, {
      ...{ actorId: member.personId, act: "cohort.propose", subjectType: "cohort", subjectId: cohortId },
    });
    return { ok: true };
  }, transactionLimits);

/** Takes that back, so that the draft is the host's alone again; what is no longer asked stays so. Refuses one that has opened. */
export const takeProposalBack = (member: Member<"host.plan">, cohortId: string): Promise<Proposal> =>
  db.$transaction(async (tx): Promise<Proposal> => {
    const cohort = await lockPlanned(tx, member, cohortId);
    if (!cohort) return { ok: false, reason: "notFound" };
    if (cohort.status !== "DRAFT") return { ok: false, reason: "wrongStatus" };
    if (!cohort.proposedAt) return { ok: true };
    await tx.cohort.update({ where: { id: cohortId }, data: { proposedAt: null } });
    await recordAudit(tx, {
      ...{ actorId: member.personId, act: "cohort.takeBack", subjectType: "cohort", subjectId: cohortId },
    });
    return { ok: true };
  }, transactionLimits);
