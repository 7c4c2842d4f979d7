import { DateTime } from "luxon";
import { homeZone } from "~/lib/dates";

/**
 * The first moment that is still kept of what is kept for two years, counted in days of Amsterdam: what is from before it goes. As the
 * database counts it (`kept_two_years` in prisma/migrations).
 */
export const keptTwoYears = (now: Date): Date =>
  DateTime.fromJSDate(now, { zone: homeZone }).startOf("day").minus({ years: 2 }).toJSDate();
