import { useLocale } from "~/i18n/locale-context";
import { formatMonth, formatMonthName, monthOf } from "~/lib/dates";
import { formatMoney, formatRoundMoney } from "~/lib/money";
import { ColumnChart } from "~/ui/chart/column-chart";
import { Legend } from "~/ui/chart/legend";
import { grossOf, netOf, turnoverTotal, type TurnoverMonth } from "../turnover";
import { turnoverMessages } from "../turnover.messages";
import { TurnoverTable } from "./turnover-table";

const euro = 100;

/** Turnover of twelve months as columns, what one sees in words, and the amounts in a table below. */
export function TurnoverChart({ months }: { months: readonly TurnoverMonth[] }) {
  const locale = useLocale();
  const t = turnoverMessages[locale];
  const money = (cents: number) => formatMoney(cents, "EUR", locale);
  const name = ({ startsAt }: TurnoverMonth) => formatMonth(startsAt, locale);
  const isEmpty = months.every(
    ({ paidCents, invoicedCents, creditedCents }) => !paidCents && !invoicedCents && !creditedCents,
  );
  return (
    <section className="sc-stack" aria-labelledby="turnover">
      <h2 id="turnover">{t.title}</h2>
      {isEmpty ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p className="sc-measure">{t.lead}</p>
          <Legend
            items={[
              ["whole", t.withVat],
              ["filled", t.withoutVat],
            ]}
          />
          <ColumnChart
            summary={summaryOf(months, t, name, money)}
            leastStep={euro}
            tickText={(cents) => formatRoundMoney(cents, "EUR", locale)}
            columns={months.map((month, n) => ({
              name: monthOf(month.startsAt),
              label: formatMonthName(month.startsAt, locale),
              beginning: beginningAt(months, n),
              whole: grossOf(month),
              part: netOf(month),
              title: t.column(name(month), money(grossOf(month)), money(netOf(month))),
            }))}
          />
          <TurnoverTable months={months} />
        </>
      )}
    </section>
  );
}

/** The year below the first month, and below each with which a year begins. */
function beginningAt(months: readonly TurnoverMonth[], n: number): string | undefined {
  const yearOf = (month: TurnoverMonth | undefined) => month && monthOf(month.startsAt).slice(0, 4);
  const year = yearOf(months[n]);
  return year === yearOf(months[n - 1]) ? undefined : year;
}

function summaryOf(
  months: readonly TurnoverMonth[],
  t: (typeof turnoverMessages)["nl"],
  name: (month: TurnoverMonth) => string,
  money: (cents: number) => string,
): string {
  const total = turnoverTotal(months);
  const best = months.reduce((most, month) => (grossOf(month) > grossOf(most) ? month : most));
  const below = months.filter((month) => grossOf(month) < 0).length;
  return [
    t.summary(name(months[0]!), name(months.at(-1)!), money(grossOf(total)), money(netOf(total))),
    grossOf(best) > 0 && t.best(name(best), money(grossOf(best))),
    below > 0 && t.below(below),
  ]
    .filter(Boolean)
    .join(" ");
}
