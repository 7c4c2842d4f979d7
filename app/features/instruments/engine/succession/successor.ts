// A piece that follows an earlier one: what it takes along, and how the two stand beside each other.
import { type ArtefactDocument, askAgainField, type Instrument, withoutPeople } from "../instrument";
import { keyOf, rowsOf } from "../rows";

/** What a piece that follows another begins with: an edition of that by its number, what stands there now, or nothing but what it is about. */
export type SuccessorStart = { from: "edition"; number: number } | { from: "present" } | { from: "empty" };

/**
 * The first document of a piece that follows one with this document. Who is named by initials or role comes along only when they were asked again, and the day from which they are asked again is
 * empty in any case.
 */
export function successorDocument(
  instrument: Instrument,
  document: ArtefactDocument,
  { isEmpty, peopleWereAsked }: { isEmpty: boolean; peopleWereAsked: boolean },
): ArtefactDocument {
  const { titleFrom } = instrument;
  if (isEmpty) return document[titleFrom] ? { [titleFrom]: document[titleFrom] } : {};
  const taken = peopleWereAsked ? document : withoutPeople(instrument, document);
  return Object.fromEntries(
    Object.entries(taken).filter(([key, text]) => text.trim() !== "" && key !== askAgainField),
  );
}

/** What stands in two documents at one key. */
export interface BesideField {
  field: string;
  key: string;
}
/** A group, or one row of it. */
export interface BesidePart {
  group: string;
  /** Which of the rows; null of what is asked once. */
  number: number | null;
  fields: BesideField[];
}
export interface BesideSection {
  id: string;
  parts: BesidePart[];
}

/** All that was filled in in one of two documents or in both, in the order of the instrument; a row that is in both stands once. */
export function besideSections(
  instrument: Instrument,
  before: ArtefactDocument,
  after: ArtefactDocument,
): BesideSection[] {
  const isFilled = ({ key }: BesideField) => [before, after].some((one) => (one[key] ?? "").trim() !== "");
  return instrument.sections
    .map(({ id, groups }) => {
      const parts = groups.flatMap((group): BesidePart[] => {
        const rows =
          group.repeats === undefined
            ? [null]
            : [...new Set([...rowsOf(group, before), ...rowsOf(group, after)])].toSorted();
        return rows.map((row, at) => ({
          group: group.id,
          number: row === null ? null : at + 1,
          fields: group.fields
            .map((field) => ({ field, key: row === null ? field : keyOf(field, row) }))
            .filter(isFilled),
        }));
      });
      return { id, parts: parts.filter(({ fields }) => fields.length > 0) };
    })
    .filter(({ parts }) => parts.length > 0);
}
