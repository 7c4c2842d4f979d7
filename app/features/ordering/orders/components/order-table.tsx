import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { Table } from "~/ui/table";
import { orderMessages } from "../order.messages";
import { OrderStatusTag } from "./order-status-tag";
import type { OrderStatus } from "../order";
import type { Returned } from "../balance";

export interface ListedOrder {
  number: string;
  status: OrderStatus;
  title: string;
  amountCents: number;
  currency: string;
  /** What went back of it or is on its way, in cents. */
  returnedCents: number;
  returned: Returned | null;
  createdAt: Date;
  ticketNumber: string | null;
  cohort: { name: string; isCancelled: boolean } | null;
}

/** Somebody's orders, newest first. */
export function OrderTable({ orders }: { orders: readonly ListedOrder[] }) {
  const locale = useLocale();
  const t = orderMessages[locale];
  return (
    <Table
      caption={t.orders}
      hideCaption
      rows={orders}
      rowKey={({ number }) => number}
      columns={[
        {
          label: t.orderNumber,
          rowHeader: true,
          cell: ({ number, title, cohort }) => (
            <>
              <a href={`/my/orders/${number}`}>{cohort ? `${title}: ${cohort.name}` : title}</a>
              <br />
              <small>{number}</small>
            </>
          ),
        },
        { label: t.orderedOn, nowrap: true, cell: ({ createdAt }) => formatDate(createdAt, locale) },
        {
          label: t.status,
          cell: ({ status, returned, cohort }) => (
            <>
              <OrderStatusTag status={status} returned={returned} />
              {status === "CANCELLED" && cohort?.isCancelled && (
                <>
                  <br />
                  <small>{t.groupCancelledTitle}</small>
                </>
              )}
            </>
          ),
        },
        {
          label: t.ticket,
          cell: ({ ticketNumber }) =>
            ticketNumber && <a href={`/my/tickets/${ticketNumber}`}>{t.seeTicket}</a>,
        },
        {
          label: t.amount,
          number: true,
          cell: ({ amountCents, returnedCents, currency }) => (
            <>
              {amountCents === 0 ? t.free : formatMoney(amountCents, currency, locale)}
              {returnedCents > 0 && (
                <>
                  <br />
                  <small>{`${t.refunded}: ${formatMoney(returnedCents, currency, locale)}`}</small>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
