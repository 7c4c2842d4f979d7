import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import { orderMessages } from "../order.messages";
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

const colours = {
  QUOTED: "petrol",
  ON_INVOICE: "saffron",
  PENDING: "saffron",
  PROCESSING: "saffron",
  PAID: "olive",
  EXPIRED: "petrol",
  CANCELLED: "brick",
} as const;

/** An order's status as a word with a colour, and whether its money went back: that word takes the place of "paid". */
export function OrderStatusTag({ status, returned }: { status: OrderStatus; returned: Returned | null }) {
  const t = orderMessages[useLocale()];
  return (
    <>
      {(status !== "PAID" || !returned) && <Tag colour={colours[status]}>{t.orderStatus[status]}</Tag>}
      {status !== "PAID" && returned && " "}
      {returned && <Tag colour="petrol">{t.returned[returned]}</Tag>}
    </>
  );
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
