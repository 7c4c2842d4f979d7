import type { CohortFacilitator } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { type Mark, mayBeNoted } from "./attendance";
import { type Outcome, outcomeOf, type SentList } from "./attendance-list";
import { onTheList } from "./participants.db.server";

export type Saved =
  | { ok: true }
  | { ok: false; reason: "notFound" | "tooEarly" }
  /** Of these people something else was noted meanwhile than the list showed and than was chosen. */
  | { ok: false; reason: "conflict"; enrolmentIds: string[] };

/**
 * Notes who was at a session of the facilitator's cohort; what was noted before becomes a correction in its history. Whoever the list names
 * and is not in the cohort is left out. Refuses a session of another cohort, one that is too far off, and, as a whole, a list on which
 * somebody else chose otherwise meanwhile. Sent twice it is saved once.
 */
export async function saveAttendance(
  actor: CohortFacilitator,
  sessionId: string,
  sent: Pick<SentList, "choices" | "allPresent" | "reason">,
): Promise<Saved> {
  const { id: cohortId } = actor.cohort;
  return db.$transaction(async (tx): Promise<Saved> => {
    const session = await lockSession(tx, { cohortId, sessionId });
    if (!session) return { ok: false, reason: "notFound" };
    if (!mayBeNoted(session, now())) return { ok: false, reason: "tooEarly" };
    const chosen = new Map(sent.choices.map((choice) => [choice.enrolmentId, choice]));
    const outcomes = (await onTheList(tx, { cohortId, sessionId })).flatMap(
      ({ id, attendance: [current] }) => {
        const choice = chosen.get(id);
        const outcome: Outcome = choice ? outcomeOf(choice, current ?? null, sent.allPresent) : "keep";
        return [{ enrolmentId: id, current, outcome }];
      },
    );
    const enrolmentIds = outcomes.flatMap((one) => (one.outcome === "conflict" ? [one.enrolmentId] : []));
    if (enrolmentIds.length > 0) return { ok: false, reason: "conflict", enrolmentIds };
    const written = outcomes.flatMap(({ outcome, ...one }) =>
      typeof outcome === "object" ? [{ ...one, mark: outcome.write }] : [],
    );
    const by = { recordedById: actor.personId, recordedAt: now(), way: "LIST" as const };
    await tx.attendance.createMany({
      data: written
        .filter(({ current }) => !current)
        .map(({ enrolmentId, mark }) => ({ sessionId, enrolmentId, ...mark, ...by })),
    });
    for (const { enrolmentId, current, mark } of written)
      if (current)
        await correct(tx, { sessionId, enrolmentId, from: current, to: mark, reason: sent.reason }, by);
    return { ok: true };
  }, transactionLimits);
}

/**
 * Locks a session of a cohort until the transaction ends: nobody notes anything at it meanwhile, as a row of attendance holds on to its
 * session. Null for one of another cohort.
 */
export async function lockSession(
  tx: Tx,
  { cohortId, sessionId }: { cohortId: string; sessionId: string },
): Promise<{ startsAt: Date; endsAt: Date } | null> {
  const [row] = await tx.$queryRaw<{ startsAt: Date; endsAt: Date }[]>`
    select "startsAt", "endsAt" from "CohortSession"
    where id = ${sessionId}::uuid and "cohortId" = ${cohortId}::uuid for update`;
  return row ?? null;
}

interface Recorded {
  recordedById: string;
  recordedAt: Date;
  way: "LIST" | "TICKET";
}

/** Changes what is noted of somebody, and keeps what it was. The caller holds the session. */
export async function correct(
  tx: Tx,
  change: { sessionId: string; enrolmentId: string; from: Mark; to: Mark; reason: string },
  by: Recorded,
): Promise<void> {
  const { sessionId, enrolmentId, from, to, reason } = change;
  await tx.attendance.update({
    where: { sessionId_enrolmentId: { sessionId, enrolmentId } },
    data: { ...to, ...by },
  });
  await tx.attendanceChange.create({
    data: {
      ...{ id: newId(), sessionId, enrolmentId, at: by.recordedAt, byId: by.recordedById, reason },
      ...{ fromState: from.state, fromMissed: from.missedMinutes },
      ...{ toState: to.state, toMissed: to.missedMinutes },
    },
  });
}
