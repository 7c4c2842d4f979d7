import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { allInstruments } from "../instruments";
import {
  type ArtefactDocument,
  documentSchema,
  filledIn,
  type Instrument,
  isToAskAgain,
  migrated,
  withoutPeople,
} from "./instrument";
import { groupNamed } from "./rows";

/** An instrument at its third version: `name` became `place`, and `people` was added. */
const third = {
  id: "example",
  version: 3,
  fields: { place: { kind: "line" }, people: { kind: "person" }, askAgainOn: { kind: "date" } },
  sections: [],
  migrations: {
    1: ({ name, ...rest }: ArtefactDocument) => ({ ...rest, ...(name !== undefined && { place: name }) }),
    2: (document: ArtefactDocument) => document,
  },
} as unknown as Instrument;

test("a document of each earlier version comes out as one of now, and stays that", () => {
  const line = fc.string({ unit: fc.constantFrom("a", "é", " "), maxLength: 40 });
  fc.assert(
    fc.property(line, (name) => {
      const now = migrated(third, { schemaVersion: 1, document: { name } });
      expect(now).toEqual({ place: name });
      const written = JSON.parse(JSON.stringify(now)) as unknown;
      expect(migrated(third, { schemaVersion: 3, document: written })).toEqual(now);
    }),
  );
});

test("what newer software wrote is read by nobody here; a migration that is missing is a fault", () => {
  expect(migrated(third, { schemaVersion: 4, document: { anything: "x" } })).toBeNull();
  expect(() => migrated({ ...third, migrations: {} }, { schemaVersion: 1, document: {} })).toThrow(
    /no migration/,
  );
  expect(() => migrated(third, { schemaVersion: 3, document: { name: "x" } })).toThrow();
});

test.for([
  ["", "2027-01-12", false],
  ["2027-01-13", "2027-01-12", false],
  ["2027-01-12", "2027-01-12", true],
  ["2026-01-01", "2027-01-12", true],
] as const)("people are asked again from their day on: %s on %s", ([askAgainOn, today, expected]) => {
  expect(isToAskAgain(third, { people: "kioskhouder", askAgainOn }, today)).toBe(expected);
  expect(isToAskAgain(third, { askAgainOn }, today)).toBe(false);
});

test("without its people a document has nobody, and all else", () => {
  expect(withoutPeople(third, { place: "Zuid", people: "A.B.", askAgainOn: "2027-01-12" })).toEqual({
    place: "Zuid",
  });
});

test.for(allInstruments().map((one) => [one.id, one] as const))(
  "%s: each field stands in one section and has its texts, and none asks origin, religion or status",
  ([, instrument]) => {
    const fields = Object.keys(instrument.fields);
    const placed = instrument.sections.flatMap(({ groups }) => groups.flatMap((group) => group.fields));
    expect(placed.toSorted()).toEqual(fields.toSorted());
    expect(fields).toContain(instrument.titleFrom);
    for (const texts of Object.values(instrument.texts)) {
      for (const { id, groups } of instrument.sections) {
        expect(texts.sections[id]?.title).toBeTruthy();
        for (const group of groups) expect(group.id === "" || texts.groups[group.id]).toBeTruthy();
        for (const { id: group } of groups.filter(({ repeats }) => repeats !== undefined))
          expect([texts.groups[group], texts.rows?.[group]].every(Boolean)).toBe(true);
      }
      for (const shape of Object.values(instrument.fields))
        if (shape.kind === "row") {
          expect(groupNamed(instrument, shape.of)?.repeats).toBeGreaterThan(0);
          expect(texts.options[""]).toBeTruthy();
        } else if (shape.kind === "choice")
          for (const option of ["", ...shape.options]) expect(texts.options[option]).toBeTruthy();
      expect(JSON.stringify(texts.fields)).not.toMatch(
        /herkomst|afkomst|nationalit|religi|geloof|verblijfs|origin|residence/i,
      );
    }
    expect(Object.keys(instrument.migrations)).toHaveLength(instrument.version - 1);
    expect(documentSchema(instrument).safeParse({}).success).toBe(true);
    expect(filledIn(instrument, {}).filled).toBe(0);
  },
);

test("what is offered as a start was asked in a lesson", () => {
  const asked = readFileSync("content/blocks.lock", "utf8").split("\n");
  const starts = allInstruments().flatMap(({ fields }) =>
    Object.values(fields).flatMap((shape) => (shape.kind === "text" ? (shape.startsFrom ?? []) : [])),
  );
  expect(starts.length).toBeGreaterThan(20);
  for (const block of starts) expect(asked).toContain(`${block} reflection`);
});
