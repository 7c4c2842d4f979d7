import type { Locale } from "~/i18n/locale";
import type { CsvColumn } from "~/lib/text/csv";
import { deskWords } from "~/ui/desk/desk.messages";
import { paymentListMessages } from "./payment-list.messages";
import type { ListedPayment } from "./payment-list.queries.server";

/** The file of payments: what went back has a minus, so that a column adds up. */
export function paymentColumns(locale: Locale): CsvColumn<ListedPayment>[] {
  const t = paymentListMessages[locale];
  return [
    { label: t.when, cell: ({ createdAt }) => createdAt },
    { label: t.kind, cell: ({ kind }) => t.kinds[kind] },
    { label: t.source, cell: ({ source }) => t.sources[source] },
    { label: deskWords[locale].status, cell: ({ status }) => t.statuses[status] },
    { label: t.order, cell: ({ order }) => order.number },
    { label: t.organisation, cell: ({ organisation }) => organisation },
    { label: t.email, cell: ({ email }) => email },
    { label: t.counterparty, cell: ({ counterparty }) => counterparty },
    { label: t.iban, cell: ({ counterpartyIban }) => counterpartyIban },
    { label: t.reason, cell: ({ reason }) => reason },
    {
      label: t.amount,
      cell: ({ kind, amountCents }) => ({ cents: kind === "REFUND" ? -amountCents : amountCents }),
    },
    { label: t.currency, cell: ({ currency }) => currency },
  ];
}
