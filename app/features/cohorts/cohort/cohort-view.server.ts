import { offeredContent } from "~/features/curriculum/content/content-titles.server";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { type SessionView, sessionView } from "../sessions/session-view.server";
import type { MeetingMode } from "../sessions/whereabouts";
import { type Availability, availability } from "./cohort";
import { type CohortRow, factsOf } from "./find-cohort.server";

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

/** `taught` is what it is named by: a page of the cohort alone says what its own release does. */
export function cohortView(
  cohort: CohortRow,
  locale: Locale,
  taught: Curriculum = currentCurriculum(),
): CohortView {
  const content = taught.offeredContent(cohort.offer.contentId, locale);
  return {
    slug: cohort.slug,
    name: cohort.name,
    contentId: cohort.offer.contentId,
    title: content?.title ?? cohort.name,
    masterclassSlug: offeredContent(cohort.offer.contentId, locale)?.masterclassSlug ?? null,
    mode: cohort.mode,
    language: cohort.language,
    place: cohort.place,
    timeZone: cohort.timeZone,
    startsAt: cohort.startsAt,
    endsAt: cohort.endsAt,
    enrolFrom: cohort.enrolFrom,
    enrolUntil: cohort.enrolUntil,
    sessions: cohort.sessions.map((session) => sessionView(session, cohort, locale, taught)),
    capacity: cohort.capacity,
    minimum: cohort.minimum,
    priceCents: cohort.priceCents,
    currency: cohort.currency,
    vat: cohort.vat,
    availability: availability(factsOf(cohort), now()),
    isDemo: cohort.isDemo,
  };
}
