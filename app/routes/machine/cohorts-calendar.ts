import type { LoaderFunctionArgs } from "@remix-run/node";
import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { cohortEvents } from "~/features/cohorts/calendar/public-events.queries.server";
import { calendarFile } from "~/features/cohorts/calendar/calendar-file";
import { siteScope } from "~/features/identity/access/scope";
import { publicPath } from "~/i18n/paths";
import { now } from "~/platform/clock.server";

/** All upcoming sessions as a calendar that programs can subscribe to (iCalendar, RFC 5545). */
export async function loader({ context: { locale, site } }: LoaderFunctionArgs) {
  const t = cohortMessages[locale];
  const events = (await cohortEvents(siteScope(site), locale)).map(
    ({ cohort, session, number, ...event }) => ({
      ...event,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      timeZone: cohort.timeZone,
      summary: `${cohort.title}: ${session.title || t.session(number)}`,
      location: whereInWords(session, locale),
      url: site.origin + publicPath("cohort", locale, cohort.slug),
    }),
  );
  return new Response(calendarFile({ name: t.feedName(site.brand.name), site, madeAt: now(), events }), {
    headers: { "Content-Type": "text/calendar; charset=utf-8" },
  });
}
