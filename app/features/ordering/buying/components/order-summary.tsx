import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import { SessionList } from "~/features/cohorts/cohort/components/session-list";
import type { SessionView } from "~/features/cohorts/sessions/session-view.server";
import { type MeetingMode, whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Panel } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import { ticketFormMessages } from "../ticket-form.messages";
import { rateText } from "~/features/catalogue/offers/price-text";
import type { Price } from "~/features/catalogue/offers/vat";

export interface SoldCohortView {
  slug: string;
  name: string;
  title: string;
  mode: MeetingMode;
  place: string;
  timeZone: string;
  currency: string;
  isDemo: boolean;
  sessions: SessionView[];
}

/** What is bought and what it costs, with and without VAT. */
export function OrderSummary({ cohort, price }: { cohort: SoldCohortView; price: Price }) {
  const locale = useLocale();
  const t = ticketFormMessages[locale];
  const money = (cents: number) => formatMoney(cents, cohort.currency, locale);
  const vat = price.rateBp > 0 ? t.vatAmount(rateText(price.rateBp, locale)) : t.vatNone[price.vat];
  return (
    <Panel title={t.summary}>
      {cohort.isDemo && <Notice>{cohortMessages[locale].demo}</Notice>}
      <DefinitionList
        items={[
          [t.group, cohort.name],
          [t.where, whereInWords(cohort, locale)],
          ...(price.grossCents === 0
            ? ([[t.total, t.free]] as const)
            : ([
                [t.priceExcluding, money(price.netCents)],
                [vat, money(price.vatCents)],
                [t.total, money(price.grossCents)],
              ] as const)),
        ]}
      />
      <h3>{t.sessionsTitle}</h3>
      <SessionList sessions={cohort.sessions} setting={cohort} />
    </Panel>
  );
}
