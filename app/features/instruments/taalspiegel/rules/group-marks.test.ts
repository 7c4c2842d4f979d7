import fc from "fast-check";
import { expect, test } from "vitest";
import { mark, wordMarker } from "./group-marks";
import { wordGroups } from "./vocabulary";

const people = mark("people");

test("behind a word stands of which groups it is, behind the beginning of one with hyphens too", () => {
  const { text } = wordMarker(wordGroups)("de bewoners, en de jongeren-bewoners van 2bewoners");
  expect(text).toBe(`de bewoners${people}, en de jongeren${people}-bewoners${people} van 2bewoners`);
});

test("a place in the marked sentence leads back to where it stands, and a sign that somebody typed is none", () => {
  const part = fc.constantFrom(
    "bewoners",
    "wijk",
    "de",
    "-",
    " ",
    ".",
    "é",
    people,
    mark("going"),
    "a".repeat(80),
  );
  const isSign = (letter: string) => letter >= people && letter <= mark("going");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const sentence = parts.join("");
      const { text, at } = wordMarker(wordGroups)(sentence);
      const letters = [...text]
        .map((letter, index) => ({ letter, at: at(index) }))
        .filter(({ letter }) => !isSign(letter));
      expect(letters.map(({ at }) => at)).toEqual([...sentence].map((_, index) => index));
      expect(letters.map(({ letter }) => letter).join("")).toBe(
        [...sentence].map((one) => (isSign(one) ? "□" : one)).join(""),
      );
      expect(at(text.length)).toBe(sentence.length);
    }),
  );
});
