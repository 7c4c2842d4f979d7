import { csv } from "~/lib/text/csv";
import type { ZippedFile } from "~/platform/own-data/zip";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import {
  type ExportedRow,
  exportedTables,
  type Subject,
  type TableRecord,
} from "~/platform/own-data/own-data.server";
import { ownFiles } from "./own-files.server";
import { ownDataMessages } from "./own-data.messages";

/**
 * The files of an export: each table with something of this person as JSON and as CSV, the PDFs that are theirs, and what each
 * file is, in their language. One table is in memory at a time.
 */
export async function* ownDataFiles(
  subject: Subject,
  locale: Locale,
  tables: Readonly<Record<string, TableRecord>>,
): AsyncGenerator<ZippedFile> {
  const t = ownDataMessages[locale];
  const lines: string[] = [];
  for await (const { name, rows } of exportedTables(db, tables, subject)) {
    const { file, says } = t.tables[name]!;
    lines.push(`${file}: ${says}`);
    yield { name: `json/${file}.json`, bytes: bytesOf(JSON.stringify(rows, null, 2)) };
    yield { name: `csv/${file}.csv`, bytes: bytesOf(asCsv(rows, locale)) };
  }
  for await (const file of ownFiles(subject, t.folder)) {
    lines.push(`${file.name}`);
    yield file;
  }
  yield { name: t.readMe, bytes: bytesOf(t.readMeText(subject.email, lines)) };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The columns are those that the first row has: a query names the same for each. */
function asCsv(rows: ExportedRow[], locale: Locale): string {
  const columns = Object.keys(rows[0]!);
  return csv(
    [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))],
    locale === "nl" ? ";" : ",",
  );
}

const cellOf = (value: unknown): string =>
  value === null || value === undefined
    ? ""
    : value instanceof Date
      ? value.toISOString()
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value);
