import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { typefaces } from "~/platform/pdf/pdf-fonts.mjs";
import { codePointsOf } from "~test/font-cmap";
import { clustersOf, drawableText, undrawable } from "./drawable";

function runsOf(points: number[]): string {
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === point) last[1] = point;
    else runs.push([point, point]);
  }
  return runs
    .map(([first, last]) => (first === last ? [first] : [first, last]).map((n) => n.toString(16)).join("-"))
    .join(" ");
}

test("what is drawable is what every style of the typefaces has a glyph for", async () => {
  const covered = typefaces.map(({ family, draws, files }) => {
    const isOurs = (point: number) => point >= 0x20 && draws.test(String.fromCodePoint(point));
    const [first = [], ...rest] = files.map((file) => codePointsOf(file));
    const others = rest.map((points) => new Set(points));
    return [
      family,
      runsOf(first.filter((point) => isOurs(point) && others.every((has) => has.has(point)))),
    ] as const;
  });
  await expect(`${JSON.stringify(Object.fromEntries(covered), null, 2)}\n`).toMatchFileSnapshot(
    "./drawable.json",
  );
});

test.each([
  ["Noor Jansen-de Vries", []],
  ["Team 1️⃣", ["1️⃣"]],
  ["Renée eٰ Smit", ["eٰ"]],
  ["Jan 😀😀", ["😀"]],
  ["李雷", ["李", "雷"]],
  ["தமிழ்", ["த", "மி", "ழ்"]],
  ["ገብረመስቀል محمد נועה Արամ ნინო Мария Ελένη", []],
  ["ʿAbd ʾAli ʻOkina ʼn", []],
])("of %j no typeface draws %j", (text, expected) => {
  expect(undrawable(text)).toEqual(expected);
});

test.each([
  ["Team 1️⃣", "Team 1"],
  ["Renée eٰ Smit", "Renée e Smit"],
  ["1️⃣ Kennismaking, 13.00 uur", "1 Kennismaking, 13.00 uur"],
  ["Jan 👩‍🌾!", "Jan □!"],
  ["Zoë ẍ̈\u0670", "Zoë ẍ̈"],
  ["李 Li", "□ Li"],
])("of %j is drawn %j", (text, drawn) => {
  expect(drawableText(text)).toBe(drawn);
});

test("a long text has the clusters that it has as one, wherever it is cut", () => {
  const segmenter = new Intl.Segmenter("nl", { granularity: "grapheme" });
  const atom = fc.constantFrom(
    "a",
    " ",
    "\r",
    "\n",
    "e\u0301",
    "\u0301",
    "\u0600",
    "\ud83d",
    "\udc69",
    "👩‍🌾",
    "👍🏽",
    "🏽",
    "🇳🇱",
    "🇳",
    "क्ष",
    "मि",
    "각",
  );
  const piece = fc.tuple(atom, fc.integer({ min: 1, max: 900 })).map(([one, times]) => one.repeat(times));
  fc.assert(
    fc.property(fc.array(fc.oneof(atom, atom, piece), { minLength: 5, maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      expect(clustersOf(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
    }),
  );
});

test("a segmenter, whose time grows with the square of its text, is given no more at once of a longer text", () => {
  const given: number[] = [];
  const segment = vi.spyOn(Intl.Segmenter.prototype, "segment");
  onTestFinished(() => segment.mockRestore());
  for (const length of [500, 4_000]) {
    segment.mockClear();
    clustersOf("Een vrouw bakt brood. ".repeat(length));
    given.push(Math.max(...segment.mock.calls.map(([text]) => text.length)));
  }
  expect(given[1]).toBe(given[0]);
  expect(given[1]).toBeLessThan(1_000);
});

/** Letters that exist only with combining marks: DIN SPEC 91379, part of the normative Latin letters (bll). */
const sequences =
  "A̋ C̀ C̄ C̆ C̈ C̕ C̣ C̦ C̨̆ D̂ F̀ F̄ G̀ H̄ H̦ H̱ J́ J̌ K̀ K̂ K̄ K̇ K̕ K̛ K̦ K͟H L̂ L̥ L̥̄ L̦ M̀ M̂ M̆ M̐ N̂ N̄ N̆ N̦ P̀ P̄ P̕ P̣ R̆ R̥ R̥̄ S̀ S̄ S̛̄ S̱ T̀ T̄ T̈ T̕ T̛ U̇ Z̀ Z̄ Z̆ Z̈ Z̧ a̋ c̀ k͟h ẍ̈ z̧ ʰ ʳ ẖ ỳ";

test("every letter of European names is drawn, also those with marks (DIN SPEC 91379)", () => {
  const letters = Array.from({ length: 0x250 - 0xc0 }, (_, i) => String.fromCodePoint(0xc0 + i)).join("");
  const additional = Array.from({ length: 0x100 }, (_, i) => String.fromCodePoint(0x1e00 + i)).join("");
  const others = "ʹʺʻʼʾʿˈˌ‘’‡−․′″‾€ªº·´`^";
  expect(undrawable(letters + additional + sequences + others)).toEqual([]);
});

test.each(["Arabic", "Hebrew", "Ethiopic", "Armenian", "Georgian", "Cyrillic", "Greek"])(
  "the letters of living languages in %s script are drawn",
  (script) => {
    const letter = new RegExp(`(?=\\p{L})\\p{Script=${script}}`, "u");
    const blocks = { Arabic: [0x620, 0x6ff], Cyrillic: [0x400, 0x52f], Greek: [0x386, 0x3ce] } as const;
    const [first, last] = script in blocks ? blocks[script as keyof typeof blocks] : [0x530, 0x1fff];
    const all = Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    expect(undrawable(all.filter((character) => letter.test(character)).join(""))).toEqual([]);
  },
);
