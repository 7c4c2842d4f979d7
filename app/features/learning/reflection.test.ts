import fc from "fast-check";
import { expect, test } from "vitest";
import { decideSave, keptText, type KeptReflection } from "./reflection";

const kept: KeptReflection = { text: "Een bakker", version: 3 };

test.for([
  ["the first text", null, "Een", 0, { act: "write", version: 1, keepEarlier: false }],
  ["an empty box left empty", null, "", 0, { act: "nothing" }],
  ["more typed", kept, "Een bakker in de straat", 3, { act: "write", version: 4, keepEarlier: false }],
  ["something taken out", kept, "Een", 3, { act: "write", version: 4, keepEarlier: true }],
  ["everything taken out", kept, "", 3, { act: "write", version: 4, keepEarlier: true }],
  ["the same text again", kept, "Een bakker", 2, { act: "nothing" }],
  ["made from an older version", kept, "Een smid", 2, { act: "conflict" }],
  ["made from a version that does not exist", kept, "Een smid", 9, { act: "conflict" }],
  ["from an empty box while there is a text", kept, "Een smid", 0, { act: "conflict" }],
] as const)("%s", ([, current, text, base, expected]) => {
  expect(decideSave(current, text, base)).toEqual(expected);
});

test("a text that was not chosen gets a number below the chosen one", () => {
  expect(decideSave(kept, "Een bakker", 3, "Een smid")).toEqual({
    act: "write",
    version: 5,
    keepEarlier: false,
  });
  expect(decideSave(kept, "Een goudsmid", 2, "Een smid")).toEqual({ act: "conflict" });
});

test("line ends are one character and NUL is left out", () => {
  expect(keptText("a\r\nb\rc\nd\0e")).toBe("a\nb\nc\nde");
});

test("whatever is saved after one another, every text is kept, or whole within its successor", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      let current: KeptReflection | null = null;
      for (const next of texts) {
        const decision = decideSave(current, next, current?.version ?? 0);
        if (decision.act === "conflict") throw new Error("a conflict with oneself");
        if (decision.act === "nothing") continue;
        if (current && !decision.keepEarlier) {
          const letters = [...next];
          const isWithin = [...current.text].every((letter) => {
            const at = letters.indexOf(letter);
            return at >= 0 && letters.splice(0, at + 1).length > 0;
          });
          expect(isWithin).toBe(true);
        }
        current = { text: next, version: decision.version };
      }
    }),
  );
});
