import type { Db } from "~/platform/db/db.server";
import { receiptSchema } from "./release-receipt";

/** The kind of the event that keeps the receipt of a move. */
export const moveKind = "release";

/** The releases that an enrolment followed before its present one, the last first. */
export async function releasesBefore(tx: Db, enrolmentId: string): Promise<(number | null)[]> {
  const moves = await tx.progressEvent.findMany({
    where: { enrolmentId, kind: moveKind },
    select: { data: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return moves.map(({ data }) => receiptSchema.parse(data).from);
}

/** The release that an enrolment followed at a moment: the present one, unless it was moved since. */
export async function releaseAt(
  tx: Db,
  { id: enrolmentId, releaseId }: { id: string; releaseId: number | null },
  moment: Date,
): Promise<number | null> {
  const move = await tx.progressEvent.findFirst({
    where: { enrolmentId, kind: moveKind, at: { gt: moment } },
    select: { data: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return move ? receiptSchema.parse(move.data).from : releaseId;
}
