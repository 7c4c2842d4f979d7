import { cohortFormMessages } from "~/features/cohorts/editing/cohort-form.messages";
import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { Panel } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import type { AgreementToPlan } from "../agreements-to-plan.queries.server";
import { hostPlanningMessages } from "../planning.messages";

/** What an agreement lets a host plan, above the form; one that is over says so. */
export function AgreedPanel({ agreement }: { agreement: AgreementToPlan }) {
  const locale = useLocale();
  const [t, form] = [hostPlanningMessages[locale], cohortFormMessages[locale]];
  const { titles, languages, firstDay, lastDay, paidBy, currency, isCurrent } = agreement;
  const [lowest, highest] = [agreement.lowestPriceCents, agreement.highestPriceCents].map((cents) =>
    formatMoney(cents, currency, locale),
  );
  const day = (text: string) => formatPlainDate(new Date(`${text}T12:00Z`), locale, "UTC");
  return (
    <Panel title={t.agreed}>
      {!isCurrent && <Notice kind="warning">{t.over}</Notice>}
      <DefinitionList
        items={[
          [t.teaches, titles.join(", ")],
          [t.languages, languages.map((one) => form.languages[one] ?? one).join(", ")],
          [t.days, t.daysFromTo(day(firstDay), day(lastDay))],
          [
            t.price,
            paidBy === "NOBODY"
              ? t.payers[paidBy]
              : `${lowest === highest ? lowest : t.priceFromTo(lowest!, highest!)}. ${t.payers[paidBy]}.`,
          ],
        ]}
      />
    </Panel>
  );
}
