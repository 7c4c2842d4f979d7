import { dutchOrder } from "~/lib/folding/dutch-order";
import type { Db } from "~/platform/db/db.server";
import { nameColumns, participantName } from "./participant-name";

/** By name; who has none comes last. */
export const participantOrder = (one: { name: string }, other: { name: string }): number =>
  Number(one.name === "") - Number(other.name === "") || dutchOrder(one.name, other.name);

/** How many people take part in a cohort; who started again there is one. */
export const countParticipants = async (tx: Db, cohortId: string): Promise<number> =>
  (await tx.enrolment.groupBy({ by: ["personId"], where: { cohortId, endedAt: null } })).length;

/** Enrolments by whose they are, in their order. */
export function byPerson<Row extends { personId: string }>(rows: readonly Row[]): Row[][] {
  const people = new Map<string, Row[]>();
  for (const row of rows) people.set(row.personId, [...(people.get(row.personId) ?? []), row]);
  return [...people.values()];
}

/**
 * Who takes part in a cohort, and who stopped but was noted at this session, each once with what is noted of them there. Who started again in the cohort is
 * noted at the enrolment where something is noted already, and else at the first. `ids` are all of theirs.
 */
export async function onTheList(tx: Db, { cohortId, sessionId }: { cohortId: string; sessionId: string }) {
  const rows = await tx.enrolment.findMany({
    where: { cohortId, OR: [{ endedAt: null }, { attendance: { some: { sessionId } } }] },
    select: {
      ...{ id: true, personId: true, endedAt: true },
      ...nameColumns,
      attendance: { where: { sessionId } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return byPerson(rows).map((own) => {
    const running = own.filter(({ endedAt }) => endedAt === null);
    const inTurn = [...running, ...own];
    const { id, attendance } = inTurn.find((one) => one.attendance.length > 0) ?? inTurn[0]!;
    return { id, attendance, ids: own.map((one) => one.id), ...participantName(own[0]!) };
  });
}
