import { invoiceNumberText } from "~/features/ordering/invoice-terms/invoice-number";
import type { Invoice, Prisma } from "~prisma/client";
import type { Member, Staff } from "~/features/identity/access/scope";
import { lockOrder } from "~/features/ordering/orders/lock-order.server";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { documentOf } from "../invoices/invoices.db.server";
import { type InvoiceIssued, issueInvoice } from "../invoices/issue-invoice.server";
import { toUbl, type UblFlavour } from "../ubl/ubl";
import { sendingWays } from "./sending.server";

export type SentNow = InvoiceIssued | { ok: false; reason: "notFound" };

/**
 * Issues and mails the invoice of the organisation's order at once, without waiting for its moment: from then on its number stands. Refuses what
 * `issueInvoice` refuses, and `notFound` for an order that is not theirs.
 */
export const sendInvoiceNow = (actor: Member<"documents.send">, orderNumber: string): Promise<SentNow> =>
  sendNow({ number: orderNumber, organisationId: actor.organisation.id }, actor.personId);

/** The same by staff, of any order. */
export const sendInvoiceFromDesk = (actor: Staff<"invoice.send">, orderId: string): Promise<SentNow> =>
  sendNow({ id: orderId, organisationId: { not: null } }, actor.personId);

const sendNow = (where: Prisma.OrderWhereInput, byId: string) =>
  db.$transaction(async (tx): Promise<SentNow> => {
    const found = await tx.order.findFirst({ where, select: { id: true } });
    const order = found && (await lockOrder(tx, found.id));
    if (!order) return { ok: false, reason: "notFound" };
    const issued = await issueInvoice(tx, order, byId);
    if (issued.ok) await audit(tx, byId, "invoice.issue", issued.invoice);
    return issued;
  }, transactionLimits);

/** A second click within this time, in milliseconds, is the same wish. */
const sameWish = 60_000;

/** Mails a document again, as it was frozen, to where invoices go now. False when there is no such document. */
export const sendAgain = (actor: Staff<"invoice.send">, invoiceId: string): Promise<boolean> =>
  withLocked(invoiceId, async (tx, invoice) => {
    const since = new Date(now().getTime() - sameWish);
    if (await tx.invoiceSending.count({ where: { invoiceId, way: "MAIL", at: { gt: since } } })) return true;
    await sendingWays.MAIL(tx, invoice, actor.personId);
    await audit(tx, actor.personId, "invoice.sendAgain", invoice);
    return true;
  }).then((sent) => sent ?? false);

/** The XML of a document, for staff who bring it to the network themselves; that they took it is written down. Null when there is none. */
export const takeXml = (actor: Staff<"invoice.send">, invoiceId: string, flavour: UblFlavour) =>
  withLocked(invoiceId, async (tx, invoice) => {
    const document = documentOf(invoice);
    await sendingWays.DOWNLOAD(tx, invoice, actor.personId);
    await audit(tx, actor.personId, "invoice.download", invoice);
    return { name: `${document.number}.xml`, xml: toUbl(document, flavour) };
  });

const withLocked = <Result>(
  id: string,
  act: (tx: Tx, invoice: Invoice) => Promise<Result>,
): Promise<Result | null> =>
  db.$transaction(async (tx) => {
    const invoice = await tx.invoice.findUnique({ where: { id } });
    if (!invoice) return null;
    await lockOrder(tx, invoice.orderId);
    return act(tx, invoice);
  }, transactionLimits);

const audit = (tx: Tx, actorId: string, act: string, { orderId, year, sequence }: Invoice) =>
  recordAudit(tx, {
    ...{ actorId, act, subjectType: "order", subjectId: orderId },
    detail: { invoice: invoiceNumberText({ year, sequence }) },
  });
