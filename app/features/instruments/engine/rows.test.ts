import fc from "fast-check";
import { expect, test } from "vitest";
import { applySaves, restored } from "./artefact";
import { fieldInWords } from "./export/artefact-export";
import { documentSchema, filledIn, type Instrument, withoutPeople } from "./instrument";
import { keyOf, newRow, rowsOf, shapeAt } from "./rows";

/** An instrument with one field that is asked once, and a group that is asked for each party. */
const example = {
  id: "example",
  version: 1,
  fields: {
    place: { kind: "line" },
    partyName: { kind: "line" },
    partyBy: { kind: "person" },
    lead: { kind: "row", of: "parties" },
  },
  titleFrom: "place",
  sections: [
    {
      id: "all",
      groups: [
        { id: "", fields: ["place", "lead"] },
        { id: "parties", fields: ["partyName", "partyBy"], repeats: 2 },
      ],
    },
  ],
  migrations: {},
  texts: { nl: { options: { "": "Kies een partij" } } },
} as unknown as Instrument;
const parties = example.sections[0]!.groups[1]!;
const empty = { document: {}, fieldVersions: {}, version: 1 };
const save = (current: typeof empty, texts: Record<string, string>) =>
  applySaves(
    example,
    current,
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { text, version: 0 }])),
  );

test.for([
  ["place", true],
  ["place@a1", false],
  ["partyName", false],
  ["partyName@a1", true],
  ["partyName@", false],
  ["partyName@A1", false],
  ["partyName@a1@a2", false],
  ["constructor@a1", false],
] as const)("a key names a row where its group repeats, and nowhere else: %s", ([key, isKey]) => {
  expect(shapeAt(example, key) !== undefined).toBe(isKey);
  expect(documentSchema(example).safeParse({ [key]: "x" }).success).toBe(isKey);
});

test("a later row comes after all that were made before, and of two people never in one", () => {
  const moment = fc.date({ min: new Date("2026-01-01"), max: new Date("2056-01-01"), noInvalidDate: true });
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(moment, chance, chance, (at, one, other) => {
      const later = new Date(at.getTime() + 1);
      expect(newRow(at, one) < newRow(later, other)).toBe(true);
      expect(newRow(at, one)).toMatch(/^[0-9a-z]{13}$/);
    }),
  );
});

test("as many rows as there may be, each counted while something stands in it", () => {
  const two = save(empty, { "partyName@a": "Drukkerij", "partyBy@b": "de beheerder" }).next!;
  expect(rowsOf(parties, two.document)).toEqual(["a", "b"]);
  expect(filledIn(example, two.document)).toEqual({ filled: 1, of: 3 });
  expect(save(two as typeof empty, { "partyName@c": "Koor" }).faults).toEqual({
    "partyName@c": { reason: "rows", most: 2 },
  });
  expect(save(two as typeof empty, { "partyName@b": "Koor" }).next?.document).toMatchObject({
    "partyName@b": "Koor",
  });
});

test("a row is chosen by its name and said by what stands in it, and says that it is gone", () => {
  const document = { "partyName@a": "Drukkerij", lead: "a" };
  expect(fieldInWords(example, "lead", document, "nl")).toBe("Drukkerij");
  expect(fieldInWords(example, "lead", { lead: "a" }, "nl")).toBe("weggehaald");
});

test("people of a row go with all others", () => {
  expect(withoutPeople(example, { "partyName@a": "Drukkerij", "partyBy@a": "A.B." })).toEqual({
    "partyName@a": "Drukkerij",
  });
});

const key = fc.constantFrom("place", "lead", keyOf("partyName", "a"), keyOf("partyBy", "b"));
const document = fc.dictionary(key, fc.constantFrom("", "a", "b"));

test("what was put back and undone is what it was", () => {
  fc.assert(
    fc.property(document, document, (one, other) => {
      const before = { document: one, fieldVersions: {}, version: 3 };
      const there = restored(before, other) ?? before;
      const back = restored(there, one) ?? there;
      for (const each of new Set([...Object.keys(one), ...Object.keys(back.document)]))
        expect(back.document[each] ?? "").toBe(one[each] ?? "");
    }),
  );
});
