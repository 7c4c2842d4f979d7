import fc from "fast-check";
import { expect, test } from "vitest";
import {
  applySaves,
  type ArtefactState,
  differentFields,
  type FieldSave,
  isDocumentWorthKeeping,
  restored,
} from "./artefact";
import { type Instrument, longest } from "./instrument";

const instrument = {
  id: "example",
  version: 1,
  fields: {
    a: { kind: "text" },
    b: { kind: "line" },
    c: { kind: "choice", options: ["yes", "no"] },
    d: { kind: "date" },
    ok: { kind: "line" },
  },
  sections: [],
} as unknown as Instrument;

const empty: ArtefactState = { document: {}, fieldVersions: {}, version: 1 };
const save = (text: string, version = 0, also: string[] = []): FieldSave => ({ text, version, also });
const saved = (current: ArtefactState, saves: Record<string, FieldSave>) =>
  applySaves(instrument, current, saves).next ?? current;

test("fields that two people write from the same version do not meet; the same field does", () => {
  const first = saved(empty, { a: save("Een bakker") });
  const second = saved(first, { b: save("Havenbuurt") });
  expect(second).toMatchObject({ document: { a: "Een bakker", b: "Havenbuurt" }, version: 3 });
  expect(applySaves(instrument, second, { a: save("Een smid"), b: save("Zuid", 3) })).toMatchObject({
    conflicts: { a: { text: "Een bakker", version: 2 } },
    next: { document: { a: "Een bakker", b: "Zuid" } },
  });
});

test.for([
  ["a text that is too long", { a: save("x".repeat(longest.text + 1)) }, "a", "tooLong"],
  ["a line of two lines", { b: save("een\ntwee") }, "b", "invalid"],
  ["a choice that there is not", { c: save("maybe") }, "c", "invalid"],
  ["a choice that there is not, among what was not chosen", { c: save("yes", 0, ["maybe"]) }, "c", "invalid"],
  ["a day that there is not", { d: save("2027-02-30") }, "d", "invalid"],
  ["a field that there is not", { x: save("hoi") }, "x", "invalid"],
  ["a field by the name of something else", { constructor: save("hoi") }, "constructor", "invalid"],
] as const)("%s is a fault, and the fields beside it are saved", ([, saves, field, reason]) => {
  const outcome = applySaves(instrument, empty, {
    ...(saves as Record<string, FieldSave>),
    ok: save("Zuid"),
  });
  expect(outcome.faults[field]).toMatchObject({ reason });
  expect(outcome.next?.document).toEqual({ ok: "Zuid" });
});

test.for(["constructor", "__proto__"])("a field that is called %s is a fault and no conflict", (field) => {
  const { conflicts, faults } = applySaves(instrument, empty, { [field]: save("hoi") });
  expect(conflicts[field]).toBeUndefined();
  expect(Object.entries(faults)).toEqual([[field, { reason: "invalid" }]]);
});

test("a text that makes the whole too long is refused, and nothing is cut off", () => {
  const many = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`t${n}`, { kind: "text" }]));
  const wide = { ...instrument, fields: many } as unknown as Instrument;
  const text = "x".repeat(longest.text);
  const saves = Object.fromEntries(Object.keys(many).map((field) => [field, save(text)]));
  const outcome = applySaves(wide, empty, saves);
  expect(outcome.faults).toEqual({ t6: { reason: "full" } });
  expect(Object.keys(outcome.next!.document)).toHaveLength(5);
});

test("texts that were not chosen become documents below the chosen one", () => {
  const first = saved(empty, { a: save("Een bakker"), b: save("Zuid") });
  const outcome = applySaves(instrument, first, { a: save("Een bakker", 2, ["Een smid", "Een koor"]) });
  expect(outcome.also).toEqual([
    { version: 3, document: { a: "Een smid", b: "Zuid" } },
    { version: 4, document: { a: "Een koor", b: "Zuid" } },
  ]);
  expect(outcome.next).toMatchObject({ version: 5, document: { a: "Een bakker", b: "Zuid" } });
});

test("what was taken out of a small field of a large document is worth keeping", () => {
  const at = new Date("2027-01-12T10:00:00Z");
  const large = { a: "woord ".repeat(2_000), b: "Havenbuurt" };
  const newest = { document: { ...large, b: "" }, savedAt: at };
  expect(isDocumentWorthKeeping({ document: large, savedAt: at }, newest)).toBe(true);
  expect(isDocumentWorthKeeping(newest, newest)).toBe(false);
});

const documents = fc.dictionary(
  fc.constantFrom("a", "b"),
  fc.string({ unit: fc.constantFrom("a", "b", " ") }),
);

test("restoring an earlier document and then the one of before is identity", () => {
  fc.assert(
    fc.property(documents, documents, (before, earlier) => {
      const current = { document: before, fieldVersions: {}, version: 4 };
      const there = restored(current, earlier);
      const back = there && restored(there, before);
      expect(differentFields((back ?? there ?? current).document, before)).toEqual([]);
      expect(there === null).toBe(differentFields(before, earlier).length === 0);
    }),
  );
});

test("two people who save at random over lines that break: every text stands there, is kept, or is shown at a conflict", () => {
  const edit = fc.record({
    who: fc.constantFrom("noor", "sam"),
    field: fc.constantFrom("a", "b"),
    arrives: fc.boolean(),
    knows: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
      let current = empty;
      const kept: string[] = [];
      const seen: Record<string, Record<string, number>> = { noor: {}, sam: {} };
      for (const [n, { who, field, arrives, knows }] of edits.entries()) {
        const text = `tekst ${n}`;
        if (!arrives) continue;
        if (knows) seen[who] = { ...current.fieldVersions };
        const outcome = applySaves(instrument, current, { [field]: save(text, seen[who]![field] ?? 0) });
        const before = current.document[field] ?? "";
        if (outcome.next) {
          if (outcome.keepEarlier) kept.push(before);
          current = outcome.next;
          seen[who] = { ...seen[who], [field]: current.version };
          expect([current.document[field], ...kept]).toEqual(expect.arrayContaining([text]));
          expect(before === "" || kept.includes(before)).toBe(true);
        } else {
          expect(outcome.conflicts[field]?.text).toBe(before);
          expect(current.document[field]).toBe(before);
        }
      }
    }),
  );
});
