import type { FoundationScope } from "~/features/identity/access/scope";
import type { Prisma } from "~prisma/client";
import { db } from "~/platform/db/db.server";
import { evidenceOf } from "../matching/candidates.db.server";
import { leftOf } from "./entries.db.server";
import type { EntryFilter } from "./entry-filters";
import { decide, type WaitReason } from "../matching/matching";

const conditions: Record<EntryFilter, Prisma.BankEntryWhereInput> = {
  in: { status: "OPEN", amountCents: { gt: 0 } },
  out: { status: "OPEN", amountCents: { lt: 0 } },
  matched: { status: "MATCHED" },
  setAside: { status: "SET_ASIDE" },
};
const pageSize = 50;

export interface ListedEntry {
  id: string;
  bookedOn: Date;
  amountCents: number;
  /** What is left to decide, with the sign of the booking. */
  leftCents: number;
  currency: string;
  counterparty: string;
  description: string;
  status: "OPEN" | "MATCHED" | "SET_ASIDE";
  /** Why it waits; null when it does not. */
  reason: WaitReason | null;
  /** Why it was set aside or decided by hand; empty when nobody wrote something. */
  note: string;
  /** The orders that it belongs to, wholly or in part. */
  orders: { id: string; number: string }[];
}

const listed = {
  payments: {
    where: { status: { not: "FAILED" } },
    include: { order: { select: { id: true, number: true } } },
    orderBy: { createdAt: "asc" },
  },
} satisfies Prisma.BankEntryInclude;

/** Bookings of the bank, newest first; with `upload` (the name of an uploaded file) those of that file, whatever became of them. */
export async function bankEntries(
  _scope: FoundationScope<"payment.read">,
  { filter, upload, page }: { filter: EntryFilter; upload: string | null; page: number },
): Promise<{ entries: ListedEntry[]; pages: number }> {
  const where = upload ? { statement: { fileHash: { startsWith: upload } } } : conditions[filter];
  const [total, rows] = await Promise.all([
    db.bankEntry.count({ where }),
    db.bankEntry.findMany({
      where,
      include: listed,
      orderBy: [{ bookedOn: "desc" }, { id: "desc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
  ]);
  const evidence = await evidenceOf(
    db,
    rows.filter(({ status }) => status === "OPEN"),
  );
  return {
    entries: rows.map((row) => {
      const known = evidence.get(row.id);
      const decision = known && decide(row, known);
      return {
        id: row.id,
        bookedOn: row.bookedOn,
        amountCents: row.amountCents,
        leftCents: leftOf(row),
        currency: row.currency,
        counterparty: row.counterparty,
        description: row.description,
        status: row.status,
        reason: decision?.does === "wait" ? decision.reason : null,
        note: row.note,
        orders: row.payments.map(({ order }) => order),
      };
    }),
    pages: Math.ceil(total / pageSize),
  };
}

/** How much came in that belongs to nothing yet. */
export async function waitingEntries(
  _scope: FoundationScope<"payment.read">,
): Promise<{ count: number; cents: number }> {
  const { _count, _sum } = await db.bankEntry.aggregate({
    where: conditions.in,
    _count: true,
    _sum: { amountCents: true },
  });
  return { count: _count, cents: _sum.amountCents ?? 0 };
}
