import { randomUUID } from "node:crypto";
import type { PersonScope } from "~/features/identity/access/scope";
import { lockCohortRow } from "~/features/cohorts/cohort/lock-cohort.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { batchSize, type Evaluation, evaluationPeriod, evaluationState } from "./evaluation";
import { evaluatedCohort } from "./evaluations.queries.server";

export type EvaluationGiving =
  | { ok: true }
  /** - `notFound`: not an enrolment of this person in a group of a host. - `early`, `closed`: it may not be filled in now. */
  | { ok: false; reason: "notFound" | "early" | "closed" };

/**
 * Keeps what somebody says of their group, without their name, and that they said something. A second form changes nothing, also when they started again in that
 * group: what was said cannot be found back to be changed.
 */
export async function giveEvaluation(
  scope: PersonScope,
  enrolmentId: string,
  { scores, worked, better }: Evaluation,
): Promise<EvaluationGiving> {
  const cohort = await evaluatedCohort(scope, enrolmentId);
  if (!cohort) return { ok: false, reason: "notFound" };
  const state = evaluationState(evaluationPeriod(cohort), now());
  if (state !== "open") return { ok: false, reason: state };
  return db.$transaction(async (tx): Promise<EvaluationGiving> => {
    // Of two at once the later one counts the former.
    await lockCohortRow(tx, cohort.id);
    const own = { personId: scope.personId, cohortId: cohort.id };
    if ((await tx.evaluationGiven.count({ where: { enrolment: own } })) > 0) return { ok: true };
    await tx.evaluationGiven.create({ data: { enrolmentId } });
    const before = await tx.evaluationAnswer.count({ where: { cohortId: cohort.id } });
    await tx.evaluationAnswer.create({
      data: {
        ...{ id: randomUUID(), cohortId: cohort.id, batch: Math.floor(before / batchSize) },
        ...{ scores, worked, better },
      },
    });
    return { ok: true };
  }, transactionLimits);
}
