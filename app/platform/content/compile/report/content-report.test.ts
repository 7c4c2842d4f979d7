import { expect, test } from "vitest";
import { beside, compileFixture, inBothLessons } from "../content-fixture";
import { contentReport } from "./content-report";

test("a line a lesson and language, and the totals of each", async () => {
  const { lessons } = await compileFixture();
  const [dutch, english] = contentReport(lessons).split("\n\nEnglish\n");
  expect(dutch).toMatch(/^Dutch\nlesson +words +minutes +computed +mean +longest +cue +habits\n/);
  expect(dutch).toMatch(/\nm0-eerste +\d+ +15 +14 +\d\.\d +8 +\+67\n/);
  expect(dutch).toContain("1 lessons,");
  // The right option of the fixture is “Vragen”, every time.
  expect(dutch).toContain("scores +67 points on chance: too many; 10 at most");
  expect(dutch).toContain("  absolution: 0 of 1 (");
  expect(english).toContain("m0-eerste");
});

test("says what is in more than a third of the lessons", async () => {
  const { lessons } = await compileFixture(
    inBothLessons(beside('<Idea id="gedachte">Geen oordeel maar een datum.</Idea>')),
  );
  expect(contentReport(lessons)).toMatch(/two-beats: 1 of 1 .* too often: in a third of the lessons at most/);
});

test("says nothing of nothing", () => {
  expect(contentReport([])).toBe("");
});
