import fc from "fast-check";
import { expect, test } from "vitest";
import { keptText } from "~/lib/saved-text/saved-text";
import { exampleInstrument } from "~test/example-instrument";
import { allInstruments, instrumentOf } from "../../instruments";
import { differentFields, mostKeys } from "../artefact";
import { type ArtefactDocument, type FieldShape, type Instrument, titleOf } from "../instrument";
import { keyOf } from "../rows";
import { artefactJson } from "./artefact-export";
import { fileText, largestFile, readArtefactFile } from "./artefact-file";

const at = new Date("2027-01-12T10:00:00Z");
const known = (id: string) => (id === exampleInstrument.id ? exampleInstrument : instrumentOf(id));
const read = (file: unknown) => readArtefactFile(JSON.stringify(file), known);
const exported = (instrument: Instrument, document: ArtefactDocument) =>
  artefactJson(
    instrument,
    {
      ...{ kind: instrument.id, title: titleOf(instrument, document), version: 3 },
      ...{ createdAt: at, updatedAt: at, document },
    },
    "nl",
  );

const anyText = fc.string({ unit: "binary", maxLength: 60 }).map(keptText);
const textFor = (shape: FieldShape): fc.Arbitrary<string> => {
  if (shape.kind === "text") return anyText;
  if (shape.kind === "date") return fc.constantFrom("2027-01-12", "2028-02-29", "");
  if (shape.kind === "choice") return fc.constantFrom("", ...shape.options);
  if (shape.kind === "row") return fc.constantFrom("", "a", "b1");
  return anyText.map((text) => text.replaceAll("\n", " "));
};

/** Documents of this instrument: any of its fields, and some rows of the groups that repeat. */
const documentsOf = (instrument: Instrument): fc.Arbitrary<ArtefactDocument> => {
  const keys = instrument.sections
    .flatMap(({ groups }) => groups)
    .flatMap(({ fields, repeats }) =>
      fields.flatMap((field) =>
        repeats === undefined
          ? [{ field, key: field }]
          : ["a", "b1"].map((row) => ({ field, key: keyOf(field, row) })),
      ),
    );
  const texts = Object.fromEntries(keys.map(({ field, key }) => [key, textFor(instrument.fields[field]!)]));
  return fc.record(texts, { requiredKeys: [] }) as fc.Arbitrary<ArtefactDocument>;
};

test.for([...allInstruments(), exampleInstrument].map((one) => [one.id, one as Instrument] as const))(
  "what is exported of %s comes in again as it was",
  ([, instrument]) => {
    fc.assert(
      fc.property(documentsOf(instrument), (document) => {
        const file = fileText(new TextEncoder().encode(exported(instrument, document)));
        const again = file.ok ? readArtefactFile(file.text, known) : file;
        expect(again).toMatchObject({ ok: true, instrument: { id: instrument.id } });
        expect(differentFields(again.ok ? again.document : {}, document)).toEqual([]);
      }),
    );
  },
);

test("a piece of each earlier version comes in as one of now, and goes out and comes in as that", () => {
  const line = fc.string({ unit: fc.constantFrom("a", "é", " "), maxLength: 40 });
  fc.assert(
    fc.property(
      line,
      fc.constantFrom("1 €", "duizend €"),
      fc.constantFrom(1, 2),
      (name, costs, schemaVersion) => {
        const place = schemaVersion === 1 ? { name } : { place: name };
        const document = { ...place, "goal@g": "Een keuken", "costs@g": costs };
        const now = read({ instrument: exampleInstrument.id, schemaVersion, document });
        const expected = {
          place: name,
          "goal@g": "Een keuken",
          "costs@g": costs.length > 4 ? "much" : "little",
        };
        if (!now.ok) throw new Error(now.fault);
        expect(differentFields(now.document, expected)).toEqual([]);
        const again = readArtefactFile(exported(exampleInstrument, now.document), known);
        expect(again).toMatchObject({ ok: true, document: now.document });
      },
    ),
  );
});

const piece = { instrument: "startbeeld", schemaVersion: 1, document: { place: "Zuid" } };

test.for([
  ["a list", [], "otherFile"],
  ["nothing", null, "otherFile"],
  ["JSON of something else", { name: "x", version: "1.0.0" }, "otherFile"],
  ["a version that is none", { ...piece, schemaVersion: 0 }, "otherFile"],
  ["a version that is a text", { ...piece, schemaVersion: "1" }, "otherFile"],
  ["fields that are no texts", { ...piece, document: { place: { a: 1 } } }, "otherFile"],
  ["an instrument that there is not", { ...piece, instrument: "toverstaf" }, "unknown"],
  ["an instrument by the name of something else", { ...piece, instrument: "constructor" }, "unknown"],
  ["a newer version", { ...piece, schemaVersion: 2 }, "newer"],
] as const)("%s is refused", ([, file, fault]) => {
  expect(read(file)).toMatchObject({ ok: false, fault });
});

test.for([
  ["a text", "Een koor.", "notJson"],
  ["a file that was cut", JSON.stringify(piece).slice(0, 40), "notJson"],
] as const)("%s is no JSON", ([, text, fault]) => {
  expect(readArtefactFile(text, known)).toEqual({ ok: false, fault });
});

test.for([
  ["nothing", new Uint8Array(), "none"],
  ["white space", new TextEncoder().encode(" \n"), "none"],
  ["a PDF", new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe]), "notText"],
  ["more than a piece can be", new Uint8Array(largestFile + 1), "tooLarge"],
] as const)("%s is refused before it is read", ([, bytes, fault]) => {
  expect(fileText(bytes)).toEqual({ ok: false, fault });
});

test("the longest document, in letters of the longest form, is not too large a file", () => {
  const fields = ["talent", "occasion", "dots", "roles", "reason"];
  const document = Object.fromEntries(fields.map((field) => [field, "\u0001".repeat(20_000)]));
  const file = exported(instrumentOf("startbeeld")!, document);
  expect(fileText(new TextEncoder().encode(file)).ok).toBe(true);
});

test("fields that do not fit are named, and so are more rows than there may be", () => {
  const rows = Array.from({ length: 25 }, (_, at) => [`party@r${at}`, "Koor"]);
  const document = {
    ...Object.fromEntries(rows),
    ...{ place: "x".repeat(201), seenOn: "morgen", onbekend: "x", "place@a": "Zuid", "costs@g": "veel" },
  };
  const faults = read({ instrument: exampleInstrument.id, schemaVersion: 3, document });
  expect(faults).toMatchObject({
    fault: "fields",
    faults: {
      place: { reason: "tooLong", length: 201, most: 200 },
      seenOn: { reason: "invalid" },
      onbekend: { reason: "invalid" },
      "place@a": { reason: "invalid" },
      "costs@g": { reason: "invalid" },
      "party@r24": { reason: "rows", most: 24 },
    },
  });
  const hostile = `{"instrument":"startbeeld","schemaVersion":1,"document":{"__proto__":"x","constructor":"x"}}`;
  expect(readArtefactFile(hostile, known)).toMatchObject({ ok: false, fault: "fields" });
});

test("a file of more keys than a document has is refused as one, before each of them is asked what it takes", () => {
  const fileOf = (keys: number) => ({
    ...piece,
    document: Object.fromEntries(Array.from({ length: keys }, (_, at) => [`onbekend${at}`, "x"])),
  });
  expect(read(fileOf(mostKeys))).toMatchObject({ fault: "fields" });
  expect(read(fileOf(mostKeys + 1))).toEqual({ ok: false, fault: "tooLarge" });
});
