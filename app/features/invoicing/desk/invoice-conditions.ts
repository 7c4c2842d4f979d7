// What invoices are, in SQL: of an invoice called `i`. The list and the overview say it with the same words.

/** The order of which it is the invoice waits for money. */
export const isOpen = `i.kind = 'INVOICE' and i."orderId" in (select id from "Order" where status = 'ON_INVOICE')`;

/** It should have been paid by now. `now` names the moment. */
export const isOverdue = (now: string) => `i."dueAt" < ${now} and ${isOpen}`;
