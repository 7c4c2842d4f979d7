// What an artefact says on paper, in its order: what is asked, with what was filled in. A PDF and a Word document are made of it.
import type { Locale } from "~/i18n/locale";
import { artefactMessages } from "../artefact.messages";
import {
  type ArtefactDocument,
  askAgainField,
  type Instrument,
  type InstrumentGroup,
  type InstrumentSection,
} from "../instrument";
import { emptySections, keyOf, rowsOf, sectionOf } from "../rows";
import { fieldInWords } from "./artefact-export";

/**
 * `row`: the head of what is asked together, with the name that somebody gave it or an empty text. A field and a cell are empty where nothing was
 * filled in. `rowNames`: the first text of each row is ours, and names it.
 */
export type OutlinePart =
  | { kind: "section"; title: string }
  | { kind: "text"; text: string }
  | { kind: "row"; label: string; name: string }
  | { kind: "field"; label: string; hint?: string; text: string; lines: number }
  | {
      kind: "table";
      name: string;
      columns: { label: string; share: number }[];
      rows: string[][];
      rowNames: boolean;
      /** How high a row is, in lines for a hand; as high as what stands there needs when it is not said. */
      lines?: number;
    };

/** What still is read in a column: more, or longer, becomes blocks below one another. */
const fitting = { columns: 6, characters: 300 };
/** Rows that are left empty for a hand where none was filled in, in a table and as blocks. */
const emptyRows = { table: 4, blocks: 2 };

/** All that stands in an artefact, but for the day on which it is asked again who is named, and where the instrument comes from. */
export function artefactOutline(
  instrument: Instrument,
  document: ArtefactDocument,
  locale: Locale,
): OutlinePart[] {
  const { sections, sources } = instrument.texts[locale];
  const empty = emptySections(instrument, document);
  const asked = instrument.sections.flatMap((section): OutlinePart[] => {
    const { title, intro } = sections[section.id]!;
    return [
      { kind: "section", title },
      // It is for whoever still has to fill it in.
      ...(intro && empty.includes(section) ? [{ kind: "text" as const, text: intro }] : []),
      ...sectionParts({ instrument, document, locale }, section),
    ];
  });
  return [
    ...asked,
    ...looseEnds(instrument, document, locale),
    { kind: "section", title: artefactMessages[locale].sources },
    ...sources.map((text) => ({ kind: "text" as const, text })),
  ];
}

/** What does not hang together, and where; nothing when all does. */
function looseEnds(instrument: Instrument, document: ArtefactDocument, locale: Locale): OutlinePart[] {
  const findings = instrument.coherence?.(document, locale) ?? [];
  if (findings.length === 0) return [];
  const t = artefactMessages[locale];
  const { sections } = instrument.texts[locale];
  const columns = [
    { label: t.looseWhere, share: 2 },
    { label: t.looseWhat, share: 5 },
  ];
  const rows = findings.map(({ key, text }) => [sections[sectionOf(instrument, key)]?.title ?? "", text]);
  return [
    { kind: "section", title: t.coherence },
    { kind: "table", name: t.coherence, columns, rows, rowNames: false },
  ];
}

interface Filled {
  instrument: Instrument;
  document: ArtefactDocument;
  locale: Locale;
}

function sectionParts(filled: Filled, section: InstrumentSection): OutlinePart[] {
  const { groups } = section;
  const named = filled.instrument.texts[filled.locale].groups;
  const compared = comparedGroups(section);
  return groups.flatMap((group): OutlinePart[] => {
    if (compared.includes(group)) return group === compared[0] ? comparison(filled, section, compared) : [];
    if (group.repeats !== undefined) return repeated(filled, group, groups.length > 1);
    const onPaper = group.fields.filter((field) => field !== askAgainField);
    const fields = onPaper.map((field) => fieldPart(filled, field, field));
    return group.id === "" ? fields : [{ kind: "row", label: named[group.id] ?? "", name: "" }, ...fields];
  });
}

/** The groups of a section that are compared: each has a name, and they ask the same. */
function comparedGroups({ groups }: InstrumentSection): readonly InstrumentGroup[] {
  const named = groups.filter(({ id, repeats }) => id !== "" && repeats === undefined);
  return named.length > 1 && named.every(({ fields }) => fields.length === named[0]!.fields.length)
    ? named
    : [];
}

