// The rules of an artefact: what a save does to it, field by field, and which earlier documents are kept.
import { decideSave, isWorthKeeping, keptText } from "~/lib/saved-text/saved-text";
import {
  type ArtefactDocument,
  fieldSchema,
  type Instrument,
  type InstrumentGroup,
  longest,
} from "./instrument";
import { fieldIn, repeatingGroupOf, rowIn, rowsOf, shapeAt } from "./rows";

export interface ArtefactState {
  document: ArtefactDocument;
  fieldVersions: Readonly<Record<string, number>>;
  version: number;
}

/** One field as somebody sends it: `version` is that of the field when they began, 0 when it was empty. */
export interface FieldSave {
  text: string;
  version: number;
  /** Texts that were not chosen at a conflict: kept in earlier documents. */
  also?: readonly string[];
}

/** Why a field was not saved. `full`: all of the artefact is too long with it. `rows`: there are as many rows as there may be. */
export type FieldFault =
  | { reason: "tooLong"; length: number; most: number }
  | { reason: "rows"; most: number }
  | { reason: "invalid" | "full" };

export interface SaveOutcome {
  /** What is to be written; null when nothing changed. */
  next: ArtefactState | null;
  /** Documents with the texts that were not chosen, with the numbers that they get. */
  also: { version: number; document: ArtefactDocument }[];
  /** The document of before is not whole within the next. */
  keepEarlier: boolean;
  /** Fields that were written meanwhile: the text that stands there, and its version. */
  conflicts: Record<string, { text: string; version: number }>;
  faults: Record<string, FieldFault>;
}

const lengthOf = (document: ArtefactDocument) =>
  Object.values(document).reduce((sum, { length }) => sum + length, 0);

/** What becomes of an artefact when these fields are saved: those that are in order are, whatever the others are. Unknown fields are invalid. */
export function applySaves(
  instrument: Instrument,
  current: ArtefactState,
  saves: Readonly<Record<string, FieldSave>>,
): SaveOutcome {
  // By names that people send: these have nothing else, such as a constructor.
  const [conflicts, faults] = [Object.create(null), Object.create(null)] as [
    SaveOutcome["conflicts"],
    SaveOutcome["faults"],
  ];
  const outcome: SaveOutcome = { next: null, also: [], keepEarlier: false, conflicts, faults };
  // One copy that is written in, and what is counted in it: a document of thousands of keys is walked once, and not at each of them.
  const document: Record<string, string> = { ...current.document };
  const counted: Counted = {
    length: lengthOf(document),
    keys: Object.keys(document).length,
    rows: new Map(),
  };
  let { version } = current;
  const changed: string[] = [];
  for (const [field, { text: typed, version: base, also: notChosen = [] }] of Object.entries(saves)) {
    const text = keptText(typed);
    const also = notChosen.map(keptText).filter(Boolean);
    const present = document[field] ?? "";
    const fault = faultOf(instrument, { key: field, texts: [text, ...also], document }, counted);
    if (fault) {
      outcome.faults[field] = fault;
      continue;
    }
    const written = current.fieldVersions[field] ?? 0;
    const decision = decideSave(
      written > 0 ? { text: present, version: written } : null,
      text,
      base,
      also.length,
    );
    if (decision.act === "conflict") outcome.conflicts[field] = { text: present, version: written };
    if (decision.act !== "write") continue;
    for (const one of also)
      outcome.also.push({ version: ++version, document: { ...document, [field]: one } });
    outcome.keepEarlier ||= decision.keepEarlier;
    counted.length += text.length - present.length;
    if (!Object.hasOwn(document, field)) counted.keys++;
    if (isBlank(text) !== isBlank(present)) counted.rows.clear();
    document[field] = text;
    changed.push(field);
  }
  if (changed.length === 0) return outcome;
  version++;
  const fieldVersions = {
    ...current.fieldVersions,
    ...Object.fromEntries(changed.map((field) => [field, version])),
  };
  return { ...outcome, next: { document, fieldVersions, version } };
}

/** Keys of a document at most, with those that were emptied: a document cannot grow without end. */
export const mostKeys = 5_000;

const isBlank = (text: string) => text.trim() === "";

/** What is counted in the document that is written in. `rows`: of the groups that were asked for, until a row comes or goes. */
interface Counted {
  length: number;
  keys: number;
  rows: Map<InstrumentGroup, readonly string[]>;
}

function faultOf(
  instrument: Instrument,
  { key, texts, document }: { key: string; texts: readonly string[]; document: ArtefactDocument },
  counted: Counted,
): FieldFault | null {
  const shape = shapeAt(instrument, key);
  if (!shape) return { reason: "invalid" };
  const most = shape.kind === "text" ? (shape.longest ?? longest.text) : longest.line;
  const length = Math.max(...texts.map((one) => one.length));
  if (length > most) return { reason: "tooLong", length, most };
  if (!texts.every((one) => fieldSchema(shape).safeParse(one).success)) return { reason: "invalid" };
  const group = repeatingGroupOf(instrument, fieldIn(key));
  if (group && !isBlank(texts[0]!)) {
    const rows = counted.rows.get(group) ?? rowsOf(group, document);
    counted.rows.set(group, rows);
    if (!rows.includes(rowIn(key)!) && rows.length >= group.repeats!)
      return { reason: "rows", most: group.repeats! };
  }
  const isFull =
    counted.length - (document[key] ?? "").length + length > longest.document ||
    (!Object.hasOwn(document, key) && counted.keys >= mostKeys);
  return isFull ? { reason: "full" } : null;
}

/** The document of another version in place of this one, as a version of its own; null when they say the same. */
export function restored(current: ArtefactState, document: ArtefactDocument): ArtefactState | null {
  const changed = differentFields(current.document, document);
  if (changed.length === 0) return null;
  const version = current.version + 1;
  const fieldVersions = {
    ...current.fieldVersions,
    ...Object.fromEntries(changed.map((field) => [field, version])),
  };
  return { document, fieldVersions, version };
}

/** The fields in which two documents differ. */
export const differentFields = (one: ArtefactDocument, other: ArtefactDocument): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) => (one[field] ?? "") !== (other[field] ?? ""),
  );

/** All that stands in a document, as one text: what is lost between two is counted by their words. */
export const textOf = (document: ArtefactDocument): string =>
  Object.entries(document)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, text]) => text)
    .join("\n");

interface TimedDocument {
  document: ArtefactDocument;
  savedAt: Date;
}

/**
 * Whether a document that is about to be replaced must be kept, given the newest that was: when any of its fields is, by the rule of a text
 * by itself. So what was taken out of a small field of a large document is kept too.
 */
export const isDocumentWorthKeeping = (one: TimedDocument, newest: TimedDocument | null): boolean =>
  newest === null ||
  differentFields(one.document, newest.document).some((field) => {
    const textIn = ({ document, savedAt }: TimedDocument) => ({ text: document[field] ?? "", savedAt });
    return isWorthKeeping(textIn(one), textIn(newest));
  });
