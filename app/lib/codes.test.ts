import { assert, constantFrom, integer, property, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { normaliseCode, readableCode } from "./codes";

test("a code has groups of four of characters that cannot be mistaken", () => {
  expect(readableCode(Uint8Array.of(0, 1, 17, 18, 31, 32, 63, 255), 8)).toBe("01HJ-Z0ZZ");
  expect(readableCode(new Uint8Array(16), 16)).toBe("0000-0000-0000-0000");
  expect(readableCode(new Uint8Array(6), 6)).toBe("0000-00");
});

test("each of the 32 characters is as likely as any other", () => {
  const characters = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const character = readableCode(Uint8Array.of(byte), 1);
    characters.set(character, (characters.get(character) ?? 0) + 1);
  }
  expect([...new Set(characters.values())]).toEqual([8]);
  expect([...characters.keys()].sort().join("")).toBe("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
});

test.for([
  ["k7pm-92qd", "K7PM-92QD"],
  [" K7PM 92QD ", "K7PM-92QD"],
  ["K7PM92QD", "K7PM-92QD"],
  ["K-7-P-M-9-2-Q-D", "K7PM-92QD"],
  ["oOiIlL", "0011-11"],
  ["K7PM–92QD", "K7PM-92QD"],
  ["K7PM\u201192QD\u200e", "K7PM-92QD"],
  ["Ｋ７ＰＭ９２ＱＤ", "K7PM-92QD"],
  ["K٧PM-٩٢QD", "K7PM-92QD"],
  ["", ""],
] as const)("%j is read as %j", ([typed, code]) => {
  expect(normaliseCode(typed)).toBe(code);
});

test("a code typed over in any usual way is the code", () => {
  const spellings = [
    (code: string) => code,
    (code: string) => code.toLowerCase(),
    (code: string) => code.replaceAll("-", ""),
    (code: string) => ` ${code.replaceAll("-", " ")}\n`,
    (code: string) => code.replaceAll("0", "O").replaceAll("1", "l"),
  ];
  assert(
    property(
      uint8Array({ minLength: 20, maxLength: 20 }),
      integer({ min: 1, max: 20 }),
      constantFrom(...spellings),
      (bytes, length, spell) => {
        const code = readableCode(bytes, length);
        expect(normaliseCode(spell(code))).toBe(code);
      },
    ),
  );
});