function comparison(
  filled: Filled,
  section: InstrumentSection,
  groups: readonly InstrumentGroup[],
): OutlinePart[] {
  const texts = filled.instrument.texts[filled.locale];
  const { title } = texts.sections[section.id]!;
  const nameOf = ({ id }: InstrumentGroup) => texts.groups[id] ?? "";
  const cells = groups.map(({ fields }) => fields.map((field) => wordsAt(filled, field)));
  if (!isFitting(cells))
    return groups.flatMap((group) => [
      { kind: "row", label: nameOf(group), name: "" },
      ...group.fields.map((field) => fieldPart(filled, field, field)),
    ]);
  const columns = [{ label: title, share: 2 }, ...columnsOf(filled, groups[0]!, cells)];
  const rows = groups.map((group, at) => [nameOf(group), ...cells[at]!]);
  return [{ kind: "table", name: title, columns, rows, rowNames: true }];
}

/** The rows of a group that repeats; `isNamed`: it does not have its section for itself. */
function repeated(filled: Filled, group: InstrumentGroup, isNamed: boolean): OutlinePart[] {
  const name = filled.instrument.texts[filled.locale].groups[group.id] ?? "";
  const rows = rowsOf(group, filled.document);
  const cells = rows.map((row) => group.fields.map((field) => wordsAt(filled, keyOf(field, row))));
  const none = (count: number) => Array.from({ length: Math.min(count, group.repeats ?? count) });
  if (isFitting(cells.length > 0 ? cells : [group.fields.map(() => "")])) {
    const empty = none(emptyRows.table).map(() => group.fields.map(() => ""));
    return [
      ...(isNamed ? [{ kind: "row" as const, label: name, name: "" }] : []),
      {
        ...{ kind: "table", name, columns: columnsOf(filled, group, cells), rowNames: false },
        rows: cells.length > 0 ? cells : empty,
      },
    ];
  }
  const shown = rows.length > 0 ? rows : none(emptyRows.blocks).map(() => "");
  return shown.flatMap((row, at): OutlinePart[] => {
    const [first = "", ...others] = group.fields;
    const called = filled.instrument.fields[first]!.kind === "text" ? "" : wordsAt(filled, keyOf(first, row));
    return [
      { kind: "row", label: `${name} ${at + 1}`, name: called },
      ...(called ? others : group.fields).map((field) => fieldPart(filled, field, keyOf(field, row))),
    ];
  });
}

const isFitting = (cells: readonly string[][]) =>
  cells.every(
    (row) => row.length <= fitting.columns && row.every(({ length }) => length <= fitting.characters),
  );

const wordsAt = ({ instrument, document, locale }: Filled, key: string) =>
  fieldInWords(instrument, key, document, locale);

const columnsOf = ({ instrument, locale }: Filled, { fields }: InstrumentGroup, cells: readonly string[][]) =>
  fields.map((field, at) => {
    const { label } = instrument.texts[locale].fields[field]!;
    return { label, share: shareOf([label, ...cells.map((row) => row[at] ?? "")]) };
  });

/** As wide as its longest word, and wider the longer its longest text is; in halves, so that columns of about the same are the same. */
function shareOf(texts: readonly string[]): number {
  const word = Math.max(...texts.flatMap((text) => text.split(/\s+/)).map(({ length }) => length));
  const text = Math.max(...texts.map(({ length }) => length));
  return Math.round(Math.min(Math.max(word, 2 * Math.sqrt(text), 6), 24) / 2) / 2;
}

function fieldPart(filled: Filled, field: string, key: string): OutlinePart {
  const { fields, options } = filled.instrument.texts[filled.locale];
  const { label, hint } = fields[field]!;
  const shape = filled.instrument.fields[field]!;
  const [text, lines] = [wordsAt(filled, key), shape.kind === "text" ? (shape.rows ?? 4) : 1];
  // A hand has nothing to choose from but what stands there.
  const choices = text === "" && shape.kind === "choice" ? shape.options.map((one) => options[one]) : [];
  // What helps to fill it in is for whoever still has to.
  const help = text === "" ? [hint, choices.join(" / ")].filter(Boolean).join(" ") : "";
  return { kind: "field", label, text, lines, ...(help && { hint: help }) };
}
