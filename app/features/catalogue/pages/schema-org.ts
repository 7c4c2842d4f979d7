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
  isOnSite: boolean;
  place: string;
  language: string;
  price: number;
  currency: string;
  url: string;
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
    courseMode: run.isOnSite ? "Onsite" : "Online",
    startDate: run.startsAt.toISOString(),
    endDate: run.endsAt.toISOString(),
    inLanguage: run.language,
    courseWorkload: `PT${course.hours}H`,
    ...(run.isOnSite ? { location: { "@type": "Place", name: run.place, address: run.place } } : {}),
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
  eventAttendanceMode: `https://schema.org/${run.isOnSite ? "Offline" : "Online"}EventAttendanceMode`,
  eventStatus: `https://schema.org/Event${run.isCancelled ? "Cancelled" : "Scheduled"}`,
  location: run.isOnSite
    ? { "@type": "Place", name: run.place, address: run.place }
    : { "@type": "VirtualLocation", url: run.url },
  organizer: organisationData(site),
  ...(run.isCancelled ? {} : { offers: offer(run) }),
});

const offer = (run: RunFacts) => ({
  "@type": "Offer",
  price: run.price.toFixed(2),
  priceCurrency: run.currency,
  availability: `https://schema.org/${run.isSoldOut ? "SoldOut" : "InStock"}`,
  url: run.url,
});
