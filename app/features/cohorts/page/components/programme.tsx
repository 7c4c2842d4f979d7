import { useLocale } from "~/i18n/locale-context";
import { Moment } from "~/ui/text";
import { sessionPeriod } from "../../calendar/session-period";
import { cohortMessages } from "../../cohort/cohorts.messages";
import { facilitatorMessages } from "../../facilitators/facilitators.messages";
import { whereInWords } from "../../sessions/whereabouts";
import type { CohortPageView } from "../cohort-page.queries.server";

/** How a cohort goes, meeting by meeting: what it is about, when, where and by whom when that is another than the cohort's, and what to do before. */
export function Programme({
  cohort,
}: {
  cohort: Pick<CohortPageView["cohort"], "sessions" | "mode" | "place" | "timeZone" | "language">;
}) {
  const locale = useLocale();
  const t = cohortMessages[locale];
  const usual = whereInWords(cohort, locale);
  return (
    <ol className="sc-programme">
      {cohort.sessions.map((session, index) => {
        const { startsAt, title, preparation, facilitator, mode } = session;
        const where = whereInWords(session, locale);
        return (
          <li key={startsAt.toISOString()}>
            <h3 lang={title ? cohort.language : undefined}>{title || t.session(index + 1)}</h3>
            <p>
              <time dateTime={startsAt.toISOString()}>
                <Moment text={sessionPeriod(session, locale, { timeZone: cohort.timeZone, mode })} />
              </time>
              {where !== usual && <> · {where}</>}
            </p>
            {facilitator && (
              <p>
                {facilitatorMessages[locale].ledBy}: <bdi>{facilitator}</bdi>
              </p>
            )}
            {preparation.length > 0 && (
              <p>
                {t.preparation}: {preparation.join(", ")}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
