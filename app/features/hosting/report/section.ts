import type { Locale } from "~/i18n/locale";
import { shareOf } from "./report";

/** What stands in a cell: a number, a share, a number to a tenth; or words. */
export type Figure = { count: number } | { percent: number } | { tenths: number } | string;

/** A row of a table, with a figure for each of its heads but the first; the last may add up the others. */
export interface ReportRow {
  name: string;
  figures: Figure[];
  isSum?: boolean;
}

/** A part of a report: sentences, facts, and a table with a name for each row. The page, the paper and the file are made of the same. */
export interface ReportSection {
  id: "group" | "people" | "attendance" | "progress" | "work" | "evaluation";
  heading: string;
  text: string[];
  facts: [label: string, value: Figure][];
  /** `heads` begins with that of the names. */
  table: { heads: string[]; rows: ReportRow[] } | null;
}

/** What a section has nothing of. */
export const blank = { text: [], facts: [], table: null };
export const count = (number: number): Figure => ({ count: number });
export const share = (part: number, whole: number): Figure => ({ percent: shareOf(part, whole) });

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
