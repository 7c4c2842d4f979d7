import type { Locale } from "~/i18n/locale";
import type { CsvColumn } from "~/lib/text/csv";
import type { StatementLine } from "./statement";
import { statementMessages } from "./statement.messages";

/** The file of a statement: the lines, each with the period; their sum is for the spreadsheet to make. */
export function statementColumns(
  { from, until, currency }: { from: string; until: string; currency: string },
  locale: Locale,
): CsvColumn<StatementLine>[] {
  const t = statementMessages[locale];
  return [
    { label: t.firstDay, cell: () => from },
    { label: t.lastDay, cell: () => until },
    { label: t.group, cell: ({ cohort }) => cohort },
    { label: t.totalPaid, cell: ({ paidCents }) => ({ cents: paidCents }) },
    { label: t.totalReturned, cell: ({ returnedCents }) => ({ cents: returnedCents }) },
    { label: t.totalNet, cell: ({ netCents }) => ({ cents: netCents }) },
    { label: `${t.share} (%)`, cell: ({ hostShareBp }) => ({ cents: hostShareBp }) },
    { label: t.totalHost, cell: ({ hostCents }) => ({ cents: hostCents }) },
    { label: t.totalFoundation, cell: ({ foundationCents }) => ({ cents: foundationCents }) },
    { label: t.currency, cell: () => currency },
  ];
}
