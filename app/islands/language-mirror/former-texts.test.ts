import fc from "fast-check";
import { expect, test } from "vitest";
import { FormerTexts } from "./former-texts";

test("what was typed can be put back after a file, and the text of the file after that", () => {
  const former = new FormerTexts();
  former.replace("Zelf getypt.", "Uit een bestand.");
  expect(former.last).toBe("Zelf getypt.");
  expect(former.putBack("Uit een bestand.")).toBe("Zelf getypt.");
  expect(former.putBack("Zelf getypt.")).toBe("Uit een bestand.");
});

test("a box in which nothing else stood has nothing to put back", () => {
  const former = new FormerTexts();
  former.replace(" ", "Uit een bestand.");
  former.replace("Uit een bestand.", "Uit een ander.");
  former.replace("Uit een ander.", "Uit een ander.");
  expect(former.last).toBeNull();
});

test("whatever is typed and chosen, every text that somebody typed stands in the box or can be met again", () => {
  const act = fc.constantFrom("type", "file", "back");
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      const former = new FormerTexts();
      let box = "";
      const typed = new Set<string>();
      for (const [n, one] of acts.entries()) {
        if (one === "type") {
          // What one types over oneself is not lost.
          typed.delete(box);
          typed.add((box = `getypt ${n}`));
        }
        if (one === "file") {
          former.replace(box, `bestand ${n}`);
          box = `bestand ${n}`;
        }
        if (one === "back") box = former.putBack(box);
      }
      const met = new Set([box]);
      for (let n = 0; n <= acts.length; n++) met.add((box = former.putBack(box)));
      expect([...met]).toEqual(expect.arrayContaining([...typed]));
    }),
  );
});
