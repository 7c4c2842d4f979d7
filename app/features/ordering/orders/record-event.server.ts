import type { Prisma } from "~prisma/client";
import { now } from "~/platform/clock.server";
import type { Db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import type { OrderEventKind } from "./order";

/** Adds a line to an order's history. */
export const recordEvent = (
  tx: Db,
  orderId: string,
  kind: OrderEventKind,
  detail: Prisma.InputJsonObject = {},
) => tx.orderEvent.create({ data: { id: newId(), orderId, at: now(), kind, detail } });
