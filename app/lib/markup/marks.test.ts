import fc from "fast-check";
import { expect, test } from "vitest";
import { mark, splitAtMarks } from "./marks";

test("a text without marks is one piece", () => {
  expect(splitAtMarks("<p>Een bakker.</p>")).toEqual(["<p>Een bakker.</p>"]);
});

test("marks at both ends and beside each other leave empty pieces between them", () => {
  expect(splitAtMarks(`${mark("a")}${mark("b:1")}`)).toEqual(["", "a", "", "b:1", ""]);
});

test("what is cut can be put together again", () => {
  const text = fc.string({ unit: "grapheme" });
  const parts = fc.array(fc.tuple(text, fc.stringMatching(/^[a-z:-]+$/)), { maxLength: 5 });
  fc.assert(
    fc.property(parts, text, (pairs, last) => {
      const whole = pairs.map(([before, name]) => before + mark(name)).join("") + last;
      expect(splitAtMarks(whole)).toEqual([...pairs.flat(), last]);
    }),
  );
});
