import fc from "fast-check";
import { expect, test } from "vitest";
import { isInsertion, lostCharacters } from "~/lib/text/text-changes";
import {
  decideSave,
  isWorthKeeping,
  keptText,
  type SavedText,
  versionsKept,
  versionsToDrop,
} from "./saved-text";

const kept: SavedText = { text: "Een bakker", version: 3 };

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

test("texts that were not chosen get numbers below the chosen one", () => {
  expect(decideSave(kept, "Een bakker", 3, 1)).toEqual({
    act: "write",
    version: 5,
    keepEarlier: false,
  });
  expect(decideSave(null, "", 0, 2)).toMatchObject({ act: "write", version: 3 });
  expect(decideSave(kept, "Een goudsmid", 2, 1)).toEqual({ act: "conflict" });
});

test("line ends are one character and NUL is left out", () => {
  expect(keptText("a\r\nb\rc\nd\0e")).toBe("a\nb\nc\nde");
});

test("whatever is saved after one another, every text is kept, or whole within its successor", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      let current: SavedText | null = null;
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

/** Saves texts one after another, `minutes` apart, as the use case does. Returns what is kept beside the last. */
function savedInTurn(saves: readonly { text: string; minutes: number }[]) {
  let versions: (SavedText & { savedAt: Date })[] = [];
  let current: (SavedText & { savedAt: Date }) | null = null;
  let at = 0;
  let most = 0;
  for (const { text, minutes } of saves) {
    at += minutes * 60_000;
    const decision = decideSave(current, text, current?.version ?? 0);
    if (decision.act !== "write") continue;
    if (current && decision.keepEarlier && isWorthKeeping(current, versions.at(-1) ?? null)) {
      versions.push(current);
      const dropped = new Set(versionsToDrop(versions, text));
      versions = versions.filter(({ version }) => !dropped.has(version));
    }
    most = Math.max(most, versions.length);
    current = { text, version: decision.version, savedAt: new Date(at) };
  }
  return { versions, current, most };
}

const numbered = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => `woord${from + n}`).join(" ");

/** What somebody does to a text: write on, change a word, take out most of it. */
const acts = fc.array(
  fc.record({
    act: fc.constantFrom("write", "write", "change", "change", "change", "takeOut"),
    minutes: fc.constantFrom(0, 0.1, 1, 30),
    place: fc.nat({ max: 999 }),
  }),
  { minLength: 1, maxLength: 150 },
);

test("however long somebody writes, fifty texts at most are kept, and any from before much was taken out", () => {
  fc.assert(
    fc.property(acts, (doing) => {
      let text = numbered(0, 30);
      let made = 30;
      const before: string[] = [];
      const saves = [{ text, minutes: 0 }];
      for (const { act, minutes, place } of doing) {
        const words = text.split(" ");
        if (act === "write") text = `${text} ${numbered(made, 12)}`;
        if (act === "change") text = words.with(place % words.length, `nieuw${made}`).join(" ");
        if (act === "takeOut" && words.length > 10 && before.length < versionsKept.after / 2) {
          before.push(text);
          text = words.slice(0, words.length / 3).join(" ");
        }
        made += 12;
        saves.push({ text, minutes });
      }
      const { versions, current, most } = savedInTurn(saves);
      expect(most).toBeLessThanOrEqual(versionsKept.most);
      const still = [...versions, current!].map((one) => one.text);
      for (const one of before)
        expect(Math.min(...still.map((kept) => lostCharacters(one, kept)))).toBeLessThanOrEqual(
          one.length / 10,
        );
    }),
    { numRuns: 60 },
  );
});

test("any text is kept, or whole within the next, or all but a tenth of it stands in one of the same sitting", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 12 });
  const saves = fc.array(fc.record({ text, minutes: fc.constantFrom(0, 1, 30) }), { maxLength: 40 });
  fc.assert(
    fc.property(saves, (all) => {
      const { versions, current } = savedInTurn(all);
      const still = ["", ...[...versions, ...(current ? [current] : [])].map((one) => one.text)];
      for (const [n, one] of all.entries()) {
        const next = all.slice(n + 1).find((later) => later.text !== one.text)?.text;
        const isSafe =
          (next !== undefined && isInsertion(one.text, next)) ||
          still.some((kept) => lostCharacters(one.text, kept) * 10 <= one.text.length);
        expect(isSafe).toBe(true);
      }
    }),
  );
});
