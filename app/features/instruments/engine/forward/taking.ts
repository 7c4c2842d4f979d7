// What one piece hands on to another: which texts there are, how one comes into a field, and whether it changed since.
import type { Locale } from "~/i18n/locale";
import { keptText } from "~/lib/saved-text/saved-text";
import { applySaves, type ArtefactState } from "../artefact";
import type { ArtefactDocument, Give, Instrument } from "../instrument";
import { keyOf, rowIn, rowsOf, shapeAt } from "../rows";
import { inAnyLanguage } from "../team/named-people/taken-out-name";

/** A piece of work that others may be made from. */
export interface Piece {
  id: string;
  instrument: Instrument;
  title: string;
  version: number;
  document: ArtefactDocument;
}

/** Of each instrument so many pieces are offered, last changed first. */
export const mostPieces = 6;

/** A text of a piece that can be taken over into the field `key`. `fromGive`: `<instrument>.<give>`. */
export interface Offer {
  key: string;
  fromId: string;
  fromGive: string;
  text: string;
}

/** An offer in a form, with which text was shown. */
export const offerName = ({
  key,
  fromId,
  fromGive,
  digest,
}: Omit<Offer, "text"> & { digest: string }): string => `${key} ${fromId} ${fromGive} ${digest}`;

/** A text that was taken over, and what it said when somebody last took it over or left it. */
export interface Taken extends Offer {
  locale: Locale;
  takenAt: Date;
  /** The text that was taken; its digest when it was left, since it was taken by nobody. */
  seenText: string;
  seenVersion: number;
}

/** `<instrument>.<give>` in its two parts. */
export const giveNamed = (name: string): { kind: string; give: string } => {
  const [kind = "", give = ""] = name.split(".", 2);
  return { kind, give };
};

/** What an instrument hands on by this name: made of several fields, or a field of text that is asked once. Null when there is none. */
export function giveOf(instrument: Instrument, name: string): Give | null {
  if (Object.hasOwn(instrument.gives ?? {}, name)) return instrument.gives![name]!;
  const shape = rowIn(name) === null ? shapeAt(instrument, name) : undefined;
  if (shape?.kind !== "text" && shape?.kind !== "line") return null;
  const { nl, en } = instrument.texts;
  return {
    label: { nl: nl.fields[name]?.label ?? "", en: en.fields[name]?.label ?? "" },
    textOf: (document) => document[name] ?? "",
  };
}

/** The text that a piece hands on; empty when there is nothing, or no such thing. */
export function textGiven({ instrument, document }: Piece, fromGive: string, locale: Locale): string {
  const { kind, give } = giveNamed(fromGive);
  const found = kind === instrument.id ? giveOf(instrument, give) : null;
  return found ? keptText(found.textOf(document, locale)).trim() : "";
}

/** The fields of a document that take something over, by their keys: of a group that repeats those of its rows. */
export function takingFields(
  instrument: Instrument,
  document: ArtefactDocument,
): { key: string; takesFrom: readonly string[] }[] {
  const groups = instrument.sections.flatMap((section) => section.groups);
  return groups.flatMap((group) =>
    group.fields.flatMap((field) => {
      const shape = instrument.fields[field];
      if (shape?.kind !== "text" || !shape.takesFrom) return [];
      const { takesFrom } = shape;
      const keys =
        group.repeats === undefined ? [field] : rowsOf(group, document).map((row) => keyOf(field, row));
      return keys.map((key) => ({ key, takesFrom }));
    }),
  );
}

/** The instruments from whose pieces one of this instrument takes something over. */
export const kindsTakenFrom = ({ fields }: Instrument): string[] => [
  ...new Set(
    Object.values(fields).flatMap((shape) =>
      shape.kind === "text" ? (shape.takesFrom ?? []).map((name) => giveNamed(name).kind) : [],
    ),
  ),
];

/** What of these pieces can be taken over, in the order of the fields. */
export const offersOf = (
  instrument: Instrument,
  document: ArtefactDocument,
  pieces: readonly Piece[],
  locale: Locale,
): Offer[] =>
  takingFields(instrument, document).flatMap(({ key, takesFrom }) =>
    takesFrom.flatMap((fromGive) =>
      pieces.flatMap((piece) => {
        const text = textGiven(piece, fromGive, locale);
        return text === "" ? [] : [{ key, fromId: piece.id, fromGive, text }];
      }),
    ),
  );

/**
 * What stands in a field once a text was taken over: the text in an empty one, and below what stands there in another. `before` is what was taken
 * over from the same place earlier: the text comes in its place when nothing else stands there.
 */
export function withTaken(present: string, text: string, before?: string): string {
  if (present.trim() === "" || present === before) return text;
  return present.includes(text) ? present : `${present}\n\n${text}`;
}

/** The same source as it stands among others. */
export const sameSource = (one: Offer, other: Omit<Offer, "text">): boolean =>
  one.key === other.key && one.fromId === other.fromId && one.fromGive === other.fromGive;

/** `gone`: there is no such piece any more, or not for who asks. */
export type SourceStanding = "same" | "changed" | "gone";

/** What was taken over into fields in which something stands: an empty field is built on nothing. */
export const inUse = <Source extends Taken>(sources: readonly Source[], document: ArtefactDocument) =>
  sources.filter(({ key }) => (document[key] ?? "").trim() !== "");

/** Whether what was taken over does not stand there any more as it was. */
export const isEdited = ({ key, text }: Offer, document: ArtefactDocument): boolean =>
  !inAnyLanguage(document[key] ?? "").includes(inAnyLanguage(text));

/** A new document with these texts in it, below what is written there. Those for which there is no room are left out, and told. */
export function begunWith<Offered extends Offer>(
  instrument: Instrument,
  written: Readonly<Record<string, string>>,
  offers: readonly Offered[],
): Pick<ArtefactState, "document" | "fieldVersions"> & { taken: Offered[]; left: Offered[] } {
  const empty = { document: {}, fieldVersions: {}, version: 0 };
  const savedWith = (texts: Readonly<Record<string, string>>) =>
    applySaves(
      instrument,
      empty,
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { text, version: 0 }])),
    );
  let texts = written;
  const [taken, left]: [Offered[], Offered[]] = [[], []];
  for (const offer of offers) {
    const more = { ...texts, [offer.key]: withTaken(texts[offer.key] ?? "", offer.text) };
    const fits = Object.keys(savedWith(more).faults).length === 0;
    (fits ? taken : left).push(offer);
    if (fits) texts = more;
  }
  const { document, fieldVersions } = savedWith(texts).next ?? empty;
  return { document, fieldVersions, taken, left };
}
