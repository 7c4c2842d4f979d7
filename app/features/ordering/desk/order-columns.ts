import type { Locale } from "~/i18n/locale";
import type { CsvColumn } from "~/lib/text/csv";
import { deskWords } from "~/ui/desk/desk.messages";
import { orderMessages } from "../orders/order.messages";
import { orderDeskMessages } from "./order-desk.messages";
import type { DeskOrder } from "./orders.queries.server";

/** The file of orders, and of quotes. */
export function orderColumns(locale: Locale): CsvColumn<DeskOrder>[] {
  const [t, words] = [orderDeskMessages[locale], orderMessages[locale]];
  return [
    { label: t.number, cell: ({ number }) => number },
    { label: t.ordered, cell: ({ createdAt }) => createdAt },
    {
      label: deskWords[locale].status,
      cell: ({ status, returned }) =>
        [words.orderStatus[status], returned && words.returned[returned]].filter(Boolean).join(", "),
    },
    { label: t.wayLabel, cell: ({ way }) => t.ways[way] },
    { label: t.organisation, cell: ({ organisation }) => organisation },
    { label: t.attendee, cell: ({ attendeeName }) => attendeeName },
    { label: t.email, cell: ({ email }) => email },
    {
      label: t.purchaseOrder,
      cell: ({ purchaseOrder, awaitsPurchaseOrder }) =>
        awaitsPurchaseOrder ? t.numberFollows : purchaseOrder,
    },
    { label: t.group, cell: ({ cohort }) => cohort },
    { label: t.seats, cell: ({ seats }) => ({ count: seats }) },
    { label: t.amount, cell: ({ amountCents }) => ({ cents: amountCents }) },
    { label: t.currency, cell: ({ currency }) => currency },
    { label: t.due, cell: ({ expiresAt }) => expiresAt },
    { label: t.acceptedAt, cell: ({ acceptedAt }) => acceptedAt },
    { label: t.paidAt, cell: ({ paidAt }) => paidAt },
  ];
}
