import { dutchOrder } from "~/lib/folding/dutch-order";
import type { Db } from "~/platform/db/db.server";
import { nameColumns, participantName } from "./participant-name";

/** By name; who has none comes last. */
export const participantOrder = (one: { name: string }, other: { name: string }): number =>
  Number(one.name === "") - Number(other.name === "") || dutchOrder(one.name, other.name);

/** Who takes part in a cohort, and who stopped but was noted at this session, each with what is noted of them there. */
export async function onTheList(tx: Db, { cohortId, sessionId }: { cohortId: string; sessionId: string }) {
  const rows = await tx.enrolment.findMany({
    where: { cohortId, OR: [{ endedAt: null }, { attendance: { some: { sessionId } } }] },
    select: {
      id: true,
      ...nameColumns,
      attendance: { where: { sessionId } },
    },
  });
  return rows.map(({ id, attendance, ...row }) => ({ id, attendance, ...participantName(row) }));
}
