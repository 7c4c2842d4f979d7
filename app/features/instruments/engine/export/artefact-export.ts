import type { Locale } from "~/i18n/locale";
import { dayOf, formatPlainDate, fromDayInput } from "~/lib/dates";
import { slugOf } from "~/lib/text/slug";
import type { ArtefactDocument, Instrument, InstrumentGroup, InstrumentSection } from "../instrument";

/** What an export needs of an artefact. */
export interface ArtefactSheet {
  kind: string;
  title: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  document: ArtefactDocument;
}

/** What a field says, in words: a choice by its name, a day written out. */
export function fieldInWords(instrument: Instrument, field: string, text: string, locale: Locale): string {
  const { kind } = instrument.fields[field] ?? { kind: "line" };
  if (text === "") return "";
  if (kind === "choice") return instrument.texts[locale].options[text] ?? text;
  return kind === "date" ? formatPlainDate(fromDayInput(text)!, locale) : text;
}

/** An artefact as JSON, to keep or to read by a program: what was filled in, by field, with what is asked there. */
export function artefactJson(instrument: Instrument, artefact: ArtefactSheet, locale: Locale): string {
  const { kind, title, version, createdAt, updatedAt, document } = artefact;
  const { name, fields } = instrument.texts[locale];
  const labels = Object.fromEntries(
    Object.keys(document).map((field) => [field, fields[field]?.label ?? ""]),
  );
  return `${JSON.stringify({ instrument: kind, name, schemaVersion: instrument.version, title, version, createdAt, updatedAt, document, labels }, null, 2)}\n`;
}

/** The groups of a section that are compared: each has a name, and they ask the same. They are a table on paper. */
export const comparedGroups = ({ groups }: InstrumentSection): readonly InstrumentGroup[] => {
  const named = groups.filter(({ id }) => id !== "");
  return named.length > 1 && named.every(({ fields }) => fields.length === named[0]!.fields.length)
    ? named
    : [];
};

/** What the file of an artefact is called: `startbeeld-havenbuurt-2027-01-12.pdf`. */
export const artefactFileName = (
  instrument: Instrument,
  { title, updatedAt }: ArtefactSheet,
  suffix: "pdf" | "json",
  locale: Locale,
): string =>
  `${[instrument.texts[locale].name, title]
    .map((part) => slugOf(part))
    .filter(Boolean)
    .join("-")}-${dayOf(updatedAt)}.${suffix}`;
