import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { useLocale } from "~/i18n/locale-context";
import { Moment } from "~/ui/text";
import { outlineMessages } from "../outline.messages";
import type { MyCohort } from "../my-masterclasses.queries.server";

/** The meetings that are to come: when, where, and what one needs to be there. `level` is the heading's. */
export function Meetings({ cohort, level }: { cohort: MyCohort; level: 2 | 3 | 4 }) {
  const locale = useLocale();
  const t = outlineMessages[locale];
  const setting = { isOnSite: cohort.place !== "", timeZone: cohort.timeZone };
  const Heading = `h${level}` as const;
  const ticket = cohort.ticketNumber && `/my/tickets/${cohort.ticketNumber}`;
  return (
    <div className="sc-enrolment__sessions sc-stack">
      <Heading className="sc-heading sc-heading--4">{t.sessions}</Heading>
      <ul className="sc-list">
        {cohort.sessions.map(({ startsAt, endsAt, title }) => (
          <li key={startsAt.toISOString()}>
            <Moment text={sessionPeriod({ startsAt, endsAt }, locale, setting)} />
            {title && <> · {title}</>}
          </li>
        ))}
      </ul>
      {cohort.place && (
        <p>
          {t.place}: {cohort.place}
        </p>
      )}
      {cohort.joinUrl && (
        <p>
          <a href={cohort.joinUrl} rel="noreferrer">
            {t.join}
          </a>
        </p>
      )}
      {ticket && (
        <p>
          <a href={ticket}>{t.ticket}</a>
          {" · "}
          <a href={`${ticket}.ics`}>{t.calendar}</a>
        </p>
      )}
    </div>
  );
}
