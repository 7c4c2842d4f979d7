// A sheet to fill in by hand: what content/sheets/ says and what paper shows. content/README.md says what each part is for.
import type { ContentLocale } from "./content";

/** Something to write at: its label and how many lines for a hand stand under it. `id` is what `SheetValues` names. */
export interface SheetField {
  id: string;
  /** Empty where a field of the instrument has the words (`asks`). */
  label: string;
  asks?: string;
  hint?: string;
  lines: number;
  /** How wide it is beside the others of its row; 1 when it is not said. */
  share?: number;
}

export interface SheetColumn {
  label: string;
  asks?: string;
  hint?: string;
  share: number;
}

/** `labels` stand in the first column, a row for each; else there are `rows` empty ones, `lines` high. */
export interface SheetTable {
  id: string;
  columns: SheetColumn[];
  labels?: string[];
  rows?: number;
  lines?: number;
}

export interface SheetStep {
  label: string;
  hint?: string;
  lines: number;
}

export const sheetSigns = [
  "dot",
  "ring",
  "circle",
  "square",
  "cloud",
  "star",
  "line",
  "dashes",
  "blank",
  "cross",
] as const;

/** What may stand on a slip too. */
export type PlainPart =
  | { kind: "text"; text: string }
  | { kind: "note"; text: string }
  | ({ kind: "field" } & SheetField)
  | { kind: "pair"; fields: SheetField[] }
  | { kind: "ticks"; id: string; items: string[]; columns?: number };

export type SheetPart =
  | PlainPart
  | { kind: "heading"; text: string }
  /** What is asked together below a heading. What is filled in under its id stands behind it. */
  | { kind: "subheading"; id: string; text: string }
  | ({ kind: "table" } & SheetTable)
  | { kind: "steps"; id: string; steps: SheetStep[]; climbs?: boolean }
  | { kind: "seats"; id: string; name: string; seats: number; columns: SheetColumn[] }
  | { kind: "legend"; signs: { sign: (typeof sheetSigns)[number]; text: string }[]; columns?: number }
  | { kind: "ground"; height: number }
  | { kind: "slip"; title: string; parts: PlainPart[] }
  | {
      kind: "cards";
      id: string;
      title: string;
      copies: number;
      columns: number;
      fields: SheetStep[];
      note?: string;
    }
  | { kind: "newPage" };

/** For whom a sheet is: anyone, or those who learn here. */
export type SheetReaders = "everyone" | "learners";

export interface Sheet {
  id: string;
  locale: ContentLocale;
  moduleId: string;
  /** The instrument that it stands in for. */
  instrument: string;
  /** The lessons whose exercise it belongs to. */
  lessons: string[];
  readers: SheetReaders;
  /** How many pages it has when it is empty. */
  pages: number;
  title: string;
  /** What it is for, in a sentence. */
  purpose: string;
  parts: SheetPart[];
}
