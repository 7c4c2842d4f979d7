import { expect, test } from "vitest";
import { excerptOf } from "./excerpt";

const numbered = (from: number, until: number) =>
  Array.from({ length: until - from + 1 }, (_, index) => `w${from + index}`).join(" ");
const shown = (text: string, hits: number[]) =>
  excerptOf(text, hits)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join("");

test.for([
  ["Een stad met talent.", [1], "Een [stad] met talent."],
  ["Je ‘collega’s’, zei zij.", [1], "Je ‘[collega’s]’, zei zij."],
  ["Een stad.", [], "Een stad."],
  ["Een stad\nEen dorp.\nEen wijk", [1], "Een [stad] · Een dorp. Een wijk"],
  ["", [], ""],
] as const)("of %j with %j is shown %j", ([text, hits, excerpt]) => {
  expect(shown(text, [...hits])).toBe(excerpt);
});

test("it begins a little before what was found, where most of it stands, and says where the text went on", () => {
  const text = numbered(0, 199);
  expect(shown(text, [20])).toBe(`… ${numbered(14, 19)} [w20] ${numbered(21, 43)} …`);
  expect(shown(text, [2, 100, 110])).toMatch(/^… w94 .* \[w100\] .* \[w110\] .* w123 …$/);
});

test("it begins where the text does when that is asked", () => {
  const parts = excerptOf(numbered(0, 99), [20, 90], { fromStart: true });
  expect(parts.map(({ text }) => text).join("")).toBe(`${numbered(0, 29)} …`);
  expect(parts.filter(({ hit }) => hit)).toEqual([{ text: "w20", hit: true }]);
});

test("it begins and ends with a paragraph that is near", () => {
  expect(shown(`${numbered(0, 49)}\n${numbered(50, 99)}`, [52])).toMatch(/^w50 w51 \[w52\] .* w79 …$/);
  expect(shown(`${numbered(0, 19)}\n${numbered(20, 30)}`, [4])).toMatch(/^w0 .* w29 …$/);
  expect(shown(`${numbered(0, 29)}\n${numbered(30, 60)}`, [3])).toMatch(/^w0 .* w29$/);
});
