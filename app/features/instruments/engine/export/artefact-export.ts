import type { Locale } from "~/i18n/locale";
import { dayOf, formatPlainDate, fromDayInput } from "~/lib/dates";
import { slugOf } from "~/lib/text/slug";
import { artefactMessages } from "../artefact.messages";
import { fieldIn, groupNamed, nameOfRow, shapeAt } from "../rows";
import type { ArtefactDocument, Instrument } from "../instrument";

/** What an export needs of an artefact. */
export interface ArtefactSheet {
  kind: string;
  title: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  document: ArtefactDocument;
}

/** What stands at a key, in words: a choice by its name, a day written out, a row by its first field, or that it was taken out. */
export function fieldInWords(
  instrument: Instrument,
  key: string,
  document: ArtefactDocument,
  locale: Locale,
): string {
  const [text, shape] = [document[key] ?? "", shapeAt(instrument, key)];
  if (text === "" || !shape) return text;
  if (shape.kind === "choice") return instrument.texts[locale].options[text] ?? text;
  if (shape.kind === "row")
    return nameOfRow(groupNamed(instrument, shape.of)!, text, document) || artefactMessages[locale].goneRow;
  return shape.kind === "date" ? formatPlainDate(fromDayInput(text)!, locale) : text;
}

/** An artefact as JSON, to keep or to read by a program: what was filled in, by field, with what is asked there. */
export function artefactJson(instrument: Instrument, artefact: ArtefactSheet, locale: Locale): string {
  const { kind, title, version, createdAt, updatedAt, document } = artefact;
  const { name, fields } = instrument.texts[locale];
  const labels = Object.fromEntries(
    Object.keys(document).map((key) => [fieldIn(key), fields[fieldIn(key)]?.label ?? ""]),
  );
  return `${JSON.stringify({ instrument: kind, name, schemaVersion: instrument.version, title, version, createdAt, updatedAt, document, labels }, null, 2)}\n`;
}

/** What the file of an artefact is called: `startbeeld-havenbuurt-2027-01-12.pdf`. */
export const artefactFileName = (
  instrument: Instrument,
  { title, updatedAt }: ArtefactSheet,
  suffix: "pdf" | "docx" | "json",
  locale: Locale,
): string =>
  `${[instrument.texts[locale].name, title]
    .map((part) => slugOf(part))
    .filter(Boolean)
    .join("-")}-${dayOf(updatedAt)}.${suffix}`;
