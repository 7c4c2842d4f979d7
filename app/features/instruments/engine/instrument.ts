// What an instrument is: its fields in sections, its texts, and how a document of before becomes one of now.
import { z } from "zod";
import type { Locale } from "~/i18n/locale";
import { fromDayInput } from "~/lib/dates";
import { fieldIn, isRow, rowsOf, shapeAt } from "./rows";

/** What was filled in, by key: a field, or a field of one row (rows.ts). What is not there is empty. */
export type ArtefactDocument = Readonly<Record<string, string>>;

/**
 * `person`: of somebody else, whom the form asks for by initials or role. A `choice` is one of `options`, or nothing; a `row` is one of the rows of
 * the repeating group `of`. `longest`: characters, where that is not `longest.text`. `startsFrom`: the block of a lesson where the same was asked before; what was written there is offered as a start.
 * `takesFrom`: what can be taken over from one's other pieces, as `<instrument>.<give>`.
 */
export type FieldShape =
  | { kind: "text"; rows?: number; longest?: number; startsFrom?: string; takesFrom?: readonly string[] }
  | { kind: "line" | "person" | "date" }
  | { kind: "choice"; options: readonly string[] }
  | { kind: "row"; of: string };

/** Fields under one heading; those of a group without a name stand in the section itself. `repeats`: asked for each row, of which there are so many at most. */
export interface InstrumentGroup<Field extends string = string> {
  id: string;
  fields: readonly Field[];
  repeats?: number;
}
export interface InstrumentSection<Field extends string = string> {
  id: string;
  groups: readonly InstrumentGroup<Field>[];
}

/** A text that an instrument hands on to others, made of more than one of its fields. */
export interface Give {
  label: Readonly<Record<Locale, string>>;
  /** Empty when there is nothing to hand on yet. */
  textOf(document: ArtefactDocument, locale: Locale): string;
}

export interface InstrumentTexts<Field extends string = string> {
  name: string;
  /** The button that begins one: "Begin je Startbeeld". */
  begin: string;
  lead: string;
  sections: Readonly<Record<string, { title: string; intro?: string }>>;
  /** Groups that have a heading of their own, by id. */
  groups: Readonly<Record<string, string>>;
  /** The button that adds a row, for each group that repeats: "Nog een partij". */
  rows?: Readonly<Record<string, string>>;
  fields: Readonly<Record<Field, { label: string; hint?: string }>>;
  options: Readonly<Record<string, string>>;
  /** The way from a piece to its workbench, for an instrument that has one. */
  workbench?: string;
  /** Where it comes from, and what one may do with it. */
  sources: readonly string[];
}

/** What was filled in as a drawing, with what it says as a table beside it. `svg`: for a wide screen, for a phone, and in black for paper. */
export interface ArtefactPicture {
  title: string;
  /** What one sees in it, in a sentence. */
  summary: string;
  svg: (on: "wide" | "narrow" | "paper") => string;
  table: { caption: string; columns: readonly string[]; rows: readonly (readonly string[])[] };
  /** What follows from it, counted. */
  notes: readonly PictureNote[];
}
export interface PictureNote {
  label: string;
  text: string;
}

export interface Instrument<Field extends string = string> {
  /** Its folder, and the id by which exercises send learners to it. */
  id: string;
  /** The module that it belongs to. */
  moduleId: string;
  /** The version of its fields; raised with each change that `migrations` must know. */
  version: number;
  fields: Readonly<Record<Field, FieldShape>>;
  sections: readonly InstrumentSection<Field>[];
  /** Each section is a chapter, which is filled in on a page of its own. */
  byChapter?: true;
  /** The address of a page of its own, at which one is begun, and which takes a piece up again (`?piece=`). */
  workbench?: string;
  /** The field that says what an artefact is about. */
  titleFrom: Field;
  /** What it hands on, by name; a field of text or of one line, asked once, hands itself on by its own id. */
  gives?: Readonly<Record<string, Give>>;
  /** It is decided upon and signed: by whom is said in each row of a group that repeats, on a line with the role and one with the name. */
  signedBy?: { rows: string; role: string; name: string };
  /** A document of version n as one of version n + 1, by n. */
  migrations: Readonly<Record<number, (document: ArtefactDocument) => ArtefactDocument>>;
  texts: Readonly<Record<Locale, InstrumentTexts<Field>>>;
  /** What in a document does not hang together, in the order in which one meets it. */
  coherence?: (document: ArtefactDocument, locale: Locale) => CoherenceFinding[];
  /** What its page and its paper begin with. */
  picture?: (document: ArtefactDocument, locale: Locale) => ArtefactPicture | null;
}

