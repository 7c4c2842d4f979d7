import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import type { StatementPage } from "../statement-page.server";
import { statementMessages } from "../statement.messages";

/** To choose the period of a statement: one of the last quarters, or any days. */
export function PeriodForm({
  page: { asked, quarters },
  path,
}: {
  page: Pick<StatementPage, "asked" | "quarters">;
  path: string;
}) {
  const t = statementMessages[useLocale()];
  const { from, until, faults } = asked;
  const errors = {
    from: faults.from && t.faults[faults.from],
    until: faults.until && t.faults[faults.until],
  };
  return (
    <section className="sc-stack sc-no-print" aria-labelledby="period">
      <h2 id="period">{t.choose}</h2>
      <ErrorSummary errors={errors} />
      <ul aria-label={t.quarters}>
        {quarters.map((quarter) => (
          <li key={quarter.from}>
            <a
              href={listAddress(path, quarter)}
              aria-current={quarter.from === from && quarter.until === until ? "true" : undefined}
            >
              {t.quarter((Number(quarter.from.slice(5, 7)) + 2) / 3, Number(quarter.from.slice(0, 4)))}
            </a>
          </li>
        ))}
      </ul>
      <form method="get" action={path} className="sc-form" noValidate>
        <TextInput
          name="from"
          type="date"
          label={t.from}
          error={errors.from}
          defaultValue={from}
          width="short"
        />
        <TextInput
          name="until"
          type="date"
          label={t.until}
          error={errors.until}
          defaultValue={until}
          width="short"
        />
        <Button look="secondary">{t.show}</Button>
      </form>
    </section>
  );
}
