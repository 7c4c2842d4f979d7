import { invoiceNumberText } from "~/features/ordering/invoice-terms/invoice-number";
import type { Prisma } from "~prisma/client";
import type { FoundationScope, OrganisationScope } from "~/features/identity/access/scope";
import type { OrderStatus } from "~/features/ordering/orders/order";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { Site } from "~/platform/site/site";
import { siteById } from "~/platform/site/sites.server";
import { type DocumentState, documentState } from "../documents/document";
import type { InvoiceDocument } from "../documents/invoice-shape";
import { invoiceAddressOf, readInvoiceNumber } from "../invoices/invoice";
import { invoiceObstacle } from "../invoices/draft-invoice.server";
import { documentOf, documentsOf, leftCents, loadInvoiced } from "../invoices/invoices.db.server";
import type { InvoiceDatum } from "../invoices/missing";
import type { RuleName } from "../ubl/rules/rules";
import { factsOf } from "~/features/organisations/organisation/organisation-columns.server";

/** A document of an order, in a list. */
export interface ListedDocument {
  id: string;
  number: string;
  kind: InvoiceDocument["kind"];
  /** VAT included; negative on a credit note. */
  amountCents: number;
  currency: string;
  issuedAt: Date;
}

/** Where the invoice of an order stands, and what there is of it. */
export interface OrderInvoices {
  orderId: string;
  number: string;
  organisationId: string;
  status: OrderStatus;
  state: DocumentState;
  /** What it waits for, and where the organisation's address is filled in. */
  missing: { datum: InvoiceDatum; field: string | null }[];
  /** The rules that it would break as an e-invoice, when nothing is missing. */
  broken: RuleName[];
  /** From when it goes out; null while that is not known. */
  invoiceFrom: Date | null;
  /** Where it is mailed. */
  to: string;
  documents: ListedDocument[];
}

/** The invoices of the organisation's order; null when it has no such order on invoice. */
export const orderInvoices = ({ organisation }: OrganisationScope<"documents.read">, number: string) =>
  read({ number, organisationId: organisation.id });

/** The same of any order. */
export const orderInvoicesForDesk = (_scope: FoundationScope<"order.read">, orderId: string) =>
  read({ id: orderId });

async function read(where: Prisma.OrderWhereInput): Promise<OrderInvoices | null> {
  const row = await loadInvoiced(db, { ...where, way: "INVOICE", status: { not: "QUOTED" } });
  if (!row) return null;
  const { invoice, notes } = documentsOf(row);
  const obstacle = invoice || leftCents(row) === 0 ? null : await invoiceObstacle(db, row, now());
  const missing = obstacle?.reason === "missing" ? obstacle.missing : [];
  const hasLeft = invoice !== null && (await hasBeenSent(invoice.id));
  const creditedCents = 0 - notes.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const use = addressInUse(row.organisation);
  return {
    orderId: row.id,
    number: row.number,
    organisationId: row.organisation.id,
    status: row.status,
    state: documentState({
      isIncomplete: obstacle !== null,
      invoice: invoice && { amountCents: invoice.amountCents, creditedCents, hasLeft },
    }),
    missing: missing.map((datum) => ({ datum, field: datum === "buyerCountry" ? `${use}-country` : null })),
    broken: obstacle?.reason === "broken" ? obstacle.broken : [],
    invoiceFrom: row.invoiceFrom,
    to: row.organisation.invoiceEmail || row.person.email,
    documents: [...(invoice ? [invoice] : []), ...notes].map(
      ({ id, year, sequence, kind, amountCents, currency, issuedAt }) => {
        return { id, number: invoiceNumberText({ year, sequence }), kind, amountCents, currency, issuedAt };
      },
    ),
  };
}

/** Which of its addresses an invoice uses. */
function addressInUse(organisation: Parameters<typeof factsOf>[0]): string {
  const { addresses } = factsOf(organisation);
  const address = invoiceAddressOf({ addresses });
  return (["invoice", "postal", "visiting"] as const).find((use) => addresses[use] === address) ?? "invoice";
}

/** Whether a document left the house: staff took it, or a mail server did. A mail that was forgotten since was sent. */
async function hasBeenSent(invoiceId: string): Promise<boolean> {
  const sendings = await db.invoiceSending.findMany({ where: { invoiceId }, select: { id: true } });
  const waiting = await db.mail.count({
    where: { id: { in: sendings.map(({ id }) => id) }, status: { not: "SENT" } },
  });
  return waiting < sendings.length;
}

/** A document with the site where it was ordered. */
export interface FoundDocument {
  document: InvoiceDocument;
  site: Site;
}

/** A document of the organisation by its number (`F2027-00042`), or null. */
export const documentOfOrganisation = (
  { organisation }: OrganisationScope<"documents.read">,
  number: string,
): Promise<FoundDocument | null> => {
  const place = readInvoiceNumber(number);
  return place ? find({ ...place, order: { organisationId: organisation.id } }) : Promise.resolve(null);
};

/** Any document, by its id. */
export const documentForDesk = (_scope: FoundationScope<"order.read">, id: string) => find({ id });

async function find(where: Prisma.InvoiceWhereInput): Promise<FoundDocument | null> {
  const row = await db.invoice.findFirst({
    where,
    select: { document: true, version: true, order: { select: { site: true } } },
  });
  return row && { document: documentOf(row), site: siteById(row.order.site) };
}
