import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { SessionList } from "~/features/cohorts/cohort/components/session-list";
import type { SessionView } from "~/features/cohorts/sessions/session-view.server";
import { type MeetingMode, whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Panel } from "~/ui/card";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { DefinitionList, Totals } from "~/ui/table";
import { Moment } from "~/ui/text";
import "./buying.css";
import { ticketFormMessages } from "../ticket-form.messages";
import { rateText } from "~/features/catalogue/offers/price-text";
import type { Price } from "~/features/catalogue/offers/vat";

export interface SoldCohortView {
  slug: string;
  name: string;
  mode: MeetingMode;
  place: string;
  timeZone: string;
  isDemo: boolean;
  sessions: SessionView[];
}

/** What is bought: a seat in a group, or, without one, lessons to follow on one's own. */
export interface SoldItem {
  title: string;
  cohort: SoldCohortView | null;
  currency: string;
}

interface Glance {
  item: SoldItem;
  price: Price;
}

/** What is bought at a glance: in which group, when it begins, where, and what it costs. */
export function OrderGlance({ item, price }: Glance) {
  const locale = useLocale();
  const { cohort } = item;
  return (
    <section className="sc-glance" aria-label={ticketFormMessages[locale].summary}>
      <p>{cohort ? cohort.name : ticketFormMessages[locale].onYourOwn}</p>
      <FirstMeeting cohort={cohort} withCount />
      {cohort && (
        <p>
          <Icon name="place" />
          {whereInWords(cohort, locale)}
        </p>
      )}
      <Total item={item} price={price} />
    </section>
  );
}

/** The same in three lines, for who signs in on the way. */
export function OrderMention({ item, price }: Glance) {
  const t = ticketFormMessages[useLocale()];
  return (
    <section className="sc-glance" aria-label={t.summary}>
      <p>
        {t.youBuy}: <strong>{item.title}</strong>
      </p>
      <FirstMeeting cohort={item.cohort} />
      <Total item={item} price={price} />
    </section>
  );
}

function FirstMeeting({ cohort, withCount }: { cohort: SoldCohortView | null; withCount?: boolean }) {
  const locale = useLocale();
  const [first] = cohort?.sessions ?? [];
  if (!cohort || !first) return null;
  return (
    <p>
      <Icon name="calendar" />
      <span>
        <Moment text={sessionPeriod(first, locale, { ...cohort, mode: first.mode })} />
        {withCount &&
          cohort.sessions.length > 1 &&
          `, ${cohortMessages[locale].sessions(cohort.sessions.length)}`}
      </span>
    </p>
  );
}

function Total({ item: { currency }, price }: Glance) {
  const locale = useLocale();
  const t = ticketFormMessages[locale];
  return (
    <p className="sc-glance__total">
      <span>{t.total}</span>
      {price.grossCents === 0 ? (
        <span>{t.free}</span>
      ) : (
        <span>
          {formatMoney(price.grossCents, currency, locale)}
          {price.rateBp > 0 && <small> {t.withVat}</small>}
        </span>
      )}
    </p>
  );
}

/** What is bought and what it costs, with and without VAT. */
export function OrderSummary({ item: { title, cohort, currency }, price }: { item: SoldItem; price: Price }) {
  const locale = useLocale();
  const t = ticketFormMessages[locale];
  const money = (cents: number) => formatMoney(cents, currency, locale);
  const vat = price.rateBp > 0 ? t.vatAmount(rateText(price.rateBp, locale)) : t.vatNone[price.vat];
  return (
    <Panel title={t.summary}>
      {cohort?.isDemo && <Notice>{cohortMessages[locale].demo}</Notice>}
      <DefinitionList
        items={[
          [t.what, title],
          [t.group, cohort ? cohort.name : t.onYourOwn],
          ...(cohort ? ([[t.where, whereInWords(cohort, locale)]] as const) : []),
        ]}
      />
      <Totals
        items={
          price.grossCents === 0
            ? [[t.total, t.free]]
            : [
                [t.priceExcluding, money(price.netCents)],
                [vat, money(price.vatCents)],
                [t.total, money(price.grossCents)],
              ]
        }
      />
      {cohort && (
        <>
          <h3>{t.sessionsTitle}</h3>
          <SessionList sessions={cohort.sessions} setting={cohort} />
        </>
      )}
    </Panel>
  );
}
