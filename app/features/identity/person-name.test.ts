import fc from "fast-check";
import { expect, test } from "vitest";
import { longestName, readName } from "./person-name";

test.for([
  ["Fatima El Amrani", "Fatima El Amrani"],
  ["  Jan\t de  Vries ", "Jan de Vries"],
  ["Jan\r\nBcc: x@y.nl", "Jan Bcc: x@y.nl"],
  ["Zoe\u0308", "Zoë"],
  ["Jan\u202eseirV", "JanseirV"],
  ["\u0000Jan\u200b", "Jan"],
  ["<b>Jan</b>", "<b>Jan</b>"],
  ["", ""],
] as const)("%j is kept as %j", ([typed, name]) => {
  expect(readName(typed, "")).toEqual({ ok: true, name });
});

test("a name once given cannot be emptied", () => {
  expect(readName("  ", "Jan")).toEqual({ ok: false, reason: "nameMissing" });
});

test("a name fits on a certificate", () => {
  expect(readName("é".repeat(longestName), "").ok).toBe(true);
  expect(readName("é".repeat(longestName + 1), "")).toEqual({ ok: false, reason: "nameTooLong" });
});

test("reading a name again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 50 }), (typed) => {
      const once = readName(typed, "");
      if (once.ok) expect(readName(once.name, "")).toEqual(once);
    }),
  );
});
