import type { FoundationScope } from "~/features/identity/access/scope";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { seatsInUse } from "../cohort/find-cohort.server";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";

/** A cohort with its seats, for staff; null when there is none. */
export async function deskCohort(_scope: FoundationScope<"cohort.read">, id: string, locale: Locale) {
  const cohort = await db.cohort.findUnique({
    where: { id },
    include: {
      offer: { select: { contentId: true } },
      agreement: { select: { organisation: { select: { id: true, name: true } } } },
      closedFor: { select: { name: true } },
      sessions: { orderBy: { startsAt: "asc" }, select: { title: true, place: true } },
      seats: { ...seatsInUse, select: { status: true } },
    },
  });
  if (!cohort) return null;
  const { name, slug, status, startsAt, timeZone, capacity, minimum, seats, sessions, offer } = cohort;
  const count = (wanted: string) => seats.filter((seat) => seat.status === wanted).length;
  return {
    id,
    name,
    slug,
    status,
    startsAt,
    timeZone,
    capacity,
    minimum,
    audience: cohort.audience,
    /** The organisation that holds it; null for the foundation itself. */
    host: cohort.agreement?.organisation ?? null,
    closedFor: cohort.closedFor?.name ?? null,
    isProposed: status === "DRAFT" && cohort.proposedAt !== null,
    /** Why its host asks to cancel it; empty when it does not. */
    cancelNote: status === "CANCELLED" ? "" : cohort.cancelNote,
    title: contentTitle(offer.contentId, locale),
    taken: count("TAKEN"),
    held: count("HELD"),
    /** What stands on its tickets. */
    onPaper: [name, cohort.place, ...sessions.flatMap(({ title, place }) => [title, place])],
  };
}
