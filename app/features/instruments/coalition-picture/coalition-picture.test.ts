import fc from "fast-check";
import { expect, test } from "vitest";
import { inertLine } from "~/lib/text/inert-text";
import { type Coalition, coalitionTable, emptyChairs } from "./coalition";
import {
  besideTable,
  coalitionLayout,
  type CoalitionLayout,
  type Label,
  letteringOf,
} from "./coalition-layout";
import { coalitionPictureMessages } from "./coalition-picture.messages";
import { coalitionSvg } from "./coalition-svg";
import { lettering } from "./seats";
import { widthOf } from "./text-lines";

const t = coalitionPictureMessages.nl;
const forms = ["wide", "narrow"] as const;
const party = (name: string, more = {}) => ({
  ...{ name, sector: "", role: "", gives: "", gets: "", decides: "", ...more },
});

/** Texts as people type them: letters of any script, words, a word without end. */
const text = fc.oneof(
  fc.constantFrom("", "Koor", "Winkeliersvereniging Kadestraat", "جمعية الحرفيين", "ማህበር", "建築協同組合"),
  fc.string({ unit: "grapheme", maxLength: 60 }).filter((one) => !/[\ufdf0-\ufdff]/u.test(one)),
  fc.constantFrom("W", "ж", "字").map((letter) => letter.repeat(120)),
);
const coalitions: fc.Arbitrary<Coalition> = fc.record({
  place: text,
  parties: fc.array(
    fc.record({
      ...{ name: text, role: text, gives: text, gets: text, decides: text },
      sector: fc.constantFrom("Cultuur", "Wonen", "Zorg", ""),
    }),
    { maxLength: 24 },
  ),
  gaps: fc.array(text, { maxLength: 8 }),
});

interface Box {
  says: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const boxOf = ({ kind, x, y, anchor, text: says }: Label): Box => {
  const { size, line } = lettering[letteringOf(kind)];
  const width = widthOf(says, size);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  // Letters stand on y; a line goes on below it.
  return { says, left, right: left + width, top: y - size, bottom: y - size + line };
};
const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** What sticks out of a picture, lies over another text, or over an arrow or a chair. */
function faultsOf({ width, height, labels, arrows, chairs }: CoalitionLayout): string[] {
  const texts = labels.map(boxOf);
  const shapes = [
    ...arrows.map(({ x, y, outward, kind }): Box => {
      const [left, right] = [x, x + outward * (besideTable - 6)].toSorted((a, b) => a - b);
      return { says: kind, left: left!, right: right!, top: y - 5, bottom: y + 5 };
    }),
    ...chairs.map(({ x, y }): Box => ({
      ...{ says: "chair", left: x - 11, right: x + 11, top: y - 11, bottom: y + 11 },
    })),
  ];
  return texts.flatMap((box, index) => [
    ...(box.left < 0 || box.right > width || box.top < 0 || box.bottom > height ? [`out: ${box.says}`] : []),
    ...[...texts.slice(index + 1), ...shapes]
      .filter((other) => meet(box, other))
      .map(({ says }) => `${box.says} meets ${says}`),
  ]);
}

test.each(forms)("no two texts of a %s picture lie over each other, and none sticks out", (form) => {
  fc.assert(
    fc.property(coalitions, fc.constantFrom("full" as const, "names" as const), (coalition, detail) => {
      expect(faultsOf(coalitionLayout(coalition, t, form, detail))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("everything is written whole, and each party and each gap has a chair", () => {
  const squeezed = (one: string) => inertLine(one).replace(/\s/gu, "");
  fc.assert(
    fc.property(coalitions, (coalition) => {
      const { labels, chairs } = coalitionLayout(coalition, t, "narrow", "full");
      const { place, parties, gaps } = coalition;
      const isEmpty = parties.length + gaps.length === 0;
      expect(chairs.filter(({ tint }) => tint !== null)).toHaveLength(parties.length);
      expect(chairs.filter(({ tint }) => tint === null)).toHaveLength(isEmpty ? 6 : gaps.length);
      const written = squeezed(labels.map(({ text: line }) => line).join(""));
      const said = parties.flatMap(({ name, role, gives, gets }) => [name, role, gives, gets]);
      expect([place, ...said, ...gaps].filter((one) => !written.includes(squeezed(one)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("parties of one sector sit beside each other, at both sides of the table, and the table lists them so", () => {
  const coalition = {
    place: "Plein",
    gaps: ["een maker"],
    parties: ["Wonen", "Cultuur", "Wonen", "Cultuur"].map((sector, index) =>
      party(`Partij ${index}`, { sector }),
    ),
  };
  const tints = coalitionLayout(coalition, t, "narrow", "full").chairs.map(({ tint }) => tint);
  expect(tints).toEqual([0, 0, 1, 1, null]);
  const { rows, columns } = coalitionTable(coalition, t);
  expect(rows.map(([name]) => name)).toEqual(["Partij 0", "Partij 2", "Partij 1", "Partij 3", "een maker"]);
  expect(rows.at(-1)![1]).toBe("Lege stoel");
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

test("a table without anyone invites, and says so", () => {
  const svg = coalitionSvg({ place: "", parties: [], gaps: [] }, t);
  expect(svg).toContain("Jullie plek");
  expect(svg.match(/coalition__chair--empty/g)).toHaveLength(6);
  expect(svg.replace(/<[^>]*>/g, " ")).toMatch(/Nog niemand aan\s+tafel/);
});

test.each(forms)(
  "what people type is text and never markup in a %s picture, and the picture is the same each time",
  (form) => {
    const evil = `</text><script>alert("1")</script>'&\u0000\ufffe\ud800`;
    const coalition = { place: evil, parties: [party(evil, { sector: evil, gives: evil })], gaps: [evil] };
    const svg = coalitionSvg(coalition, t, { form });
    expect(svg).not.toMatch(/<script|alert\("|&(?!amp;|lt;|gt;|quot;|#39;)/);
    // eslint-disable-next-line no-control-regex
    expect(svg).not.toMatch(/[\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/u);
    expect(coalitionSvg(coalition, t, { form })).toBe(svg);
  },
);

test("a thousand empty chairs are drawn as twenty-four, of which the last says how many there are more", () => {
  const lacking = Array.from({ length: 1_000 }, (_, n) => `Wie heeft sleutel ${n}`);
  const chairs = emptyChairs(lacking, t);
  expect(chairs).toHaveLength(24);
  expect(chairs.at(-1)).toBe("en nog 977");
  expect(emptyChairs(lacking.slice(0, 24), t)).toEqual(lacking.slice(0, 24));
});
