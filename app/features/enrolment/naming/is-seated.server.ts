import type { Db } from "~/platform/db/db.server";
import type { WholeSeat } from "../assignment/lock-seat.server";

/** Whether an address was given another seat of the same group by whoever gives this one. */
export const isSeated = async (
  tx: Db,
  { id, cohortId, line, order }: WholeSeat,
  email: string,
): Promise<boolean> =>
  (await tx.assignment.count({
    where: {
      email,
      status: { in: ["OFFERED", "ACCEPTED"] },
      seatId: { not: id },
      seat: {
        cohortId,
        line: { offerId: line.offer.id },
        order: order.organisationId ? { organisationId: order.organisationId } : { id: order.id },
      },
    },
  })) > 0;
