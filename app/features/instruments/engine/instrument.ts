// What an instrument is: its fields in sections, its texts, and how a document of before becomes one of now.
import { z } from "zod";
import type { Locale } from "~/i18n/locale";
import { fromDayInput } from "~/lib/dates";

/** What was filled in, by field. A field that is not there is empty. */
export type ArtefactDocument = Readonly<Record<string, string>>;

/**
 * `person`: of somebody else, whom the form asks for by initials or role. A `choice` is one of `options`, or nothing. `startsFrom`: the block of
 * a lesson where the same was asked before; what was written there is offered as a start.
 */
export type FieldShape =
  | { kind: "text"; rows?: number; startsFrom?: string }
  | { kind: "line" | "person" | "date" }
  | { kind: "choice"; options: readonly string[] };

/** Fields under one heading; those of a group without a name stand in the section itself. */
export interface InstrumentGroup<Field extends string = string> {
  id: string;
  fields: readonly Field[];
}
export interface InstrumentSection<Field extends string = string> {
  id: string;
  groups: readonly InstrumentGroup<Field>[];
}

export interface InstrumentTexts<Field extends string = string> {
  name: string;
  /** The button that begins one: "Begin je Startbeeld". */
  begin: string;
  lead: string;
  sections: Readonly<Record<string, { title: string; intro?: string }>>;
  /** Groups that have a heading of their own, by id. */
  groups: Readonly<Record<string, string>>;
  fields: Readonly<Record<Field, { label: string; hint?: string }>>;
  options: Readonly<Record<string, string>>;
  /** Where it comes from, and what one may do with it. */
  sources: readonly string[];
}

/** What was filled in as a drawing, with what it says as a table beside it. `svg`: for a wide screen, for a phone, and in black for paper. */
export interface ArtefactPicture {
  title: string;
  /** What one sees in it, in a sentence. */
  summary: string;
  svg: Readonly<Record<"wide" | "narrow" | "paper", string>>;
  table: { caption: string; columns: readonly string[]; rows: readonly (readonly string[])[] };
  /** What follows from it, counted. */
  notes: readonly PictureNote[];
}
export interface PictureNote {
  label: string;
  text: string;
}

/** A text that an instrument hands on to others. */
export interface InstrumentGive {
  label: Readonly<Record<Locale, string>>;
  textOf: (document: ArtefactDocument, locale: Locale) => string;
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
  /** The field that says what an artefact is about. */
  titleFrom: Field;
  /** A document of version n as one of version n + 1, by n. */
  migrations: Readonly<Record<number, (document: ArtefactDocument) => ArtefactDocument>>;
  texts: Readonly<Record<Locale, InstrumentTexts<Field>>>;
  /** What others may take from it, beside its fields of one text. */
  gives?: Readonly<Record<string, InstrumentGive>>;
  /** What its page and its paper begin with. */
  picture?: (document: ArtefactDocument, locale: Locale) => ArtefactPicture | null;
}

/** Characters in a field of several lines, in one of one line, and in all of a document, at most. */
export const longest = { text: 20_000, line: 200, document: 100_000 };

const isDay = (text: string) => text === "" || fromDayInput(text) !== null;

/** What a field takes. */
export function fieldSchema(shape: FieldShape): z.ZodType<string> {
  if (shape.kind === "text") return z.string().max(longest.text);
  if (shape.kind === "date") return z.string().refine(isDay);
  if (shape.kind === "choice") return z.enum(["", ...shape.options]);
  return z
    .string()
    .max(longest.line)
    .regex(/^[^\n]*$/);
}

/** A whole document of this version: no field that the instrument does not have, each as it takes it. */
export const documentSchema = ({ fields }: Instrument): z.ZodType<ArtefactDocument> =>
  z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([id, shape]) => [id, fieldSchema(shape).optional()])),
  ) as unknown as z.ZodType<ArtefactDocument>;

/**
 * A document as this software has it, from the version in which it was written. Null when that is newer than this software knows: then it
 * can be read by nobody here. Throws when a migration is missing or makes something that does not fit.
 */
export function migrated(
  instrument: Instrument,
  { schemaVersion, document }: { schemaVersion: number; document: unknown },
): ArtefactDocument | null {
  if (schemaVersion > instrument.version) return null;
  let present = document as ArtefactDocument;
  for (let version = schemaVersion; version < instrument.version; version++) {
    const step = instrument.migrations[version];
    if (!step) throw new Error(`${instrument.id} has no migration from version ${version}`);
    present = step(present);
  }
  return documentSchema(instrument).parse(present);
}

/** How many of the fields have something, of how many. */
export function filledIn({ fields }: Instrument, document: ArtefactDocument): { filled: number; of: number } {
  const ids = Object.keys(fields);
  return { filled: ids.filter((id) => (document[id] ?? "").trim() !== "").length, of: ids.length };
}

/** What an artefact is called: what its maker calls it, or the instrument's name. */
export const titleOf = (instrument: Instrument, document: ArtefactDocument): string =>
  (document[instrument.titleFrom] ?? "").trim().slice(0, 120);

/** The fields in which somebody else is named. */
export const personFields = ({ fields }: Instrument): string[] =>
  Object.keys(fields).filter((id) => fields[id]?.kind === "person");

/** Whether somebody else is named in it by initials or a role. */
export const namesPeople = (instrument: Instrument, document: ArtefactDocument): boolean =>
  personFields(instrument).some((id) => (document[id] ?? "").trim() !== "");

/** The day from which those people are asked again, for an instrument that names any; a day as in `2027-01-12`, or empty. */
export const askAgainField = "askAgainOn";

/** Whether the people in it have to be asked again whether they may stay. `today` as in `2027-01-12`. */
export const isToAskAgain = (instrument: Instrument, document: ArtefactDocument, today: string): boolean => {
  const day = document[askAgainField] ?? "";
  return day !== "" && day <= today && namesPeople(instrument, document);
};

/** The document without them. */
export const withoutPeople = ({ fields }: Instrument, document: ArtefactDocument): ArtefactDocument =>
  Object.fromEntries(
    Object.entries(document).filter(([id]) => fields[id]?.kind !== "person" && id !== askAgainField),
  );
