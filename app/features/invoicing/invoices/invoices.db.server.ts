import type { Invoice, Prisma } from "~prisma/client";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { nameOnPaper } from "~/features/identity/profile/person-name";
import { toLocale } from "~/i18n/locale";
import type { Db, Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { type InvoiceDocument, invoiceVersion, readInvoice } from "../documents/invoice-shape";
import type { Place } from "../documents/numbering.db.server";
import type { InvoicedOrder } from "./invoice";
import { cancelledOf, linesLeft } from "~/features/ordering/cancelling/cancellation-credit";
import { wholeShareBp } from "~/features/ordering/cancelling/cancellation-share";
import { invoiceMessages } from "../paper/invoice.messages";
import { hasMailbox } from "./missing";

/** The document as it was frozen; `Invoice.document` is only ever written by `saveDocument`. */
export const documentOf = ({ document, version }: Pick<Invoice, "document" | "version">): InvoiceDocument =>
  readInvoice(document, version);

/** Freezes a document under its number. */
export function saveDocument(
  tx: Tx,
  place: Place,
  document: InvoiceDocument,
  of: { orderId: string; creditsId: string | null; dueAt: Date | null },
): Promise<Invoice> {
  const sign = document.kind === "CREDIT_NOTE" ? -1 : 1;
  return tx.invoice.create({
    data: {
      id: newId(),
      ...place,
      ...of,
      kind: document.kind,
      version: invoiceVersion,
      amountCents: sign * document.grossCents,
      vatCents: document.vatCents === 0 ? 0 : sign * document.vatCents,
      currency: document.currency,
      document: document satisfies Prisma.InputJsonObject,
    },
  });
}

const invoiced = {
  organisation: true,
  person: { select: { id: true, name: true, latinName: true, email: true } },
  lines: { include: { offer: true, cohort: { select: { name: true } } }, orderBy: { position: "asc" } },
  seats: { select: { lineId: true, cancellationId: true, creditShareBp: true } },
  cancellations: {
    select: { id: true, beforeInvoice: true, creditCents: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  },
  invoices: { orderBy: [{ year: "asc" }, { sequence: "asc" }] },
} satisfies Prisma.OrderInclude;

type Row = Prisma.OrderGetPayload<{ include: typeof invoiced }>;
export type InvoicedRow = Row & { organisation: NonNullable<Row["organisation"]> };

/** An order of an organisation with what its documents are made from, or null. */
export async function loadInvoiced(tx: Db, where: Prisma.OrderWhereInput): Promise<InvoicedRow | null> {
  const row = await tx.order.findFirst({ where, include: invoiced });
  return row && isOfOrganisation(row) ? row : null;
}

/** Orders on invoice that have none, and of which the moment for it has come or is not known yet. */
export const loadWithoutInvoice = async (tx: Db, now: Date): Promise<InvoicedRow[]> =>
  (
    await tx.order.findMany({
      where: {
        ...{ status: "ON_INVOICE", way: "INVOICE", amountCents: { gt: 0 }, awaitsPurchaseOrder: false },
        invoices: { none: {} },
        OR: [{ invoiceFrom: null }, { invoiceFrom: { lte: now } }],
      },
      orderBy: { createdAt: "asc" },
      include: invoiced,
    })
  ).filter(isOfOrganisation);

const isOfOrganisation = (row: Row): row is InvoicedRow => row.organisation !== null;

/** What an order's invoice says of it: less what was cancelled while it was still to come. */
export function orderOn(row: InvoicedRow): InvoicedOrder {
  const { number, currency, isDemo, purchaseOrder, buyerReference, person } = row;
  const locale = toLocale(row.locale);
  return {
    ...{ number, currency, isDemo, purchaseOrder, buyerReference, locale },
    contact: { name: nameOnPaper(person).name, email: hasMailbox(person.email) ? person.email : "" },
    lines: linesLeft(row.lines, cancelledOf(row)).map(({ position, offer, cohort, keptBp, ...line }) => {
      const title = contentTitle(offer.contentId, locale);
      const what = cohort ? `${title}, ${cohort.name}` : title;
      const { quantity, unitCents, netCents, vat, vatRateBp } = line;
      const priced = { quantity, unitCents, netCents, vat, vatRateBp };
      const description = keptBp === wholeShareBp ? what : invoiceMessages[locale].keptOfCancelled(what);
      return { position, description, ...priced };
    }),
  };
}

/** What an order costs less what was cancelled while its invoice was still to come, VAT included. */
export const leftCents = ({ amountCents, cancellations }: InvoicedRow): number =>
  cancellations.reduce((left, one) => (one.beforeInvoice ? left - one.creditCents : left), amountCents);

/** The documents of an order: its invoice, and the credit notes on it. */
export const documentsOf = ({ invoices }: InvoicedRow) => ({
  invoice: invoices.find(({ kind }) => kind === "INVOICE") ?? null,
  notes: invoices.filter(({ kind }) => kind === "CREDIT_NOTE"),
});
