// What saving a cohort needs of the database.
import { Prisma } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import type { CohortRow } from "../cohort/find-cohort.server";
import { sequencesAfter } from "../calendar/event-sequence";
import type { CohortPlan } from "./cohort-form";
import type { SessionPlan } from "./session-form";

/** The columns that are kept with the sessions. There is one session at least, and none ends before one that began earlier. */
export const periodOf = (sessions: readonly SessionPlan[]) => ({
  startsAt: sessions[0]!.startsAt,
  endsAt: sessions.at(-1)!.endsAt,
});

export const slugTaken = async (tx: Tx, slug: string, exceptId: string) =>
  (await tx.cohort.count({ where: { slug, id: { not: exceptId } } })) > 0;

/** Whether the database refused a second cohort with the same address. */
export const isTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

/**
 * Writes the sessions of a cohort as planned. One that stays is the same row, with the same id: what hangs on it stays, and so does
 * its event in calendars, whose sequence rises when the event changes. Only what the plan has no more is removed.
 */
export async function saveSessions(tx: Tx, cohort: CohortRow, plan: CohortPlan): Promise<void> {
  const known = new Set(cohort.sessions.map(({ id }) => id));
  const sessions = plan.sessions.map((session) => {
    // An id counts once, and only when it is one of this cohort's.
    const isKnown = known.delete(session.id);
    return { ...session, id: isKnown ? session.id : newId(), isKnown };
  });
  const sequences = sequencesAfter(cohort, { ...plan, sessions });
  await tx.cohortSession.deleteMany({ where: { cohortId: cohort.id, id: { in: [...known] } } });
  for (const session of sessions) {
    const { id, isKnown, ...columns } = session;
    if (isKnown) await tx.cohortSession.update({ where: { id }, data: { ...columns, ...sequences.get(id) } });
    else await tx.cohortSession.create({ data: { id, cohortId: cohort.id, ...columns } });
  }
}
