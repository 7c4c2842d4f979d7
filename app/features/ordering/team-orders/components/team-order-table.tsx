import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { Tag } from "~/ui/progress";
import { Table } from "~/ui/table";
import type { TeamOrderState } from "../order-state";
import type { ListedTeamOrder } from "../team-orders.queries.server";
import { teamOrderMessages } from "../../team/team-order.messages";
import { teamOrdersMessages } from "../team-orders.messages";

const colours: Record<TeamOrderState, "petrol" | "saffron" | "olive" | "brick"> = {
  quoteOpen: "saffron",
  quoteLapsed: "petrol",
  quoteWithdrawn: "petrol",
  numberToCome: "saffron",
  toSend: "saffron",
  delayed: "saffron",
  holdEnded: "brick",
  invoiced: "saffron",
  overdue: "brick",
  toPay: "saffron",
  processing: "saffron",
  paid: "olive",
  unpaid: "petrol",
  released: "petrol",
  cancelled: "brick",
};

/** Where an order stands, in a word or two. */
export const TeamOrderTag = ({ state }: { state: TeamOrderState }) => (
  <Tag colour={colours[state]}>{teamOrdersMessages[useLocale()].tags[state]}</Tag>
);

/** The orders of an organisation. */
export function TeamOrderTable({
  organisationId,
  orders,
}: {
  organisationId: string;
  orders: readonly ListedTeamOrder[];
}) {
  const locale = useLocale();
  const t = teamOrdersMessages[locale];
  return (
    <Table
      caption={t.title}
      hideCaption
      rows={orders}
      rowKey={({ number }) => number}
      columns={[
        {
          label: t.number,
          rowHeader: true,
          nowrap: true,
          cell: ({ number, createdAt }) => (
            <>
              <a href={`/organisation/${organisationId}/orders/${number}`}>{number}</a>
              <br />
              <small>{formatDate(createdAt, locale)}</small>
            </>
          ),
        },
        { label: t.status, nowrap: true, cell: ({ state }) => <TeamOrderTag state={state} /> },
        {
          label: t.what,
          cell: ({ title, seats }) => (
            <>
              {title}
              <br />
              <small>{t.seats(seats)}</small>
            </>
          ),
        },
        { label: teamOrderMessages[locale].purchaseOrder, cell: ({ purchaseOrder }) => purchaseOrder },
        {
          label: t.amount,
          number: true,
          cell: ({ amountCents, currency }) => formatMoney(amountCents, currency, locale),
        },
      ]}
    />
  );
}
