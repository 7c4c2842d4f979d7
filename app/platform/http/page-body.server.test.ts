import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOf, piece } from "./page-body.server";

const unzipped = (parts: Parameters<typeof pageOf>[0]) => gunzipSync(pageOf(parts).gzip!()).toString();

test("kept and passing parts become one gzip stream of the whole text", () => {
  const prose = "Er ligt een naad op tafel, en geen papier. ".repeat(500);
  const parts = [piece(`<p>${prose}</p>`), "één antwoord", piece(""), "", piece("</html>")];
  expect(unzipped(parts)).toBe(`<p>${prose}</p>één antwoord</html>`);
  expect(pageOf(parts).bytes().toString()).toBe(unzipped(parts));
  expect(pageOf(parts).gzip!().byteLength).toBeLessThan(500);
});

test("a page without a part is an empty one", () => {
  expect(unzipped([])).toBe("");
});

test("a text longer than a stored block goes in whole", () => {
  const answer = "ë".repeat(70_000);
  expect(unzipped([answer])).toBe(answer);
});

test("any parts in any order unzip to what was put in", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ minLength: 1_900, maxLength: 2_100 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 8 }), (parts) => {
      const made = parts.map(([one, isKept]) => (isKept ? piece(one) : one));
      expect(unzipped(made)).toBe(Buffer.from(parts.map(([one]) => one).join("")).toString());
    }),
  );
});
