import { isVerified } from "~/features/organisations/organisation/verification";
import type { Tx } from "~/platform/db/db.server";
import type { SalesTerms } from "../terms/sales-terms";
import { ceilingRefusal, type CreditRefusal } from "./invoice-terms";
import { invoiceNumberText } from "./invoice-number";

/** Locks an organisation, so that what it owes is counted once at a time; null when nobody acts for it any more. */
export async function lockOrganisation(tx: Tx, id: string) {
  await tx.$queryRaw`select from "Organisation" where id = ${id}::uuid for no key update`;
  return tx.organisation.findFirst({ where: { id, endedAt: null }, include: { domains: { take: 1 } } });
}

/**
 * Why a locked organisation cannot order so many seats more on invoice: an unpaid invoice is past its term, or it is not verified and would
 * have more seats on unpaid invoices than the terms allow. Null when it can.
 */
export async function creditRefusal(
  tx: Tx,
  organisation: NonNullable<Awaited<ReturnType<typeof lockOrganisation>>>,
  asked: number,
  { terms, now }: { terms: SalesTerms; now: Date },
): Promise<CreditRefusal | null> {
  const unpaid = { organisationId: organisation.id, status: "ON_INVOICE" } as const;
  const overdue = await tx.invoice.findFirst({
    where: { kind: "INVOICE", dueAt: { lt: now }, order: unpaid },
    orderBy: { dueAt: "asc" },
    select: { year: true, sequence: true, dueAt: true, order: { select: { number: true } } },
  });
  if (overdue?.dueAt)
    return {
      reason: "overdue",
      invoice: invoiceNumberText(overdue),
      order: overdue.order.number,
      dueAt: overdue.dueAt,
    };
  const used = await tx.seat.count({ where: { status: { not: "RELEASED" }, order: unpaid } });
  return ceilingRefusal({ isVerified: isVerified(organisation), used, asked }, terms);
}
