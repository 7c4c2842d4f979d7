import { issueInvoice } from "~/features/invoicing/invoices/issue-invoice.server";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { makeOrder } from "~/features/ordering/orders/make-order.server";
import { holdSeats } from "~/features/enrolment/seats/hold-seats.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { demoMunicipality } from "./organisations";
import type { DemoPeople } from "./people";

const offerId = "mc1-self-paced";
const day = 86_400_000;

/**
 * What the municipality ordered on invoice, at its own pace: one order that was invoiced, and one whose number follows. Its KvK number is the
 * one that examples have.
 */
export async function seedInvoices({ learner }: DemoPeople): Promise<void> {
  const organisationId = demoMunicipality;
  if (await db.order.findFirst({ where: { organisationId } })) return;
  await db.organisation.update({
    where: { id: organisationId },
    data: {
      ...{ kvk: "12345678", invoiceEmail: "facturen@voorbeeld.example" },
      visiting: { line: "Marktplein 1", postcode: "1234 AB", city: "Voorbeeldstad", country: "NL" },
    },
  });
  const invoiced = await place(organisationId, learner.id, { purchaseOrder: "PO-2027-118" });
  await place(organisationId, learner.id, { awaitsPurchaseOrder: true });
  await db.$transaction(async (tx) => issueInvoice(tx, (await lockOrder(tx, invoiced))!), transactionLimits);
}

/** Returns the order's id. */
const place = (
  organisationId: string,
  personId: string,
  number: { purchaseOrder?: string; awaitsPurchaseOrder?: boolean },
): Promise<string> =>
  db.$transaction(async (tx) => {
    const createdAt = now();
    const expiresAt = new Date(createdAt.getTime() + 60 * day);
    const order = await makeOrder(tx, {
      ...{ personId, organisationId, status: "ON_INVOICE", way: "INVOICE", currency: "EUR" },
      ...{ site: foundation.id, locale: "nl", createdAt, expiresAt, isDemo: true, termsVersion: 1 },
      ...number,
      lines: [{ offerId, cohortId: null, quantity: 3, unitCents: 19_500, vat: "standard" }],
    });
    await holdSeats(tx, { orderId: order.id, lines: order.lines, heldUntil: expiresAt, now: createdAt });
    return order.id;
  }, transactionLimits);
