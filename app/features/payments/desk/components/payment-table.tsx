import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { DemoTag } from "~/ui/desk/demo-tag";
import { deskWords } from "~/ui/desk/desk.messages";
import { Tag } from "~/ui/progress";
import { type Sorting, Table } from "~/ui/table";
import { paymentListMessages } from "../payment-list.messages";
import type { ListedPayment } from "../payment-list.queries.server";

const colours = { PENDING: "saffron", SUCCEEDED: "olive", FAILED: "brick" } as const;

export function PaymentTable({
  payments,
  caption,
  sorting,
}: {
  payments: readonly ListedPayment[];
  caption: string;
  sorting: Sorting;
}) {
  const locale = useLocale();
  const t = paymentListMessages[locale];
  return (
    <Table
      caption={caption}
      hideCaption
      rows={payments}
      rowKey={({ id }) => id}
      sorting={sorting}
      columns={[
        {
          label: t.when,
          sortBy: "moved",
          rowHeader: true,
          cell: ({ createdAt, isDemo }) => (
            <>
              {formatInstant(createdAt, locale)}
              <DemoTag isDemo={isDemo} />
            </>
          ),
        },
        {
          label: t.kind,
          cell: ({ kind, source, reason }) => (
            <>
              {t.kinds[kind]}
              <br />
              <small>{[t.sources[source], reason].filter(Boolean).join(": ")}</small>
            </>
          ),
        },
        {
          label: deskWords[locale].status,
          nowrap: true,
          cell: ({ status }) => <Tag colour={colours[status]}>{t.statuses[status]}</Tag>,
        },
        {
          label: t.order,
          nowrap: true,
          cell: ({ order }) => <a href={`/desk/orders/${order.id}`}>{order.number}</a>,
        },
        {
          label: t.payer,
          cell: ({ organisation, email, counterparty, counterpartyIban }) => (
            <>
              {organisation && (
                <>
                  {organisation}
                  <br />
                </>
              )}
              <small>{counterparty ? `${counterparty}, ${counterpartyIban}` : email}</small>
            </>
          ),
        },
        {
          label: t.amount,
          sortBy: "amount",
          number: true,
          cell: ({ kind, amountCents, currency }) =>
            formatMoney(kind === "REFUND" ? -amountCents : amountCents, currency, locale),
        },
      ]}
    />
  );
}
