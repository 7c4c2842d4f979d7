import type { Db } from "~/platform/db/db.server";
import { openStatuses } from "../orders/order";

/** The order under way of somebody for a seat in a group, or of an offer on one's own; there is one at most. */
export const findOpenOrder = (tx: Db, personId: string, wanted: { cohortId: string } | { offerId: string }) =>
  tx.order.findFirst({
    where: {
      personId,
      organisationId: null,
      status: { in: [...openStatuses] },
      lines: { some: "cohortId" in wanted ? { cohortId: wanted.cohortId } : { ...wanted, cohortId: null } },
    },
    include: { lines: true },
  });
