import { useLocale } from "~/i18n/locale-context";
import { formatShortDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { DemoTag } from "~/ui/desk/demo-tag";
import { deskWords } from "~/ui/desk/desk.messages";
import { Tag } from "~/ui/progress";
import { type Sorting, Table } from "~/ui/table";
import { invoiceListMessages } from "../invoice-list.messages";
import type { ListedInvoice } from "../invoice-list.queries.server";

const colours = {
  open: "saffron",
  overdue: "brick",
  paid: "olive",
  credited: "petrol",
  creditNote: "petrol",
} as const;

export function InvoiceTable({
  invoices,
  caption,
  sorting,
}: {
  invoices: readonly ListedInvoice[];
  caption: string;
  sorting: Sorting;
}) {
  const locale = useLocale();
  const t = invoiceListMessages[locale];
  return (
    <Table
      caption={caption}
      hideCaption
      rows={invoices}
      rowKey={({ id }) => id}
      sorting={sorting}
      columns={[
        {
          label: t.issued,
          sortBy: "issued",
          nowrap: true,
          rowHeader: true,
          cell: ({ id, number, issuedAt, isDemo }) => (
            <>
              <a href={`/desk/invoices/${id}`}>{number}</a>
              <br />
              <small>
                {formatShortDate(issuedAt, locale)}
                <DemoTag isDemo={isDemo} />
              </small>
            </>
          ),
        },
        {
          label: deskWords[locale].status,
          nowrap: true,
          cell: ({ state }) => <Tag colour={colours[state]}>{t.states[state]}</Tag>,
        },
        {
          label: t.organisation,
          cell: ({ organisation, purchaseOrder }) => (
            <>
              {organisation}
              {purchaseOrder && (
                <>
                  <br />
                  <small>
                    {t.purchaseOrder} {purchaseOrder}
                  </small>
                </>
              )}
            </>
          ),
        },
        {
          label: t.order,
          nowrap: true,
          cell: ({ order }) => <a href={`/desk/orders/${order.id}`}>{order.number}</a>,
        },
        {
          label: t.amount,
          sortBy: "amount",
          number: true,
          cell: ({ amountCents, creditedCents, currency }) => (
            <>
              {formatMoney(amountCents, currency, locale)}
              {creditedCents > 0 && (
                <>
                  <br />
                  <small>{t.creditedOf(formatMoney(creditedCents, currency, locale))}</small>
                </>
              )}
            </>
          ),
        },
        {
          label: t.due,
          sortBy: "due",
          nowrap: true,
          cell: ({ dueAt }) => dueAt && formatShortDate(dueAt, locale),
        },
      ]}
    />
  );
}
