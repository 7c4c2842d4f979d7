import type { PersonScope } from "~/features/identity/access/scope";
import { db, pool } from "~/platform/db/db.server";
import { type LessonState, stateOf } from "./lesson-state.server";

/** The state of an enrolment of this person, with answers and texts of these blocks; null when there is none, or it is somebody else's. `enrolmentId` must be a UUID. */
export async function findEnrolmentState(
  { personId }: PersonScope,
  enrolmentId: string,
  blockIds: readonly string[] = [],
): Promise<LessonState | null> {
  const { rows } = await pool.query<LessonState>({
    name: "enrolment-state",
    text: stateOf({ enrolment: "$1", person: "$2", blocks: "$3" }),
    values: [enrolmentId, personId, blockIds],
  });
  return rows[0] ?? null;
}

/** The person's enrolments that a lesson outside any enrolment's address may be opened in: running first, then the newest. */
export async function enrolmentsByUse({
  personId,
}: PersonScope): Promise<{ id: string; contentId: string; releaseId: number | null }[]> {
  const open = await db.enrolment.findMany({
    where: { personId, endedAt: null },
    select: { id: true, contentId: true, releaseId: true, completedAt: true },
    orderBy: { createdAt: "desc" },
  });
  return [
    ...open.filter(({ completedAt }) => !completedAt),
    ...open.filter(({ completedAt }) => completedAt),
  ];
}
