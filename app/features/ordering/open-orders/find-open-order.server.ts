import type { Prisma } from "~prisma/client";
import type { Db } from "~/platform/db/db.server";
import { openStatuses } from "../orders/order";

const withLines = { lines: true } satisfies Prisma.OrderInclude;

/** The order under way of somebody for a cohort, for themselves or one other; there is one at most. */
export const findOpenOrder = (tx: Db, personId: string, cohortId: string) =>
  tx.order.findFirst({
    where: {
      personId,
      organisationId: null,
      status: { in: [...openStatuses] },
      lines: { some: { cohortId } },
    },
    include: withLines,
  });
