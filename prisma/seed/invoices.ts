import { issueInvoice } from "~/features/invoicing/invoices/issue-invoice.server";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { demoOrganisations } from "./organisations";
import { invoicedOrderId } from "./team-orders";

/**
 * What the municipality's invoices must name, and the invoice of one of its orders; of the others one waits for its number, and one for a
 * decision. Its KvK number is the one that examples have. What was filled in since stays.
 */
export async function seedInvoices(): Promise<void> {
  await db.organisation.updateMany({
    where: { id: demoOrganisations.municipality, kvk: "", endedAt: null },
    data: {
      ...{ kvk: "12345678", invoiceEmail: "facturen@voorbeeld.example" },
      visiting: { line: "Marktplein 1", postcode: "1234 AB", city: "Voorbeeldstad", country: "NL" },
    },
  });
  await db.$transaction(async (tx) => {
    const order = await lockOrder(tx, invoicedOrderId);
    if (order) await issueInvoice(tx, order);
  }, transactionLimits);
}
