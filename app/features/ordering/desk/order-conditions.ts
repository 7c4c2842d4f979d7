// What orders are, in SQL: of an order called `o`. Lists, the overview and whatever counts them say it with the same words.

const hasInvoice = `exists (select from "Invoice" i where i."orderId" = o.id and i.kind = 'INVOICE')`;

/** On invoice, and the time for which its seats are held is over without an invoice: staff decide. `now` names the moment. */
export const holdEnded = (now: string) =>
  `o.status = 'ON_INVOICE' and o."expiresAt" < ${now} and not ${hasInvoice}`;

/**
 * On invoice, and its invoice waits for something: its number is to come, or its moment is over and something that it must name is missing.
 * `since` names the moment before which an invoice of which everything is known was made.
 */
export const waitsForInvoice = (since: string) =>
  `o.status = 'ON_INVOICE' and (o."invoiceFrom" is null or o."invoiceFrom" < ${since}) and not ${hasInvoice}`;

/** The buyer's bank asks its money back, and nobody has decided about that yet. */
export const isDisputed = `o.id in (select "orderId" from "Dispute" where status = 'OPEN')`;

/** How long an invoice may take to be made once its moment came, in milliseconds. */
const makingInvoice = 15 * 60_000;
export const invoiceMadeBefore = (now: Date): Date => new Date(now.getTime() - makingInvoice);
