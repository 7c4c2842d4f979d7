import type { Locale } from "~/i18n/locale";
import type { CsvColumn } from "~/lib/text/csv";
import { deskWords } from "~/ui/desk/desk.messages";
import type { ListedInvoice } from "./invoice-list.queries.server";
import { invoiceListMessages } from "./invoice-list.messages";

/** The file of invoices and credit notes. */
export function invoiceColumns(locale: Locale): CsvColumn<ListedInvoice>[] {
  const t = invoiceListMessages[locale];
  return [
    { label: t.issued, cell: ({ number }) => number },
    { label: t.date, cell: ({ issuedAt }) => issuedAt },
    { label: deskWords[locale].status, cell: ({ state }) => t.states[state] },
    { label: t.organisation, cell: ({ organisation }) => organisation },
    { label: t.order, cell: ({ order }) => order.number },
    { label: t.purchaseOrder, cell: ({ purchaseOrder }) => purchaseOrder },
    { label: t.amount, cell: ({ amountCents }) => ({ cents: amountCents }) },
    { label: t.vat, cell: ({ vatCents }) => ({ cents: vatCents }) },
    { label: t.credited, cell: ({ creditedCents }) => ({ cents: creditedCents }) },
    { label: t.currency, cell: ({ currency }) => currency },
    { label: t.due, cell: ({ dueAt }) => dueAt },
  ];
}
