import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicCalendar } from "~/features/cohorts/calendar/public-calendar";
import { cohortEvents } from "~/features/cohorts/calendar/public-events.queries.server";
import { siteScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";

/** All upcoming sessions as a calendar that programs can subscribe to. */
export const loader = async ({ context: { locale, site } }: LoaderFunctionArgs) =>
  publicCalendar(await cohortEvents(siteScope(site), locale), { site, locale, madeAt: now() });
