/**
 * What every table says of itself for the rights of the people in it (decision 33): whose its rows are, what an export holds of them,
 * what erasing the account does, how long they are kept and whether the demo data has some. `app/records.server.ts` adds them up.
 */
import type { Db, Tx } from "../db/db.server";
import type { DataKind } from "./data-kinds";

/** Whose rows are meant. */
export interface Subject {
  id: string;
  /** As it is before it is erased: some rows are found by it. */
  email: string;
}

/** How long rows are kept, in the words of docs/data-map.md, and what keeps to it. */
export interface Retention {
  term:
    | "a day"
    | "session"
    | "thirty days"
    | "account"
    | "enrolment"
    | "certificate"
    | "seven years"
    | "two years"
    | "until told"
    | "organisation"
    | "content";
  /** The nightly job that removes what is past its term, or what else does. */
  keptBy: { job: string } | { other: string };
}

interface EveryTable {
  /** As what people read of it; null when it tells of nobody. */
  kind: DataKind | null;
  retention: Retention;
  /** Whether the demo data has rows of it, or why not. */
  demo: true | { none: string };
}

export type ExportedRow = Record<string, unknown>;

/** A table with rows of people. */
export interface TableOfPeople extends EveryTable {
  kind: DataKind;
  /** How many rows there are of somebody. */
  count(db: Db, subject: Subject): Promise<number>;
  /** What an export holds of them: columns by name, or why none. */
  export: { rows(db: Db, subject: Subject): Promise<ExportedRow[]> } | { none: string };
  /**
   * What erasing the account does, in its transaction. `delete`: none is left. `pseudonymise`: they stay without what names the person.
   * `keep`: they stay as they are, on this ground.
   */
  erasure:
    | { does: "delete" | "pseudonymise"; step(tx: Tx, subject: Subject, at: Date): Promise<unknown> }
    | { does: "keep"; ground: string };
}

/** A table without rows of people who have an account. */
export interface TableOfNobody extends EveryTable {
  ofNobody: string;
}

export type TableRecord = TableOfPeople | TableOfNobody;

export const isOfPeople = (table: TableRecord): table is TableOfPeople => "count" in table;

/** The rows of somebody that an export holds, table by table. Those without a row are left out. */
export async function* exportedTables(
  db: Db,
  tables: Readonly<Record<string, TableRecord>>,
  subject: Subject,
): AsyncGenerator<{ name: string; rows: ExportedRow[] }> {
  for (const [name, table] of Object.entries(tables)) {
    if (!isOfPeople(table) || !("rows" in table.export)) continue;
    const rows = await table.export.rows(db, subject);
    if (rows.length > 0) yield { name, rows };
  }
}

/** Takes every step of erasing, in the order in which the tables stand: what hangs on another stands before it. */
export async function eraseRows(
  tx: Tx,
  tables: Readonly<Record<string, TableRecord>>,
  subject: Subject,
  at: Date,
): Promise<void> {
  for (const table of Object.values(tables))
    if (isOfPeople(table) && "step" in table.erasure) await table.erasure.step(tx, subject, at);
}
