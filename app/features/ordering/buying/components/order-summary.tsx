import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import { SessionList } from "~/features/cohorts/cohort/components/session-list";
import type { SessionView } from "~/features/cohorts/sessions/session-view.server";
import { type MeetingMode, whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Panel } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { DefinitionList, Totals } from "~/ui/table";
import { ticketFormMessages } from "../ticket-form.messages";
import { rateText } from "~/features/catalogue/offers/price-text";
import { isFree, type Price } from "~/features/catalogue/offers/vat";

export interface SoldCohortView {
  slug: string;
  name: string;
  mode: MeetingMode;
  place: string;
  timeZone: string;
  startsAt: Date;
  endsAt: Date;
  isDemo: boolean;
  sessions: SessionView[];
}

/** What is bought: a seat in a group, or, without one, lessons to follow on one's own. */
export interface SoldItem {
  title: string;
  cohort: SoldCohortView | null;
  currency: string;
}

/** What is bought and what it costs, with and without VAT; of what costs nothing no price is told. */
export function OrderSummary({ item: { title, cohort, currency }, price }: { item: SoldItem; price: Price }) {
  const locale = useLocale();
  const t = ticketFormMessages[locale];
  const money = (cents: number) => formatMoney(cents, currency, locale);
  const vat = price.rateBp > 0 ? t.vatAmount(rateText(price.rateBp, locale)) : t.vatNone[price.vat];
  return (
    <Panel title={isFree(price) ? t.seat : t.summary}>
      {cohort?.isDemo && <Notice>{cohortMessages[locale].demo}</Notice>}
      <DefinitionList
        items={[
          [t.what, title],
          [t.group, cohort ? cohort.name : t.onYourOwn],
          ...(cohort ? ([[t.where, whereInWords(cohort, locale)]] as const) : []),
        ]}
      />
      {!isFree(price) && (
        <Totals
          items={[
            [t.priceExcluding, money(price.netCents)],
            [vat, money(price.vatCents)],
            [t.total, money(price.grossCents)],
          ]}
        />
      )}
      {cohort && (
        <>
          <h3>{t.sessionsTitle}</h3>
          <SessionList sessions={cohort.sessions} setting={cohort} />
        </>
      )}
    </Panel>
  );
}
