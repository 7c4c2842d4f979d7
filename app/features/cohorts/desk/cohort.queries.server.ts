import type { FoundationScope } from "~/features/identity/access/scope";
import { fieldsOf } from "../editing/cohort-changes";
import { isOver } from "../editing/cohort-move";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { seatsInUse } from "../cohort/find-cohort.server";
import { withEmptyRows } from "../editing/session-form";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

/** A cohort with its form's values and its seats, for staff; null when there is none. */
export async function deskCohort(_scope: FoundationScope<"cohort.read">, id: string, locale: Locale) {
  const cohort = await db.cohort.findUnique({
    where: { id },
    include: {
      offer: { select: { contentId: true } },
      sessions: { orderBy: { startsAt: "asc" } },
      seats: { ...seatsInUse, select: { status: true } },
    },
  });
  if (!cohort) return null;
  const { name, slug, status, version, startsAt, timeZone, capacity, minimum, seats, offer } = cohort;
  const count = (wanted: string) => seats.filter((seat) => seat.status === wanted).length;
  const values = fieldsOf(cohort, locale);
  return {
    id,
    name,
    slug,
    status,
    version,
    startsAt,
    timeZone,
    capacity,
    minimum,
    title: contentTitle(offer.contentId, locale),
    taken: count("TAKEN"),
    held: count("HELD"),
    isOver: isOver(cohort, now()),
    values: { ...values, sessions: withEmptyRows(values.sessions, 2) },
  };
}
