import { issuersInWords } from "~/features/credentials/certificates/describe-certificate";
import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import type { Locale } from "~/i18n/locale";
import { formatDays, formatPlainDate } from "~/lib/dates";
import { askedInWords } from "../finishing/describe-asked";
import { attendance, evaluation, progress, work } from "./figure-sections";
import type { CohortReport } from "./report.queries.server";
import { reportMessages } from "./report.messages";
import { blank, count, type ReportSection } from "./section";

/** The sections of a report that have something to say. */
export const reportSections = (report: CohortReport, locale: Locale): ReportSection[] => [
  group(report, locale),
  people(report, locale),
  ...(report.silence ? [] : [attendance, progress, work, evaluation].map((make) => make(report, locale))),
];

function group({ group: of }: CohortReport, locale: Locale): ReportSection {
  const t = reportMessages[locale];
  const day = (date: Date) => formatPlainDate(date, locale);
  const { firstDay, lastDay, acceptedAt } = of.agreement;
  return {
    ...{ ...blank, id: "group", heading: t.group, text: of.isCancelled ? [t.cancelled] : [] },
    facts: [
      [t.name, of.name],
      [t.teaches, of.title],
      [t.days, formatDays(of.startsAt, of.endsAt, locale, of.timeZone)],
      [t.where, whereInWords(of, locale)],
      [t.language, cohortMessages[locale].heldIn[of.language] ?? of.language],
      [t.facilitators, of.facilitators.join(", ") || t.nobodyYet],
      ...(acceptedAt
        ? [[t.agreement, t.agreed(day(firstDay), day(lastDay), day(acceptedAt))] as [string, string]]
        : []),
      [t.issuers, issuersInWords(of, locale)],
      [t.asked, askedInWords(of.asked, locale)],
    ],
  };
}

function people({ silence, seats, people: of }: CohortReport, locale: Locale): ReportSection {
  const t = reportMessages[locale];
  const facts: [string, number][] = [
    [t.capacity, seats.capacity],
    [t.taken, seats.taken],
    [t.invited, seats.invited],
    [t.enrolled, of.enrolled],
    [t.stopped, of.stopped],
    [t.participants, of.participants],
  ];
  const did: [string, number][] = [
    [t.finished, of.finished],
    [t.certified, of.certified],
  ];
  return {
    ...{ ...blank, id: "people", heading: t.people },
    facts: [...facts, ...(silence ? [] : did)].map(([label, number]) => [label, count(number)]),
  };
}
