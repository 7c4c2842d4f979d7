import type { Locale } from "~/i18n/locale";
import { formatPlainDate, formatShortDate } from "~/lib/dates";
import { scores } from "../evaluation/evaluation";
import { evaluationMessages } from "../evaluation/evaluation.messages";
import { attendanceAt, attendanceInAll } from "./report";
import type { CohortReport } from "./report.queries.server";
import { reportMessages } from "./report.messages";
import { blank, count, type Figure, type ReportRow, type ReportSection, share } from "./section";

/** Of presence, share and hours. */
const nothing = ["–", "–", "–"];

/** Who was there, session by session. */
export function attendance(
  { sessions, sessionsPlanned, group: of }: CohortReport,
  locale: Locale,
): ReportSection {
  const t = reportMessages[locale];
  const inAll = attendanceInAll(sessions);
  const figures = (one: { expected: number; present: number; minutes: number }): Figure[] => [
    ...[count(one.expected), count(one.present), share(one.present, one.expected)],
    { tenths: Math.round(one.minutes / 6) },
  ];
  const rows = sessions.map((session, at): ReportRow => {
    const name = `${session.title || t.sessionNumber(at + 1)} (${formatShortDate(session.startsAt, locale, of.timeZone)})`;
    const told = attendanceAt(session);
    if (told === "told") return { name, figures: figures(session) };
    return {
      name,
      figures:
        told === "few" ? [t.few, ...nothing] : [count(session.expected), t.notNoted, ...nothing.slice(1)],
    };
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
            rows:
              inAll.sessions > 1 ? [...rows, { name: t.inAll, figures: figures(inAll), isSum: true }] : rows,
          },
  };
}

/** How many finished each module. */
export function progress({ modules, people: { participants } }: CohortReport, locale: Locale): ReportSection {
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

/** What was handed in, by module. */
export function work({ modules }: CohortReport, locale: Locale): ReportSection {
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
        ...(modules.length > 1 ? [{ name: t.inAll, figures: figures(all), isSum: true }] : []),
      ],
    },
  };
}

/** What participants found of it, in figures. */
export function evaluation(
  { evaluation: of, group: { timeZone } }: CohortReport,
  locale: Locale,
): ReportSection {
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
