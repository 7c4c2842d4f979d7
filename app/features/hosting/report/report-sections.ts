import { issuersInWords } from "~/features/credentials/certificates/describe-certificate";
import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import type { Locale } from "~/i18n/locale";
import { formatDays, formatPlainDate, formatShortDate } from "~/lib/dates";
import { scores } from "../evaluation/evaluation";
import { evaluationMessages } from "../evaluation/evaluation.messages";
import { askedInWords } from "../finishing/describe-asked";
import { attendanceAt, attendanceInAll, shareOf } from "./report";
import type { CohortReport } from "./report.queries.server";
import { reportMessages } from "./report.messages";

/** What stands in a cell: a number, a share, a number to a tenth; or words. */
export type Figure = { count: number } | { percent: number } | { tenths: number } | string;

/** A part of a report: sentences, facts, and a table with a name for each row. The page, the paper and the file are made of the same. */
export interface ReportSection {
  id: "group" | "people" | "attendance" | "progress" | "work" | "evaluation";
  heading: string;
  text: string[];
  facts: [label: string, value: Figure][];
  /** `heads` begins with that of the names. */
  table: { heads: string[]; rows: { name: string; figures: Figure[] }[] } | null;
}

/** The sections of a report that have something to say. */
export const reportSections = (report: CohortReport, locale: Locale): ReportSection[] => [
  group(report, locale),
  people(report, locale),
  ...(report.silence ? [] : [attendance, progress, work, evaluation].map((make) => make(report, locale))),
];

const blank = { text: [], facts: [], table: null };
const count = (number: number): Figure => ({ count: number });
const share = (part: number, whole: number): Figure => ({ percent: shareOf(part, whole) });

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

function attendance({ sessions, sessionsPlanned, group: of }: CohortReport, locale: Locale): ReportSection {
  const t = reportMessages[locale];
  const inAll = attendanceInAll(sessions);
  const figures = (one: { expected: number; present: number; minutes: number }): Figure[] => [
    ...[count(one.expected), count(one.present), share(one.present, one.expected)],
    { tenths: Math.round(one.minutes / 6) },
  ];
  const rows = sessions.map((session, at) => {
    const name = `${session.title || t.sessionNumber(at + 1)} (${formatShortDate(session.startsAt, locale, of.timeZone)})`;
    const told = attendanceAt(session);
    if (told === "told") return { name, figures: figures(session) };
    const expected = told === "few" ? "–" : count(session.expected);
    return { name, figures: [expected, t[told], "–", "–"] };
  });
  return {
    ...{ ...blank, id: "attendance", heading: t.attendance },
    text:
      sessionsPlanned === 0
        ? [t.noSessions]
        : [t.sessionsBegun(sessions.length, sessionsPlanned), t.attendanceRule],
    table:
      rows.length === 0
        ? null
        : {
            heads: [t.session, t.expected, t.present, t.share, t.hours],
            rows: inAll.sessions > 1 ? [...rows, { name: t.inAll, figures: figures(inAll) }] : rows,
          },
  };
}

function progress({ modules, people: { participants } }: CohortReport, locale: Locale): ReportSection {
  const t = reportMessages[locale];
  return {
    ...{ ...blank, id: "progress", heading: t.progress, text: [t.progressRule] },
    table: {
      heads: [t.module, t.moduleFinished, t.of, t.share],
      rows: modules.map(({ title, finished }) => ({
        name: title,
        figures: [count(finished), count(participants), share(finished, participants)],
      })),
    },
  };
}

function work({ modules }: CohortReport, locale: Locale): ReportSection {
  const t = reportMessages[locale];
  const sum = (of: "handedIn" | "returned" | "accepted") =>
    modules.reduce((total, one) => total + one[of], 0);
  const all = { handedIn: sum("handedIn"), returned: sum("returned"), accepted: sum("accepted") };
  if (all.handedIn === 0) return { ...blank, id: "work", heading: t.work, text: [t.noWork] };
  const figures = (one: typeof all) => [count(one.handedIn), count(one.returned), count(one.accepted)];
  return {
    ...{ ...blank, id: "work", heading: t.work, text: [t.workRule] },
    table: {
      heads: [t.module, t.handedIn, t.returned, t.accepted],
      rows: [
        ...modules.map((one) => ({ name: one.title, figures: figures(one) })),
        ...(modules.length > 1 ? [{ name: t.inAll, figures: figures(all) }] : []),
      ],
    },
  };
}

function evaluation({ evaluation: of, group: { timeZone } }: CohortReport, locale: Locale): ReportSection {
  const [t, e] = [reportMessages[locale], evaluationMessages[locale]];
  const { given, asked, shown, state, tallies } = of;
  const day = (date: Date) => formatPlainDate(date, locale, timeZone);
  const section = { ...blank, id: "evaluation", heading: t.evaluation } as const;
  if (state === "early") return { ...section, text: [e.opensOn(day(of.opensAt))] };
  const until = state === "open" ? [e.openUntil(day(of.closesAt))] : [];
  const text = [e.given(given, asked), ...until];
  if (shown === 0) return { ...section, text: [...text, e.tooFew] };
  return {
    ...section,
    text: [...text, ...(shown < given ? [e.inFives(shown)] : []), t.textsElsewhere],
    table: {
      heads: [e.question, ...scores.map((score) => e.scores[score]), e.mean],
      rows: tallies.map(({ question, counts, mean }) => ({
        name: e.questions[question],
        figures: [...scores.map((score) => count(counts[score])), { tenths: Math.round(mean * 10) }],
      })),
    },
  };
}

/** A figure for people. */
export function figureInWords(figure: Figure, locale: Locale): string {
  if (typeof figure === "string") return figure;
  const number = (of: number, digits = 0) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      of,
    );
  if ("count" in figure) return number(figure.count);
  return "percent" in figure ? `${number(figure.percent)}%` : number(figure.tenths / 10, 1);
}
