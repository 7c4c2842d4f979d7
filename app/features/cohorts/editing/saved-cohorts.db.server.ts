// What saving a cohort needs of the database.
import { Prisma } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import type { CohortRow } from "../cohort/find-cohort.server";
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

/** Writes the sessions; one that keeps its id stays the same event in people's calendars. */
export async function replaceSessions(
  tx: Tx,
  cohort: CohortRow,
  sessions: readonly SessionPlan[],
): Promise<void> {
  const known = new Set(cohort.sessions.map(({ id }) => id));
  const rows = sessions.map(({ id, ...rest }) => {
    // An id counts once, and only when it is one of this cohort's.
    const isKnown = known.delete(id);
    return { ...rest, cohortId: cohort.id, id: isKnown ? id : newId() };
  });
  await tx.cohortSession.deleteMany({ where: { cohortId: cohort.id } });
  await tx.cohortSession.createMany({ data: rows });
}
