import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { isMetInPerson, whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { feedMessages } from "~/features/enrolment/feed/feed.messages";
import { useLocale } from "~/i18n/locale-context";
import { Moment } from "~/ui/text";
import { outlineMessages } from "../outline.messages";
import type { MyCohort } from "../my-masterclasses.queries.server";

/** The meetings that are to come: when, where, and what one needs to be there. `level` is the heading's. */
export function Meetings({ cohort, level }: { cohort: MyCohort; level: 2 | 3 | 4 }) {
  const locale = useLocale();
  const t = outlineMessages[locale];
  const usual = whereInWords(cohort, locale);
  const { timeZone } = cohort;
  const linked = cohort.sessions.filter(
    ({ joinUrl }, index) => joinUrl && cohort.sessions.findIndex((one) => one.joinUrl === joinUrl) === index,
  );
  const Heading = `h${level}` as const;
  const ticket = cohort.ticketNumber && `/my/tickets/${cohort.ticketNumber}`;
  return (
    <div className="sc-enrolment__sessions sc-stack">
      <Heading className="sc-heading sc-heading--4">{t.sessions}</Heading>
      <ul className="sc-list">
        {cohort.sessions.map((session) => (
          <li key={session.startsAt.toISOString()}>
            <Moment text={sessionPeriod(session, locale, { mode: session.mode, timeZone })} />
            {session.title && <> · {session.title}</>}
            {whereInWords(session, locale) !== usual && <> · {whereInWords(session, locale)}</>}
            {session.preparation.length > 0 && (
              <>
                <br />
                <small>
                  {cohortMessages[locale].preparation}: {session.preparation.join(", ")}
                </small>
              </>
            )}
          </li>
        ))}
      </ul>
      {isMetInPerson(cohort.mode) && (
        <p>
          {t.place}: {usual}
        </p>
      )}
      {linked.map(({ joinUrl, ...session }) => (
        <p key={joinUrl}>
          <a href={joinUrl!} rel="noreferrer">
            {linked.length === 1
              ? t.join
              : `${t.join}: ${session.title || sessionPeriod(session, locale, { mode: session.mode, timeZone })}`}
          </a>
        </p>
      ))}
      {ticket && (
        <p>
          <a href={ticket}>{t.ticket}</a>
          {" · "}
          <a href={`${ticket}.ics`}>{t.calendar}</a>
        </p>
      )}
      <p>
        <a href="/my/calendar">{feedMessages[locale].keep}</a>
      </p>
    </div>
  );
}
