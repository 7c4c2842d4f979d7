import { invoiceNumberText } from "~/features/ordering/invoice-terms/invoice-number";
import { termsOfOrder } from "~/features/ordering/terms/sales-terms.server";
import { factsOf } from "~/features/organisations/organisation/organisation-columns.server";
import type { Db } from "~/platform/db/db.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import type { InvoiceDocument } from "../documents/invoice-shape";
import type { Place } from "../documents/numbering.db.server";
import { brokenRules, flavourFor } from "../ubl/broken-rules";
import type { RuleName } from "../ubl/rules/rules";
import { dueAfter, makeInvoice, sellerOn } from "./invoice";
import { type InvoicedRow, orderOn } from "./invoices.db.server";
import { type InvoiceDatum, missingForInvoice } from "./missing";

/** - `missing`: not everything is known that it must name. - `broken`: as an e-invoice it would break these rules, each by its own name. */
export type InvoiceObstacle =
  { reason: "missing"; missing: InvoiceDatum[] } | { reason: "broken"; broken: RuleName[] };

export type InvoiceDraft =
  { ok: true; document: InvoiceDocument; dueAt: Date } | ({ ok: false } & InvoiceObstacle);

/** The invoice of an order as it would be issued in this place, with what is known then. Nothing is written. */
export async function draftInvoice(
  tx: Db,
  row: InvoicedRow,
  { issuedAt, ...place }: Place,
): Promise<InvoiceDraft> {
  const { awaitsPurchaseOrder, person, lines } = row;
  const organisation = factsOf(row.organisation);
  const foundation = await foundationDetails(tx, issuedAt);
  const asked = {
    awaitsPurchaseOrder,
    contactEmail: person.email,
    treatments: lines.map(({ vat }) => vat),
  };
  const missing = missingForInvoice(asked, organisation, foundation);
  if (missing.length > 0) return { ok: false, reason: "missing", missing };
  const { paymentDays } = await termsOfOrder(tx, row);
  const dueAt = dueAfter(issuedAt, paymentDays);
  const issue = { number: invoiceNumberText(place), issuedAt, dueAt };
  const document = makeInvoice(orderOn(row), organisation, sellerOn(foundation), issue);
  const broken = brokenRules(document, flavourFor(document));
  return broken.length > 0 ? { ok: false, reason: "broken", broken } : { ok: true, document, dueAt };
}

/** What keeps the invoice of an order from being issued at this moment; null when nothing does. */
export async function invoiceObstacle(
  tx: Db,
  row: InvoicedRow,
  issuedAt: Date,
): Promise<InvoiceObstacle | null> {
  const draft = await draftInvoice(tx, row, { year: issuedAt.getUTCFullYear(), sequence: 1, issuedAt });
  return draft.ok ? null : draft;
}
