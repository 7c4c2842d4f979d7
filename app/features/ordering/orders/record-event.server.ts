import type { Prisma } from "~prisma/client";
import { now } from "~/platform/clock.server";
import type { Db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import type { OrderEventKind } from "./order";

/** Adds a line to an order's history. In SQL: each step of a sale adds one, and Prisma would read each back. */
export async function recordEvent(
  tx: Db,
  orderId: string,
  kind: OrderEventKind,
  detail: Prisma.InputJsonObject = {},
): Promise<void> {
  await tx.$executeRaw`insert into "OrderEvent" (id, "orderId", at, kind, detail)
    values (${newId()}::uuid, ${orderId}::uuid, ${now()}::timestamptz, ${kind}, ${JSON.stringify(detail)}::jsonb)`;
}
