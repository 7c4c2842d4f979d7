import { toLocalInput } from "../dates";

/** What a spreadsheet would run as a formula when a cell begins with it (OWASP, CSV injection). */
const isFormula = (text: string) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text);

/** What a cell holds: words, a moment, or a figure to calculate with, also a negative one. */
export type CsvCell = string | Date | null | { cents: number } | { count: number };
export type CsvSeparator = "," | ";";

/** Words in quotes, and those that begin like a formula with an apostrophe, so that they stay words. */
function cell(value: CsvCell, separator: CsvSeparator): string {
  if (value === null) return '""';
  // As spreadsheets know a moment in any language.
  if (value instanceof Date) return `"${toLocalInput(value).replace("T", " ")}"`;
  if (typeof value === "string") return `"${isFormula(value) ? "'" : ""}${value.replaceAll('"', '""')}"`;
  if ("count" in value) return `"${value.count}"`;
  return `"${(value.cents / 100).toFixed(2).replace(".", separator === ";" ? "," : ".")}"`;
}

/** The byte order mark by which spreadsheets know UTF-8: what a file begins with. */
export const csvBegin = "\ufeff";

/** Rows of a table as CSV. */
export const csvRows = (rows: readonly (readonly CsvCell[])[], separator: CsvSeparator): string =>
  rows.map((row) => row.map((value) => cell(value, separator)).join(separator) + "\r\n").join("");

/** A table as a file of CSV (RFC 4180). `separator` is `;` where the comma is a decimal sign, as in Dutch. */
export const csv = (rows: readonly (readonly CsvCell[])[], separator: CsvSeparator): string =>
  csvBegin + csvRows(rows, separator);

/** A column of a file. */
export interface CsvColumn<Row> {
  label: string;
  cell: (row: Row) => CsvCell;
}
