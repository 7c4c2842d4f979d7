import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { instrumentOf } from "../../instruments";
import {
  canonicalJson,
  type Edition,
  editionContent,
  editionStandings,
  type Signature,
  signersIn,
} from "./edition";

const signers = [
  { row: "1", role: "Wethouder", name: "A. de Vries" },
  { row: "2", role: "Directeur", name: "N. Bakker" },
];
const signature = (row: string, signedOn: string, more: Partial<Signature> = {}): Signature => ({
  ...{ id: `${row}-${signedOn}`, row, signedOn, isOnPaper: false, personName: "Sara de Wit" },
  ...{ withdrawnAt: null, withdrawnReason: "", ...more },
});
const edition = (number: number, signatures: Signature[] = [], withdrawnAt: Date | null = null): Edition => ({
  ...{ number, signers, signatures, withdrawnAt },
});
const at = new Date("2027-01-12T10:00:00Z");
const both = [signature("1", "2027-01-12"), signature("2", "2027-01-11")];
const standings = (...editions: Edition[]) => [...editionStandings(editions).values()];

test("an edition waits for who has not signed, and is decided on the day of the last who did", () => {
  expect(standings(edition(1))).toEqual([{ is: "waiting", signed: 0, of: 2 }]);
  expect(standings(edition(1, both.slice(1)))).toEqual([{ is: "waiting", signed: 1, of: 2 }]);
  expect(standings(edition(1, both))).toEqual([{ is: "decided", on: "2027-01-12" }]);
  const takenBack = [both[1]!, signature("1", "2027-01-12", { withdrawnAt: at })];
  expect(standings(edition(1, takenBack))).toEqual([{ is: "waiting", signed: 1, of: 2 }]);
});

test("one that waits gives way to a later one, one that is decided only to a later one that is", () => {
  const waiting = { is: "waiting", signed: 0, of: 2 };
  expect(standings(edition(1), edition(2))).toEqual([{ is: "replaced", by: 2 }, waiting]);
  expect(standings(edition(1, both), edition(2))).toEqual([{ is: "decided", on: "2027-01-12" }, waiting]);
  expect(standings(edition(1, both), edition(2, both))[0]).toEqual({ is: "replaced", by: 2 });
  expect(standings(edition(1), edition(2, both, at))).toEqual([waiting, { is: "withdrawn" }]);
});

test("who signs stands in the rows of the piece, also when only a role or a name was filled in", () => {
  const document = {
    "signerRole@b": " Wethouder ",
    "signerName@a": "N. Bakker",
    "signerYesTo@c": "Het plan",
  };
  expect(signersIn(instrumentOf("adoptieplan")!, document)).toEqual([
    { row: "a", role: "", name: "N. Bakker" },
    { row: "b", role: "Wethouder", name: "" },
  ]);
  expect(signersIn(instrumentOf("startbeeld")!, document)).toEqual([]);
});

test("what is hashed does not depend on the order in which it was filled in, and on every text", () => {
  const content = (document: Record<string, string>) => editionContent("adoptieplan", 1, document, signers);
  expect(content({ b: "2", a: "1", c: " " })).toBe(content({ a: "1", b: "2" }));
  expect(content({ a: "1", b: "2" })).toBe(
    '{"document":{"a":"1","b":"2"},"instrument":"adoptieplan","schemaVersion":1,"signers":[{"name":"A. de Vries","role":"Wethouder","row":"1"},{"name":"N. Bakker","role":"Directeur","row":"2"}]}',
  );
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  expect(hash(content({ a: "1" }))).not.toBe(hash(content({ a: "1." })));
});

test("canonical JSON says the same as JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
