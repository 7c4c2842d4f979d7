import { useLocale } from "~/i18n/locale-context";
import { formatShortDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { DemoTag } from "~/ui/desk/demo-tag";
import { deskWords } from "~/ui/desk/desk.messages";
import { Tag } from "~/ui/progress";
import { type Sorting, Table } from "~/ui/table";
import { orderDeskMessages } from "../order-desk.messages";
import type { DeskOrder } from "../orders.queries.server";
import { Buyer } from "./buyer";

export function QuoteTable({
  quotes,
  now,
  sorting,
}: {
  quotes: readonly DeskOrder[];
  now: Date;
  sorting: Sorting;
}) {
  const locale = useLocale();
  const [t, common] = [orderDeskMessages[locale], deskWords[locale]];
  const { open, accepted, lapsed } = t.quoteStates;
  return (
    <Table
      caption={t.quotes}
      hideCaption
      rows={quotes}
      rowKey={({ id }) => id}
      sorting={sorting}
      columns={[
        {
          label: t.quoted,
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
          cell: ({ status, acceptedAt, acceptedByName, expiresAt }) =>
            acceptedAt ? (
              <>
                <Tag colour="olive">{accepted}</Tag>
                <br />
                <small>
                  {formatShortDate(acceptedAt, locale)}
                  {acceptedByName && ` ${t.acceptedBy(acceptedByName)}`}
                </small>
              </>
            ) : status === "QUOTED" && expiresAt >= now ? (
              <Tag colour="saffron">{open}</Tag>
            ) : (
              <Tag colour="petrol">{lapsed}</Tag>
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
          label: t.holdsUntil,
          sortBy: "due",
          nowrap: true,
          cell: ({ status, expiresAt }) => status === "QUOTED" && formatShortDate(expiresAt, locale),
        },
      ]}
    />
  );
}
