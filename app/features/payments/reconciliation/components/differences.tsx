import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Table } from "~/ui/table";
import { reconciliationMessages } from "../reconciliation.messages";

/** One thing that does not agree: of which order, how much, what it is, and what mends it. */
export interface DifferenceRow {
  key: string;
  order: { id: string; number: string } | null;
  /** Below the order's number; may be empty. */
  about: ReactNode;
  amountCents: number;
  currency: string;
  is: string;
  mend: ReactNode;
}

/** Things that do not agree, under a heading; nothing when there are none. */
export function Differences({
  title,
  lead,
  rows,
}: {
  title: string;
  lead?: string;
  rows: readonly DifferenceRow[];
}) {
  const locale = useLocale();
  const t = reconciliationMessages[locale];
  if (rows.length === 0) return null;
  return (
    <section className="sc-stack">
      <h2>{title}</h2>
      {lead && <p className="sc-measure">{lead}</p>}
      <Table
        caption={title}
        hideCaption
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            label: t.order,
            nowrap: true,
            rowHeader: true,
            cell: ({ order, about }) => (
              <>
                {order ? <a href={`/desk/orders/${order.id}`}>{order.number}</a> : "–"}
                {about && (
                  <>
                    <br />
                    <small>{about}</small>
                  </>
                )}
              </>
            ),
          },
          { label: t.what, cell: ({ is }) => is },
          { label: t.mend, cell: ({ mend }) => mend },
          {
            label: t.amount,
            number: true,
            cell: ({ amountCents, currency }) => formatMoney(amountCents, currency, locale),
          },
        ]}
      />
    </section>
  );
}
