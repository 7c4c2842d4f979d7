// Fields that are asked once for each row of a group: a party, a goal, a risk. A document stays texts by key, and the key of such a field names its row.
import type {
  ArtefactDocument,
  FieldShape,
  Instrument,
  InstrumentGroup,
  InstrumentSection,
} from "./instrument";

/** The name of a row: rows stand in the order of these. */
const rowPattern = /^[0-9a-z]{1,16}$/;

export const isRow = (text: string): boolean => rowPattern.test(text);

/** The name of a new row: after all that were made before it, and of two people never the same. `chance` as Math.random gives it. */
export const newRow = (at: Date, chance: number): string =>
  at.getTime().toString(36).padStart(9, "0") +
  Math.floor(chance * 36 ** 4)
    .toString(36)
    .padStart(4, "0");

/** The field of a key: `partyName` of `partyName@0mi3k7x2a`. */
export const fieldIn = (key: string): string => key.split("@", 1)[0]!;

/** The row of a key; null of a field that is asked once. */
export const rowIn = (key: string): string | null =>
  key.includes("@") ? key.slice(key.indexOf("@") + 1) : null;

export const keyOf = (field: string, row: string): string => `${field}@${row}`;

/** The repeating group of this field; undefined when it is asked once. */
export const repeatingGroupOf = ({ sections }: Instrument, field: string): InstrumentGroup | undefined =>
  sections
    .flatMap(({ groups }) => groups)
    .find((group) => group.repeats !== undefined && group.fields.includes(field));

/** The group with this name. */
export const groupNamed = ({ sections }: Instrument, id: string): InstrumentGroup | undefined =>
  sections.flatMap(({ groups }) => groups).find((group) => group.id === id);

/** What a key of a document takes; undefined when the instrument has no such key. */
export function shapeAt(instrument: Instrument, key: string): FieldShape | undefined {
  const [field, row] = [fieldIn(key), rowIn(key)];
  if (!Object.hasOwn(instrument.fields, field)) return undefined;
  const isRepeated = repeatingGroupOf(instrument, field) !== undefined;
  const fits = row === null ? !isRepeated : isRepeated && isRow(row);
  return fits ? instrument.fields[field] : undefined;
}

/** The rows of a group in which something stands, in their order. */
export const rowsOf = ({ fields }: InstrumentGroup, document: ArtefactDocument): string[] =>
  [
    ...new Set(
      Object.entries(document).flatMap(([key, text]) =>
        text.trim() !== "" && fields.includes(fieldIn(key)) ? (rowIn(key) ?? []) : [],
      ),
    ),
  ].toSorted();

/** A row by the first of its fields in which something stands; empty when it is gone. */
export const nameOfRow = ({ fields }: InstrumentGroup, row: string, document: ArtefactDocument): string =>
  fields.map((field) => (document[keyOf(field, row)] ?? "").trim()).find(Boolean) ?? "";

/** The section in which a key is asked, or that an anchor names: `goals` of `goalLevel@1`, of `rows-goals` and of `section-goals`. */
export const sectionOf = ({ sections }: Instrument, key: string): string =>
  sections.find(
    ({ id, groups }) =>
      key === `section-${id}` ||
      groups.some((group) => key === `rows-${group.id}` || group.fields.includes(fieldIn(key))),
  )?.id ?? "";

/** The sections in which nothing was filled in. */
export const emptySections = (
  { sections }: Instrument,
  document: ArtefactDocument,
): readonly InstrumentSection[] => {
  const filled = new Set(
    Object.keys(document)
      .filter((key) => document[key]!.trim() !== "")
      .map(fieldIn),
  );
  return sections.filter(
    ({ groups }) => !groups.some(({ fields }) => fields.some((field) => filled.has(field))),
  );
};
