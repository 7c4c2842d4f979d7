import type { Locale } from "~/i18n/locale";
import type { Site } from "~/platform/site/site";

interface CourseFacts {
  slug: string;
  title: string;
  promise: string;
  hours: number;
  outcomes: string[];
  url: string;
  site: Site;
  locale: Locale;
}

interface RunFacts {
  startsAt: Date;
  endsAt: Date;
  mode: "ON_SITE" | "ONLINE" | "HYBRID";
  place: string;
  language: string;
  price: number;
  currency: string;
  url: string;
  /** From when seats are sold; null when they are. */
  validFrom: Date | null;
  isSoldOut: boolean;
}

/** Who is behind a site (https://schema.org/Organization). */
export const organisationData = ({ organisation, origin }: Pick<Site, "organisation" | "origin">) => ({
  "@type": "Organization",
  name: organisation,
  url: origin,
});

/** schema.org Course with its runs (https://schema.org/Course, https://schema.org/CourseInstance). */
export const courseData = (course: CourseFacts, runs: RunFacts[]) => ({
  "@type": "Course",
  name: course.title,
  description: course.promise,
  url: course.url,
  inLanguage: course.locale,
  provider: organisationData(course.site),
  teaches: course.outcomes,
  timeRequired: `PT${course.hours}H`,
  hasCourseInstance: runs.map((run) => ({
    "@type": "CourseInstance",
    courseMode: { ON_SITE: "Onsite", ONLINE: "Online", HYBRID: "Blended" }[run.mode],
    startDate: run.startsAt.toISOString(),
    endDate: run.endsAt.toISOString(),
    inLanguage: run.language,
    courseWorkload: `PT${course.hours}H`,
    ...(run.mode === "ONLINE" ? {} : { location: placeOf(run) }),
    offers: offer(run),
  })),
});

/** schema.org EducationEvent of one cohort (https://schema.org/EducationEvent). */
export const eventData = (
  name: string,
  description: string,
  run: RunFacts & { isCancelled: boolean },
  site: Site,
) => ({
  "@type": "EducationEvent",
  name,
  description,
  startDate: run.startsAt.toISOString(),
  endDate: run.endsAt.toISOString(),
  inLanguage: run.language,
  url: run.url,
  eventAttendanceMode: `https://schema.org/${attendance[run.mode]}EventAttendanceMode`,
  eventStatus: `https://schema.org/Event${run.isCancelled ? "Cancelled" : "Scheduled"}`,
  location: [
    ...(run.mode === "ONLINE" ? [] : [placeOf(run)]),
    ...(run.mode === "ON_SITE" ? [] : [{ "@type": "VirtualLocation", url: run.url }]),
  ],
  organizer: organisationData(site),
  ...(run.isCancelled ? {} : { offers: offer(run) }),
});

const attendance = { ON_SITE: "Offline", ONLINE: "Online", HYBRID: "Mixed" };

const placeOf = ({ place }: RunFacts) => ({ "@type": "Place", name: place, address: place });

const offer = (run: RunFacts) => ({
  "@type": "Offer",
  price: run.price.toFixed(2),
  priceCurrency: run.currency,
  availability: `https://schema.org/${run.isSoldOut ? "SoldOut" : "InStock"}`,
  url: run.url,
  ...(run.validFrom ? { validFrom: run.validFrom.toISOString() } : {}),
});
