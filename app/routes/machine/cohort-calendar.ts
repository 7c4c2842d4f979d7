import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicCalendar } from "~/features/cohorts/calendar/public-calendar";
import { eventsOfCohort } from "~/features/cohorts/calendar/public-events.queries.server";
import { siteScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";

/** The sessions of one cohort, for a diary. */
export async function loader({ params, context: { locale, site } }: LoaderFunctionArgs) {
  const events = await eventsOfCohort(siteScope(site), params.slug ?? "", locale);
  if (!events) throw new Response("Not Found", { status: 404 });
  return publicCalendar(events, { site, locale, madeAt: now() });
}
