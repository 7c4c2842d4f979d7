import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { EmptyState } from "~/ui/notice";
import { DefinitionList, Table } from "~/ui/table";
import { Lead, TextLink } from "~/ui/text";
import type { CohortReport } from "../report.queries.server";
import { figureInWords, type ReportRow, type ReportSection } from "../section";
import { reportSections } from "../report-sections";
import { reportMessages } from "../report.messages";

/** How a group went, with the ways to its files. `path` is the page's own. */
export function ReportLook({ report, path }: { report: CohortReport; path: string }) {
  const locale = useLocale();
  const t = reportMessages[locale];
  const { at, silence, group } = report;
  return (
    <>
      <Lead>{t.lead}</Lead>
      <p>{t.at(formatPlainDate(at, locale, group.timeZone))}</p>
      <p className="sc-no-print">
        <TextLink href={`${path}.pdf`} icon="down">
          {t.pdf}
        </TextLink>
      </p>
      <p className="sc-no-print">
        <TextLink href={`${path}.csv`} icon="down">
          {t.csv}
        </TextLink>
      </p>
      {reportSections(report, locale).map((section) => (
        <Section key={section.id} section={section} />
      ))}
      {silence && (
        <EmptyState seed={group.id} title={t.silences[silence].title}>
          <p>{t.silences[silence].help}</p>
        </EmptyState>
      )}
    </>
  );
}

const bold = (cell: ReactNode, isBold = false) => (isBold ? <strong>{cell}</strong> : cell);

function Section({ section: { id, heading, text, facts, table } }: { section: ReportSection }) {
  const locale = useLocale();
  const [first = "", ...heads] = table?.heads ?? [];
  return (
    <section className="sc-stack" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {text.map((sentence) => (
        <p key={sentence} className="sc-measure">
          {sentence}
        </p>
      ))}
      {facts.length > 0 && (
        <DefinitionList
          items={facts.map(([label, value]) => [
            label,
            <bdi key={label}>{figureInWords(value, locale)}</bdi>,
          ])}
        />
      )}
      {table && (
        <Table
          caption={heading}
          hideCaption
          rows={table.rows.map((row, place) => ({ ...row, place }))}
          rowKey={({ place }) => String(place)}
          columns={[
            { label: first, rowHeader: true, cell: ({ name, isSum }) => bold(<bdi>{name}</bdi>, isSum) },
            ...heads.map((label, at) => ({
              ...{ label, number: true },
              cell: ({ figures, isSum }: ReportRow) => bold(figureInWords(figures[at]!, locale), isSum),
            })),
          ]}
        />
      )}
    </section>
  );
}
