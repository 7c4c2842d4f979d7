import type { Order } from "~prisma/client";
import { isVatTreatment, priceOfLines, vatTreatments } from "~/features/catalogue/offers/vat";
import type { Tx } from "~/platform/db/db.server";
import { newId, newNumber } from "~/platform/db/ids.server";
import { salesTerms } from "../terms/sales-terms.server";

/** So many seats of one thing at a price of the moment. Cents without VAT. */
export interface DraftLine {
  offerId: string;
  /** Null: self-paced, or a group is chosen later. */
  cohortId: string | null;
  quantity: number;
  unitCents: number;
  /** Key of a VAT treatment. */
  vat: string;
}

/** What an order is made of; the rest has its defaults. */
export type Draft = Pick<
  Order,
  "personId" | "status" | "way" | "currency" | "site" | "locale" | "expiresAt" | "createdAt" | "isDemo"
> &
  Partial<
    Pick<
      Order,
      | "id"
      | "organisationId"
      | "attendeeName"
      | "attendeeLatinName"
      | "attendeeEmail"
      | "buyerOrganisation"
      | "buyerReference"
      | "purchaseOrder"
      | "awaitsPurchaseOrder"
      | "invoiceFrom"
      | "quoteTokenHash"
      | "termsVersion"
    >
  > & { lines: readonly DraftLine[] };

/** An order with its lines; the lines have the ids that seats refer to. */
export type MadeOrder = Order & { lines: { id: string; cohortId: string | null; quantity: number }[] };

/**
 * Writes an order with its lines, for the price that these have now and under the terms that hold now: it stays so, whatever changes later. Holds no seat. Throws on a
 * VAT treatment that does not exist.
 */
export async function makeOrder(tx: Tx, { lines, ...draft }: Draft): Promise<MadeOrder> {
  const priced = lines.map((line, index) => ({
    ...line,
    id: newId(),
    position: index + 1,
    netCents: line.unitCents * line.quantity,
    vatRateBp: isVatTreatment(line.vat) ? vatTreatments[line.vat].rateBp : 0,
  }));
  const { grossCents, vatCents } = priceOfLines(priced);
  const id = draft.id ?? newId();
  const { version: termsVersion } = await salesTerms(tx, draft.createdAt);
  const order = await tx.order.create({
    data: { number: `B-${newNumber(8)}`, amountCents: grossCents, vatCents, termsVersion, ...draft, id },
  });
  // In SQL, as mails are: Prisma makes a plan of a statement for many rows each time.
  await tx.$executeRaw`insert into "OrderLine"
      (id, "orderId", position, "offerId", "cohortId", quantity, "unitCents", "netCents", vat, "vatRateBp")
    select id, ${id}::uuid, position, "offerId", "cohortId", quantity, "unitCents", "netCents", vat, "vatRateBp"
      from jsonb_populate_recordset(null::"OrderLine", ${JSON.stringify(priced)}::jsonb)`;
  return { ...order, lines: priced };
}
