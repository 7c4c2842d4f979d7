import { OrderStatusTag } from "../../orders/components/order-status-tag";
import { useLocale } from "~/i18n/locale-context";
import { formatShortDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { DemoTag } from "~/ui/desk/demo-tag";
import { deskWords } from "~/ui/desk/desk.messages";
import { type Sorting, Table } from "~/ui/table";
import { orderDeskMessages } from "../order-desk.messages";
import type { DeskOrder } from "../orders.queries.server";
import { Buyer } from "./buyer";

/** Until these are paid or over, they are due by a moment. */
const isUnderWay = ({ status }: DeskOrder) =>
  status === "ON_INVOICE" || status === "PENDING" || status === "PROCESSING" || status === "QUOTED";

export function OrderTable({ orders, sorting }: { orders: readonly DeskOrder[]; sorting: Sorting }) {
  const locale = useLocale();
  const [t, common] = [orderDeskMessages[locale], deskWords[locale]];
  return (
    <Table
      caption={t.orders}
      hideCaption
      rows={orders}
      rowKey={({ id }) => id}
      sorting={sorting}
      columns={[
        {
          label: t.ordered,
          sortBy: "ordered",
          nowrap: true,
          rowHeader: true,
          cell: ({ id, number, createdAt, isDemo }) => (
            <>
              <a href={`/desk/orders/${id}`}>{number}</a>
              <br />
              <small>
                {formatShortDate(createdAt, locale)}
                <DemoTag isDemo={isDemo} />
              </small>
            </>
          ),
        },
        {
          label: common.status,
          nowrap: true,
          cell: ({ status, returned, awaitsPurchaseOrder }) => (
            <>
              <OrderStatusTag status={status} returned={returned} />
              {status === "ON_INVOICE" && awaitsPurchaseOrder && (
                <>
                  <br />
                  <small>{t.numberFollows}</small>
                </>
              )}
            </>
          ),
        },
        { label: t.buyer, cell: (order) => <Buyer order={order} /> },
        { label: t.group, cell: ({ cohort }) => cohort },
        { label: t.seats, number: true, cell: ({ seats }) => seats },
        {
          label: t.amount,
          sortBy: "amount",
          number: true,
          cell: ({ amountCents, currency }) => formatMoney(amountCents, currency, locale),
        },
        {
          label: t.due,
          sortBy: "due",
          nowrap: true,
          cell: (order) => isUnderWay(order) && formatShortDate(order.expiresAt, locale),
        },
      ]}
    />
  );
}
