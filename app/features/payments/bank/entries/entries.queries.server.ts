import { type Asked, cutPage, isBackward, type ListPage, pageSize } from "~/lib/lists/list-page";
import type { FoundationScope } from "~/features/identity/access/scope";
import type { Prisma } from "~prisma/client";
import { db } from "~/platform/db/db.server";
import { evidenceOf } from "../matching/candidates.db.server";
import { leftOf } from "./entries.db.server";
import type { EntryFilter, entryList } from "./entry-list";
import { decide, type WaitReason } from "../matching/matching";

const conditions: Record<EntryFilter, Prisma.BankEntryWhereInput> = {
  in: { status: "OPEN", amountCents: { gt: 0 } },
  out: { status: "OPEN", amountCents: { lt: 0 } },
  matched: { status: "MATCHED" },
  setAside: { status: "SET_ASIDE" },
};

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

/**
 * A page of the bookings of the bank, those that came in and wait unless something else is asked; of an uploaded file all, whatever became of
 * them.
 */
export async function bankEntries(
  _scope: FoundationScope<"payment.read">,
  { filters: { status, upload }, sort, place }: Asked<typeof entryList>,
  size = pageSize,
): Promise<ListPage<ListedEntry>> {
  const where = upload ? { statement: { fileHash: { startsWith: upload } } } : conditions[status ?? "in"];
  const isDown = sort.isDescending !== isBackward(place);
  const direction = isDown ? "desc" : "asc";
  const found = await db.bankEntry.findMany({
    where: { AND: [where, "id" in place ? beyond(place, isDown ? "lt" : "gt") : {}] },
    include: listed,
    orderBy: [{ bookedOn: direction }, { id: direction }],
    take: size + 1,
  });
  const { rows, ...ways } = cutPage(
    found.map((row) => ({ ...row, key: row.bookedOn })),
    place,
    size,
  );
  const evidence = await evidenceOf(
    db,
    rows.filter(({ status }) => status === "OPEN"),
  );
  return {
    ...ways,
    rows: rows.map((row) => {
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
  };
}

/** The rows on one side of the one with this day and id. */
function beyond(
  { key, id }: { key: string | number; id: string },
  side: "lt" | "gt",
): Prisma.BankEntryWhereInput {
  const bookedOn = new Date(key);
  return { OR: [{ bookedOn: { [side]: bookedOn } }, { bookedOn, id: { [side]: id } }] };
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
