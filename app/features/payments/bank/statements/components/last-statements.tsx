import { useLocale } from "~/i18n/locale-context";
import { formatInstant, formatPlainDate } from "~/lib/dates";
import { Table } from "~/ui/table";
import { statementMessages } from "../statement.messages";
import type { ListedUpload } from "../uploads.queries.server";

/** The statements that were taken in last, each with the way to its bookings. */
export function LastStatements({ statements }: { statements: readonly ListedUpload[] }) {
  const locale = useLocale();
  const t = statementMessages[locale];
  const day = (moment: Date) => formatPlainDate(moment, locale, "UTC");
  return (
    <section className="sc-stack">
      <h2>{t.last}</h2>
      {statements.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.last}
          hideCaption
          rows={statements}
          rowKey={({ reference, upload }) => `${reference} ${upload}`}
          columns={[
            {
              label: t.statement,
              rowHeader: true,
              cell: ({ reference, upload }) => (
                <a href={`/desk/payments/entries?upload=${upload}`} aria-label={t.see(reference)}>
                  {reference}
                </a>
              ),
            },
            { label: t.period, cell: ({ from, until }) => t.until(day(from), day(until)) },
            {
              label: t.uploaded,
              cell: ({ uploadedAt, by }) => (
                <>
                  {formatInstant(uploadedAt, locale)}
                  <br />
                  <small>{by}</small>
                </>
              ),
            },
            { label: t.entries, number: true, cell: ({ entries }) => entries },
          ]}
        />
      )}
    </section>
  );
}
