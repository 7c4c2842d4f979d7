import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { type CohortAct, hasThemes, type StatusRefusal, statusStep } from "./cohort-status";
import { factsOf } from "./find-cohort.server";
import { recordChange } from "../editing/cohort-history.db.server";
import { closedByHost } from "../hosts/closed-by-host.server";
import { heldFacts } from "../hosts/held-facts.server";
import type { Planner } from "../hosts/planner";
import { lockPlanned } from "./lock-cohort.server";

export type StatusChange = { ok: true } | { ok: false; reason: StatusRefusal | "notFound" };

interface AskedStatus {
  act: CohortAct;
  isConfirmed?: boolean;
  version?: number;
  tell?: (tx: Tx, cohort: { id: string; agreementId: string | null }) => Promise<void>;
}

/**
 * Publishes, closes, reopens or cancels a cohort; doing it twice changes nothing the second time. A host proposes what staff publish, and opens
 * again only what it closed itself. `version` is the one that was looked at before it was published; `tell` is called in the transaction with what changed. Cancelling needs `isConfirmed` while seats are in use: it moves no money and ends no
 * ticket (that is `settleCohort`, or `cancelOrder` order by order), but a payment that arrives later goes back by itself. Refusals: `notFound`
 * and those of `statusStep`.
 */
export const changeCohortStatus = (
  actor: Planner,
  cohortId: string,
  asked: AskedStatus,
): Promise<StatusChange> =>
  db.$transaction((tx) => changeStatusIn(tx, actor, cohortId, asked), transactionLimits);

/** The same as a step of `tx`. */
export async function changeStatusIn(
  tx: Tx,
  actor: Planner,
  cohortId: string,
  { act, isConfirmed = false, version: seen, tell }: AskedStatus,
): Promise<StatusChange> {
  const cohort = await lockPlanned(tx, actor, cohortId);
  if (!cohort) return { ok: false, reason: "notFound" };
  if ("organisation" in actor) {
    if (act === "publish") throw new Error("a host proposes, the foundation opens");
    const isReopened = act === "reopen" && cohort.status === "CLOSED";
    if (isReopened && !(await closedByHost(tx, cohortId, actor.organisation.id)))
      return { ok: false, reason: "closedByFoundation" };
  }
  const held = await heldFacts(tx, cohort, now());
  const given = { now: now(), isConfirmed, hasThemes: hasThemes(cohort.sessions), held };
  const step = statusStep(act, factsOf(cohort), given);
  if (!step.ok) return step;
  if (step.isSame) return { ok: true };
  if (seen !== undefined && seen !== cohort.version) return { ok: false, reason: "changedSince" };
  const version = cohort.version + 1;
  const answered = act === "publish" && held ? { proposedAt: null, returnedNote: "" } : {};
  await tx.cohort.update({ where: { id: cohort.id }, data: { ...answered, status: step.to, version } });
  const changes = [{ field: "status" as const, from: cohort.status, to: step.to }];
  await recordChange(tx, { cohortId, version, actorId: actor.personId, changes });
  await recordAudit(tx, {
    actorId: actor.personId,
    act: `cohort.${act}`,
    subjectType: "cohort",
    subjectId: cohort.id,
    detail: {
      version,
      changes,
      seatsInUse: cohort._count.seats,
    },
  });
  await tell?.(tx, cohort);
  return { ok: true };
}
