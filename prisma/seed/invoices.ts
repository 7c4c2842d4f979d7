import { issueInvoice } from "~/features/invoicing/invoices/issue-invoice.server";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { cancelSeats } from "~/features/payments/cancellation/cancel-seats.server";
import { now, setClock } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { demoOrganisations } from "./organisations";
import type { DemoPeople } from "./people";
import {
  invoicedOrderId,
  overdueOrderedDaysAgo,
  overdueOrderId,
  ownerOf,
  partlyCancelledOrderId,
} from "./team-orders";

const day = 86_400_000;

/** What invoices must name of the demo organisations. The numbers are those that examples have. What was filled in since stays. */
const facts = {
  municipality: { kvk: "12345678", invoiceEmail: "facturen@voorbeeld.example", line: "Marktplein 1" },
  university: { oin: "00000001234567890000", invoiceEmail: "inkoop@hs.example", line: "Campus 1" },
};

/**
 * Invoices of demo orders: one that should have been paid, one that a transfer pays (bank.ts), and one of which a seat was cancelled, with its
 * credit note. Of the other orders one waits for its number, and one for a decision.
 */
export async function seedInvoices(people: DemoPeople): Promise<void> {
  for (const [key, { line, ...known }] of Object.entries(facts))
    await db.organisation.updateMany({
      where: { id: demoOrganisations[key as keyof typeof facts], kvk: "", oin: "", endedAt: null },
      data: { ...known, visiting: { line, postcode: "1234 AB", city: "Voorbeeldstad", country: "NL" } },
    });
  const then = now().getTime() - overdueOrderedDaysAgo * day;
  setClock(() => then);
  try {
    await issue(overdueOrderId);
  } finally {
    setClock();
  }
  await issue(invoicedOrderId);
  if (await issue(partlyCancelledOrderId)) await cancelOne(people);
}

/** Whether it was issued now. */
const issue = (id: string): Promise<boolean> =>
  db.$transaction(async (tx) => {
    const order = await lockOrder(tx, id);
    return order !== null && (await issueInvoice(tx, order)).ok;
  }, transactionLimits);

async function cancelOne(people: DemoPeople): Promise<void> {
  const actor = await ownerOf(people, "municipality", "orders.cancel");
  const seat = await db.seat.findFirst({
    where: { orderId: partlyCancelledOrderId },
    orderBy: { id: "asc" },
  });
  if (!actor || !seat) return;
  await cancelSeats({ by: "organisation", actor }, partlyCancelledOrderId, {
    ...{ seats: new Map([[seat.id, "held"]]), share: "terms", reason: "", withRefund: false },
  });
}
