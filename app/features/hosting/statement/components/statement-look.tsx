import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate, fromDayInput } from "~/lib/dates";
import { listAddress } from "~/lib/list-address";
import { formatMoney } from "~/lib/money";
import { EmptyState } from "~/ui/notice";
import { Table, Totals } from "~/ui/table";
import { Lead, TextLink } from "~/ui/text";
import type { StatementPage } from "../statement-page.server";
import { percentOf } from "../statement-text";
import { statementMessages } from "../statement.messages";
import { PeriodForm } from "./period-form";

/** The statement of a period, with the ways to another one and to its files. `path` is the page's own. */
export function StatementLook({ page, path }: { page: StatementPage; path: string }) {
  const locale = useLocale();
  const t = statementMessages[locale];
  const { currency, asked, lines, total } = page;
  const { from, until, period } = asked;
  const money = (cents: number) => formatMoney(cents, currency, locale);
  const day = (text: string) => formatPlainDate(fromDayInput(text)!, locale);
  return (
    <>
      {period && <Lead>{t.of(day(from), day(until))}</Lead>}
      {period && lines.length === 0 && (
        <EmptyState seed={page.host.id} title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      )}
      {total && lines.length > 0 && (
        <>
          <Table
            caption={t.title}
            hideCaption
            rows={[...lines, { ...total, cohortId: "", cohort: t.total, hostShareBp: null }]}
            rowKey={({ cohortId }) => cohortId}
            columns={[
              { label: t.group, rowHeader: true, cell: ({ cohort }) => <bdi>{cohort}</bdi> },
              { label: t.paid, number: true, cell: ({ paidCents }) => money(paidCents) },
              { label: t.returned, number: true, cell: ({ returnedCents }) => money(returnedCents) },
              { label: t.net, number: true, cell: ({ netCents }) => money(netCents) },
              {
                label: t.share,
                number: true,
                cell: ({ hostShareBp }) => hostShareBp !== null && percentOf(hostShareBp, locale),
              },
              { label: t.host, number: true, cell: ({ hostCents }) => money(hostCents) },
              { label: t.foundation, number: true, cell: ({ foundationCents }) => money(foundationCents) },
            ]}
          />
          <Totals
            items={[
              [t.totalHost, money(total.hostCents)],
              [t.totalFoundation, money(total.foundationCents)],
              [t.totalNet, money(total.netCents)],
            ]}
          />
        </>
      )}
      {period && (
        <>
          <p className="sc-measure">{t.rule}</p>
          <p className="sc-no-print">
            <TextLink href={listAddress(`${path}.pdf`, { from, until })} icon="down">
              {t.pdf}
            </TextLink>
          </p>
          <p className="sc-no-print">
            <TextLink href={listAddress(`${path}.csv`, { from, until })} icon="down">
              {t.csv}
            </TextLink>
          </p>
        </>
      )}
      <PeriodForm page={page} path={path} />
    </>
  );
}
