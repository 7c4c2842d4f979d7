import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { Table } from "~/ui/table";
import { deskWords } from "~/ui/desk/desk.messages";
import { orderDeskMessages } from "../order-desk.messages";
import type { DeskOrder } from "../orders.queries.server";
import { DemoTag } from "~/ui/desk/demo-tag";
import { OrderTag } from "./order-tag";

export function OrderTable({ orders }: { orders: readonly DeskOrder[] }) {
  const locale = useLocale();
  const [t, common] = [orderDeskMessages[locale], deskWords[locale]];
  return (
    <Table
      caption={t.orders}
      hideCaption
      rows={orders}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.number,
          nowrap: true,
          rowHeader: true,
          cell: ({ id, number, createdAt, isDemo }) => (
            <>
              <a href={`/desk/orders/${id}`}>{number}</a>
              <br />
              <small>
                {formatDate(createdAt, locale)}
                <DemoTag isDemo={isDemo} />
              </small>
            </>
          ),
        },
        {
          label: common.status,
          nowrap: true,
          cell: ({ status, returned }) => <OrderTag status={status} returned={returned} />,
        },
        {
          label: t.buyer,
          cell: ({ attendeeName, organisation, email }) => (
            <>
              {[attendeeName, organisation].filter(Boolean).join(", ")}
              <br />
              <small>{email}</small>
            </>
          ),
        },
        { label: t.group, cell: ({ cohort }) => cohort },
        {
          label: t.amount,
          number: true,
          cell: ({ amountCents, currency }) => formatMoney(amountCents, currency, locale),
        },
      ]}
    />
  );
}
