import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Table } from "~/ui/table";
import type { SalesTerms } from "../sales-terms";
import { cancellationInWords } from "../cancellation-text";
import { typedTerms } from "../terms-form";
import { termsMessages } from "../terms.messages";

/** All versions of the terms of sale, the newest first. */
export function TermsHistory({
  versions,
  present,
}: {
  versions: readonly (SalesTerms & { savedBy: string | null })[];
  /** The version that holds now. */
  present: number;
}) {
  const locale = useLocale();
  const t = termsMessages[locale];
  return (
    <section className="sc-stack">
      <h2>{t.history}</h2>
      <Table
        caption={t.history}
        hideCaption
        rows={versions}
        rowKey={({ version }) => String(version)}
        columns={[
          {
            label: t.version,
            rowHeader: true,
            nowrap: true,
            cell: ({ version }) => (version === present ? `${version} (${t.now})` : String(version)),
          },
          {
            label: t.from,
            cell: ({ holdsFrom, savedBy }) => (savedBy === null ? "" : formatInstant(holdsFrom, locale)),
          },
          { label: t.by, cell: ({ savedBy }) => savedBy ?? t.came },
          {
            label: t.numbers,
            cell: (terms) => {
              const { unverifiedSeats, paymentDays, quoteDays, transferBelow } = typedTerms(terms);
              return t.summary(unverifiedSeats, paymentDays, quoteDays, transferBelow);
            },
          },
          { label: t.steps, cell: ({ cancellation }) => cancellationInWords(cancellation, locale).join(" ") },
        ]}
      />
    </section>
  );
}
