import type { Locale } from "~/i18n/locale";
import { publicPath } from "~/i18n/paths";
import { hostFaceMessages } from "~/features/organisations/branding/host-face.messages";
import type { Site } from "~/platform/site/site";
import { cohortMessages } from "../cohort/cohorts.messages";
import { whereInWords } from "../sessions/whereabouts";
import { calendarFile } from "./calendar-file";
import type { PublicEvent } from "./public-events.queries.server";

/** Sessions as a calendar for anybody (iCalendar, RFC 5545): what each is about, where, and the page that tells more. */
export function publicCalendar(
  events: readonly PublicEvent[],
  { site, locale, madeAt }: { site: Site; locale: Locale; madeAt: Date },
): Response {
  const t = cohortMessages[locale];
  const face = hostFaceMessages[locale];
  const givenIn = (host: string) => `${face.givenBy} ${face.givenByBoth(host, site.brand.name)}.`;
  const file = calendarFile({
    ...{ name: t.feedName(site.brand.name), site, madeAt, refreshSeconds: 3600 },
    events: events.map(({ cohort, session, number, host, ...event }) => ({
      ...event,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      timeZone: cohort.timeZone,
      summary: `${cohort.title}: ${session.title || t.session(number)}`,
      ...(host && { description: givenIn(host) }),
      location: whereInWords(session, locale),
      url: site.origin + publicPath("cohort", locale, cohort.slug),
    })),
  });
  return new Response(file, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
}
