import { useLocale } from "~/i18n/locale-context";
import { formatDate, formatInstant } from "~/lib/dates";
import { Button } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import type { Comparison } from "../compare-payments.server";
import { reconciliationMessages } from "../reconciliation.messages";
import type { FoundPayment, SilentOrder, SlowRefund } from "../reconciliation.queries.server";
import { CompareButton } from "./compare-button";
import { Differences } from "./differences";

/** What Stripe and the orders do not agree on, as far as it is known here; and what comparing now found. */
export function StripeDifferences({
  silent,
  slow,
  found,
  comparison,
}: {
  silent: readonly SilentOrder[];
  slow: readonly SlowRefund[];
  found: readonly FoundPayment[];
  /** Of the button; undefined when it was not pressed. */
  comparison?: Comparison;
}) {
  const locale = useLocale();
  const t = reconciliationMessages[locale];
  return (
    <section className="sc-stack">
      <h2>{t.stripe}</h2>
      <p className="sc-measure">{t.stripeLead}</p>
      <form method="post">
        <Button look="secondary" name="intent" value="compareAll">
          {t.compareAll}
        </Button>
      </form>
      {comparison?.ok && comparison.differences.length === 0 && (
        <Notice kind="success">
          {t.noDifference(comparison.compared, formatDate(comparison.since, locale))}
        </Notice>
      )}
      <Differences
        title={t.what}
        rows={(comparison?.ok ? comparison.differences : []).map(({ kind, order, amountCents }, index) => ({
          key: String(index),
          order,
          about: null,
          amountCents,
          currency: "EUR",
          is: t.differences[kind].is,
          mend: (
            <>
              {t.differences[kind].mend}
              {order && <CompareButton {...order} />}
            </>
          ),
        }))}
      />
      <Differences
        title={t.silent}
        rows={silent.map(({ id, number, status, createdAt, ...order }) => ({
          key: id,
          order: { id, number },
          about: formatInstant(createdAt, locale),
          amountCents: order.amountCents,
          currency: order.currency,
          is: status === "PROCESSING" ? t.underWayIs : t.silentIs,
          mend: <CompareButton id={id} number={number} />,
        }))}
      />
      <Differences
        title={t.slow}
        rows={slow.map(({ id, number, at, ...refund }) => ({
          key: `${id} ${at.toISOString()}`,
          order: { id, number },
          about: formatInstant(at, locale),
          amountCents: refund.amountCents,
          currency: refund.currency,
          is: t.slowMend,
          mend: <CompareButton id={id} number={number} />,
        }))}
      />
      <Differences
        title={t.found}
        lead={t.foundLead}
        rows={found.map(({ id, number, at, ...payment }) => ({
          key: `${id} ${at.toISOString()}`,
          order: { id, number },
          about: formatInstant(at, locale),
          amountCents: payment.amountCents,
          currency: payment.currency,
          is: t.found,
          mend: "–",
        }))}
      />
    </section>
  );
}
