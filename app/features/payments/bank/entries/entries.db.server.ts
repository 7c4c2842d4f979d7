import type { Prisma } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";
import type { OrderRow } from "~/features/ordering/orders/lock-order.server";
import type { Candidate } from "../matching/matching";

const withPayments = { payments: { where: { status: { not: "FAILED" } } } } satisfies Prisma.BankEntryInclude;

export type EntryRow = Prisma.BankEntryGetPayload<{ include: typeof withPayments }>;

/** Locks a booking until the transaction ends, and reads it with what holds of it. Behind its order's lock, so that no two wait for each other. */
export async function lockEntry(tx: Tx, id: string): Promise<EntryRow | null> {
  await tx.$queryRaw`select from "BankEntry" where "id" = ${id}::uuid for update`;
  return tx.bankEntry.findUnique({ where: { id }, include: withPayments });
}

/** What is left to decide of a booking, in cents with its sign. */
export function leftOf({ amountCents, payments }: EntryRow): number {
  const assigned = payments.reduce((sum, payment) => sum + payment.amountCents, 0);
  return amountCents > 0 ? amountCents - assigned : amountCents + assigned;
}

type PaymentRow = Prisma.PaymentGetPayload<object>;

/** A payment as matching sees it. */
export const paymentFacts = ({ id, kind, status, amountCents, source, bankEntryId }: PaymentRow) => ({
  id,
  kind,
  status,
  amountCents,
  isWritten: source === "MANUAL" && bankEntryId === null,
});

/** A locked order as a booking may be about it, as it is now. */
export async function candidateOf(
  tx: Tx,
  { id, status, way }: Pick<OrderRow, "id" | "status" | "way">,
): Promise<Candidate> {
  const invoices = await tx.invoice.findMany({ where: { orderId: id }, select: { amountCents: true } });
  const payments = await tx.payment.findMany({ where: { orderId: id } });
  return { id, status, way, invoices, payments: payments.map(paymentFacts) };
}

/** Brings a booking's status to what its payments say: MATCHED once all of it belongs to orders. */
export async function settleEntry(
  tx: Tx,
  id: string,
  decided: { note?: string; decidedById: string | null; decidedAt: Date | null },
): Promise<void> {
  const entry = (await lockEntry(tx, id))!;
  const status = leftOf(entry) === 0 ? "MATCHED" : "OPEN";
  await tx.bankEntry.update({ where: { id }, data: { status, ...decided } });
}
