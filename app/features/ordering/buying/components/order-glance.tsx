import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Icon } from "~/ui/icon";
import { Moment } from "~/ui/text";
import { isFree, type Price } from "~/features/catalogue/offers/vat";
import { ticketFormMessages } from "../ticket-form.messages";
import type { SoldCohortView, SoldItem } from "./order-summary";
import "./buying.css";

interface Glance {
  item: SoldItem;
  price: Price;
}

/** What is bought at a glance: in which group, when it begins, where, and what it costs. */
export function OrderGlance({ item, price }: Glance) {
  const locale = useLocale();
  const t = ticketFormMessages[locale];
  const { cohort } = item;
  return (
    <section className="sc-glance" aria-label={isFree(price) ? t.seat : t.summary}>
      <p>{cohort ? cohort.name : t.onYourOwn}</p>
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
    <section className="sc-glance" aria-label={isFree(price) ? t.seat : t.summary}>
      <p>
        {isFree(price) ? t.takesPartIn : t.youBuy}: <strong>{item.title}</strong>
      </p>
      <FirstMeeting cohort={item.cohort} />
      <Total item={item} price={price} />
    </section>
  );
}

function FirstMeeting({ cohort, withCount }: { cohort: SoldCohortView | null; withCount?: boolean }) {
  const locale = useLocale();
  if (!cohort) return null;
  // A cohort without sessions is one meeting itself.
  const first = cohort.sessions[0] ?? cohort;
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
  if (isFree(price)) return null;
  return (
    <p className="sc-glance__total">
      <span>{t.total}</span>
      <span>
        {formatMoney(price.grossCents, currency, locale)}
        {price.rateBp > 0 && <small> {t.withVat}</small>}
      </span>
    </p>
  );
}
