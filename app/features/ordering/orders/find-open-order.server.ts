import type { Db } from "~/platform/db/db.server";

/** The order under way of somebody for a cohort; there is one at most. */
export const findOpenOrder = (tx: Db, personId: string, cohortId: string) =>
  tx.order.findFirst({ where: { personId, cohortId, status: { in: ["PENDING", "PROCESSING"] } } });
