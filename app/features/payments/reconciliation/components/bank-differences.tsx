import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { reconciliationMessages } from "../reconciliation.messages";
import type { InvoiceDifference } from "../reconciliation.queries.server";
import { Differences } from "./differences";

/** What came in by bank and belongs to nothing, and orders on invoice whose money is not what their documents say. */
export function BankDifferences({
  waiting,
  invoices,
}: {
  waiting: { count: number; cents: number };
  invoices: readonly InvoiceDifference[];
}) {
  const locale = useLocale();
  const t = reconciliationMessages[locale];
  return (
    <section className="sc-stack">
      <h2>{t.bank}</h2>
      {waiting.count > 0 && (
        <Notice kind="warning">{t.waiting(waiting.count, formatMoney(waiting.cents, "EUR", locale))}</Notice>
      )}
      <Actions>
        <ButtonLink look={waiting.count > 0 ? "primary" : "secondary"} href="/desk/payments/entries">
          {t.seeEntries}
        </ButtonLink>
        <ButtonLink look="secondary" href="/desk/payments/statements/new">
          {t.upload}
        </ButtonLink>
      </Actions>
      <Differences
        title={t.invoices}
        rows={invoices.map(({ id, number, organisation, kind, cents, currency, dueAt }) => ({
          key: id,
          order: { id, number },
          about: organisation,
          amountCents: cents,
          currency,
          is:
            kind === "overdue" && dueAt
              ? `${t.balances[kind].is} ${t.due} ${formatDate(dueAt, locale)}.`
              : t.balances[kind].is,
          mend: t.balances[kind].mend,
        }))}
      />
    </section>
  );
}
