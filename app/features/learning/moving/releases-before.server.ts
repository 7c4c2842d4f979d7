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