/** `key`: where it is mended, a key of the document or the anchor of a section. `text` names it in a sentence. */
export interface CoherenceFinding {
  rule: string;
  key: string;
  text: string;
}

/** Characters in a field of several lines, in one of one line, and in all of a document, at most. */
export const longest = { text: 20_000, line: 200, document: 100_000 };

const isDay = (text: string) => text === "" || fromDayInput(text) !== null;

/** What a field takes. */
export function fieldSchema(shape: FieldShape): z.ZodType<string> {
  if (shape.kind === "text") return z.string().max(shape.longest ?? longest.text);
  if (shape.kind === "date") return z.string().refine(isDay);
  if (shape.kind === "choice") return z.enum(["", ...shape.options]);
  if (shape.kind === "row") return z.string().refine((text) => text === "" || isRow(text));
  return z
    .string()
    .max(longest.line)
    .regex(/^[^\n]*$/);
}

/** A whole document of this version: no key that the instrument does not have, each as its field takes it. */
export const documentSchema = (instrument: Instrument): z.ZodType<ArtefactDocument> =>
  z.record(z.string(), z.string()).superRefine((document, context) => {
    for (const [key, text] of Object.entries(document)) {
      const shape = shapeAt(instrument, key);
      if (!shape || !fieldSchema(shape).safeParse(text).success)
        context.addIssue({ code: "custom", path: [key], message: "does not fit" });
    }
  });

/**
 * A document as this software has it, from the version in which it was written. Null when that is newer than this software knows: then it
 * can be read by nobody here. Throws when a migration is missing or makes something that does not fit.
 */
export function migrated(
  instrument: Instrument,
  { schemaVersion, document }: { schemaVersion: number; document: unknown },
): ArtefactDocument | null {
  if (schemaVersion > instrument.version) return null;
  return documentSchema(instrument).parse(stepped(instrument, schemaVersion, document as ArtefactDocument));
}

/** A document of an earlier version through all migrations, whether what comes out fits or not. Throws when a migration is missing. */
export function stepped(
  instrument: Instrument,
  schemaVersion: number,
  document: ArtefactDocument,
): ArtefactDocument {
  let present = document;
  for (let version = schemaVersion; version < instrument.version; version++) {
    const step = instrument.migrations[version];
    if (!step) throw new Error(`${instrument.id} has no migration from version ${version}`);
    present = step(present);
  }
  return present;
}

/** How many of the fields have something, of how many. A group that repeats counts as one. */
export function filledIn(
  { sections }: Pick<Instrument, "sections">,
  document: ArtefactDocument,
): { filled: number; of: number } {
  const asked = sections
    .flatMap(({ groups }) => groups)
    .flatMap((group) =>
      group.repeats === undefined
        ? group.fields.map((field) => (document[field] ?? "").trim() !== "")
        : [rowsOf(group, document).length > 0],
    );
  return { filled: asked.filter(Boolean).length, of: asked.length };
}

/** What an artefact is called: what its maker calls it, or the instrument's name. */
export const titleOf = (instrument: Instrument, document: ArtefactDocument): string =>
  (document[instrument.titleFrom] ?? "").trim().slice(0, 120);

/** The fields in which somebody else is named. */
export const personFields = ({ fields }: Instrument): string[] =>
  Object.keys(fields).filter((id) => fields[id]?.kind === "person");

/** Whether somebody else is named in it by initials or a role. */
export const namesPeople = (instrument: Instrument, document: ArtefactDocument): boolean =>
  Object.entries(document).some(([key, text]) => text.trim() !== "" && isPerson(instrument, key));

const isPerson = ({ fields }: Instrument, key: string) => fields[fieldIn(key)]?.kind === "person";

/** What stands in the fields in which somebody else is named. */
export const peopleIn = (instrument: Instrument, document: ArtefactDocument): string[] =>
  Object.entries(document).flatMap(([key, text]) => (isPerson(instrument, key) ? [text] : []));

/** The day from which those people are asked again, for an instrument that names any; a day as in `2027-01-12`, or empty. */
export const askAgainField = "askAgainOn";

/** Whether the people in it have to be asked again whether they may stay. `today` as in `2027-01-12`. */
export const isToAskAgain = (instrument: Instrument, document: ArtefactDocument, today: string): boolean => {
  const day = document[askAgainField] ?? "";
  return day !== "" && day <= today && namesPeople(instrument, document);
};

/** The document without them. */
export const withoutPeople = (instrument: Instrument, document: ArtefactDocument): ArtefactDocument =>
  Object.fromEntries(
    Object.entries(document).filter(([key]) => !isPerson(instrument, key) && key !== askAgainField),
  );
