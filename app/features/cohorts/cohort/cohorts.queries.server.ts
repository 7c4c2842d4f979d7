import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type Availability, availability } from "./cohort";
import { offeredContent } from "~/features/curriculum/content/content-titles.server";
import { type SessionView, sessionView } from "../sessions/session-view.server";
import type { MeetingMode } from "../sessions/whereabouts";
import { type CohortRow, factsOf, findCohortBySlug, listUpcoming } from "./find-cohort.server";

/** A cohort as anybody may see it: no meeting link. */
export interface CohortView {
  slug: string;
  name: string;
  contentId: string;
  /** Of what is taught. */
  title: string;
  masterclassSlug: string | null;
  mode: MeetingMode;
  language: string;
  place: string;
  timeZone: string;
  startsAt: Date;
  endsAt: Date;
  /** Null: from when it is published. */
  enrolFrom: Date | null;
  enrolUntil: Date;
  sessions: SessionView[];
  capacity: number;
  /** Seats that must be taken for it to go ahead; null for any number. */
  minimum: number | null;
  /** Per seat, in cents, without VAT; `priceOf` (catalogue) adds it. */
  priceCents: number;
  currency: string;
  vat: string;
  availability: Availability;
  isDemo: boolean;
}

export function cohortView(cohort: CohortRow, locale: Locale): CohortView {
  const content = offeredContent(cohort.offer.contentId, locale);
  return {
    slug: cohort.slug,
    name: cohort.name,
    contentId: cohort.offer.contentId,
    title: content?.title ?? cohort.name,
    masterclassSlug: content?.masterclassSlug ?? null,
    mode: cohort.mode,
    language: cohort.language,
    place: cohort.place,
    timeZone: cohort.timeZone,
    startsAt: cohort.startsAt,
    endsAt: cohort.endsAt,
    enrolFrom: cohort.enrolFrom,
    enrolUntil: cohort.enrolUntil,
    sessions: cohort.sessions.map((session) => sessionView(session, cohort, locale)),
    capacity: cohort.capacity,
    minimum: cohort.minimum,
    priceCents: cohort.priceCents,
    currency: cohort.currency,
    vat: cohort.vat,
    availability: availability(factsOf(cohort), now()),
    isDemo: cohort.isDemo,
  };
}

/** With the id by which a kept page is dropped (`shownCohorts`): no page shows it. */
type FoundCohort = CohortView & { id: string };

/** Cohorts that have not begun, soonest first, with the seats left; of one content id (`mc1`), or of all. */
export async function upcomingCohorts(locale: Locale, contentId?: string): Promise<FoundCohort[]> {
  const cohorts = await listUpcoming(db, now(), contentId);
  return cohorts.map((cohort) => ({ id: cohort.id, ...cohortView(cohort, locale) }));
}

/** The cohort at an address, also one that is closed, cancelled or over; null for a draft and when there is none. */
export async function cohortBySlug(slug: string, locale: Locale): Promise<FoundCohort | null> {
  const cohort = await findCohortBySlug(db, slug);
  return !cohort || cohort.status === "DRAFT" ? null : { id: cohort.id, ...cohortView(cohort, locale) };
}
