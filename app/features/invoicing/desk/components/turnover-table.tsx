import { useLocale } from "~/i18n/locale-context";
import { formatMonth, startOfMonth, toLocalInput } from "~/lib/dates";
import { listAddress } from "~/lib/list-address";
import { formatMoney } from "~/lib/money";
import { Table } from "~/ui/table";
import { grossOf, netOf, turnoverTotal, type TurnoverMonth } from "../turnover";
import { turnoverMessages } from "../turnover.messages";

/** The amounts of a chart of turnover, opened below it; with the way to the invoices of a month, and to all as files. */
export function TurnoverTable({ months }: { months: readonly TurnoverMonth[] }) {
  const locale = useLocale();
  const t = turnoverMessages[locale];
  const money = (cents: number) => formatMoney(cents, "EUR", locale);
  const rows: (Omit<TurnoverMonth, "startsAt"> & { startsAt: Date | null })[] = [
    ...months,
    { startsAt: null, ...turnoverTotal(months) },
  ];
  const all = daysOf(months[0]!.startsAt, months.at(-1)!.startsAt);
  return (
    <details className="sc-chart-table">
      <summary>{t.asTable}</summary>
      <div className="sc-stack">
        <Table
          caption={t.title}
          hideCaption
          rows={rows}
          rowKey={({ startsAt }) => startsAt?.toISOString() ?? ""}
          columns={[
            {
              label: t.month,
              rowHeader: true,
              cell: ({ startsAt }) => (startsAt ? formatMonth(startsAt, locale) : t.total),
            },
            { label: t.paid, number: true, cell: ({ paidCents }) => money(paidCents) },
            {
              label: t.invoiced,
              number: true,
              cell: ({ startsAt, invoicedCents }) =>
                startsAt && invoicedCents > 0 ? (
                  <a href={listAddress("/desk/invoices", daysOf(startsAt, startsAt))}>
                    {money(invoicedCents)}
                    <span className="sc-visually-hidden">{t.invoicesOf(formatMonth(startsAt, locale))}</span>
                  </a>
                ) : (
                  money(invoicedCents)
                ),
            },
            { label: t.credited, number: true, cell: ({ creditedCents }) => money(creditedCents) },
            { label: t.gross, number: true, cell: (month) => money(grossOf(month)) },
            { label: t.net, number: true, cell: (month) => money(netOf(month)) },
          ]}
        />
        <p className="sc-no-print">
          <a href={listAddress("/desk/invoices.csv", all)}>{t.invoicesAsFile}</a>
          {" · "}
          <a href={listAddress("/desk/payments.csv", all)}>{t.paymentsAsFile}</a>
        </p>
      </div>
    </details>
  );
}

/** From the first day of one month to the last of another, as lists are narrowed to them. */
const daysOf = (first: Date, last: Date) => ({
  from: dayOf(first),
  until: dayOf(new Date(startOfMonth(last, 1).getTime() - 1)),
});
const dayOf = (instant: Date) => toLocalInput(instant).slice(0, 10);
