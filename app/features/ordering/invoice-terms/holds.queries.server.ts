import type { FoundationScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { heldUntil } from "./invoice-terms";

const selected = {
  id: true,
  number: true,
  status: true,
  expiresAt: true,
  organisation: { select: { name: true } },
  invoices: { select: { dueAt: true }, where: { kind: "INVOICE" } },
  _count: { select: { seats: { where: { status: "HELD" } } } },
} as const;

/** An order on invoice as staff decide about its seats. */
export interface HeldOrder {
  id: string;
  number: string;
  organisation: string;
  seats: number;
  heldUntil: Date;
  isOnInvoice: boolean;
  isInvoiced: boolean;
}

/** One order, however it stands; null when there is none. */
export async function orderHeld(
  _scope: FoundationScope<"order.extend">,
  id: string,
): Promise<HeldOrder | null> {
  const row = await db.order.findUnique({ where: { id }, select: selected });
  return row && heldOrder(row);
}

interface Row {
  id: string;
  number: string;
  status: string;
  expiresAt: Date;
  organisation: { name: string } | null;
  invoices: { dueAt: Date | null }[];
  _count: { seats: number };
}

const heldOrder = ({ id, number, status, expiresAt, organisation, invoices, _count }: Row): HeldOrder => ({
  id,
  number,
  organisation: organisation?.name ?? "",
  seats: _count.seats,
  heldUntil: heldUntil({ expiresAt, dueAt: invoices[0]?.dueAt ?? null }),
  isOnInvoice: status === "ON_INVOICE",
  isInvoiced: invoices.length > 0,
});
