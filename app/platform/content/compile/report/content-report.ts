// What `npm run content` says of the lessons: their length and language, and what a reader would meet too often.
import type { Locale } from "~/i18n/locale";
import { askedOf } from "../checks/collect-facts";
import { readability } from "../checks/readability";
import { type LessonUnit, minutesOf, wordsOf } from "../units";
import { type Habit, habitMeaning, habits, habitsOf } from "./habits";
import { cueLead, type CueScore, cueScore } from "./quiz-cues";

interface LessonReport {
  name: string;
  words: number;
  stated: number;
  computed: number;
  /** Words a sentence. */
  average: number;
  longest: number;
  cues: CueScore;
  habits: Habit[];
}

function reportOf(unit: LessonUnit): LessonReport {
  const { facts } = unit.compiled;
  const { average, longest } = readability(facts.texts, unit.locale);
  return {
    name: `${unit.frontmatter?.id ?? unit.file}`,
    words: wordsOf(unit),
    stated: unit.frontmatter?.minutes ?? 0,
    computed: Math.round(minutesOf(unit)),
    average,
    longest,
    cues: cueScore(askedOf(facts), unit.locale),
    habits: habitsOf(facts, unit.locale),
  };
}

/** Cells as columns, the first one to the left and the others to the right, what comes last as it is. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const last = widths.length - 1;
  return rows.map((row) =>
    row
      .map((cell, column) => {
        if (column === last) return cell;
        return column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
      })
      .join("  ")
      .trimEnd(),
  );
}

const points = (lead: number) => `${lead > 0 ? "+" : ""}${Math.round(lead)}`;
const language: Record<Locale, string> = { nl: "Dutch", en: "English" };

const rowOf = ({ name, words, stated, computed, average, longest, cues, habits: own }: LessonReport) => [
  name,
  String(words),
  String(stated),
  String(computed),
  average.toFixed(1),
  String(longest),
  points(cueLead(cues)),
  own.join(", "),
];

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function totals(lessons: readonly LessonReport[]): string[] {
  const all = (pick: (lesson: LessonReport) => number) => sum(lessons.map(pick));
  const lead = cueLead({
    questions: all(({ cues }) => cues.questions),
    byCue: all(({ cues }) => cues.byCue),
    byChance: all(({ cues }) => cues.byChance),
  });
  const counts = habits.map((habit) => {
    const count = lessons.filter((lesson) => lesson.habits.includes(habit)).length;
    const verdict = count > lessons.length / 3 ? "  too often: in a third of the lessons at most" : "";
    return `  ${habit}: ${count} of ${lessons.length} (${habitMeaning[habit]})${verdict}`;
  });
  return [
    `${lessons.length} lessons, ${all(({ words }) => words)} words, ${all(({ stated }) => stated)} minutes stated, ${all(({ computed }) => computed)} computed.`,
    `Who picks what asks or phones scores ${points(lead)} points on chance${Math.abs(lead) > 10 ? ": too many; 10 at most" : ""}.`,
    ...counts,
  ];
}

/** The lessons as a table a language, with totals; empty where there are none. */
export function contentReport(units: readonly LessonUnit[]): string {
  const parts = (["nl", "en"] as const).flatMap((locale) => {
    const lessons = units.filter((unit) => unit.locale === locale && unit.frontmatter).map(reportOf);
    if (lessons.length === 0) return [];
    const ordered = lessons.sort((a, b) => a.name.localeCompare(b.name));
    const head = ["lesson", "words", "minutes", "computed", "mean", "longest", "cue", "habits"];
    return [
      [`${language[locale]}`, ...table([head, ...ordered.map(rowOf)]), "", ...totals(ordered)].join("\n"),
    ];
  });
  return parts.join("\n\n");
}
