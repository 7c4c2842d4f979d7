import families from "./drawable.json";

/** A typeface that comes with the product (app/platform/pdf/pdf-fonts.mjs). */
export type Typeface = keyof typeof families;

/** Per typeface the code points it draws: first and last of each run, hexadecimal in drawable.json. */
const coverage = Object.entries(families).map(
  ([family, runs]) =>
    [
      family as Typeface,
      runs.split(" ").map((run) => {
        const [first = "", last = first] = run.split("-");
        return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
      }),
    ] as const,
);
const segmenter = new Intl.Segmenter("nl", { granularity: "grapheme" });
const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** A segmenter takes time as the square of its text, so it is given a long one in pieces of about this many code units. */
const pieceLength = 400;

/** What people see as one character (UAX 29): a letter with its marks, an emoji with all its parts. */
export function clustersOf(text: string): string[] {
  const clusters: string[] = [];
  let [from, length] = [0, pieceLength];
  while (from < text.length) {
    const to = from + length + (isHighSurrogate(text, from + length - 1) ? 1 : 0);
    const found = Array.from(segmenter.segment(text.slice(from, to)), ({ segment }) => segment);
    // The last may go on in the next piece; all before it are whole.
    if (to < text.length) found.pop();
    for (const cluster of found) from += cluster.length;
    clusters.push(...found);
    length = found.length > 0 ? pieceLength : length * 2;
  }
  return clusters;
}

const isHighSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;

const draws = (runs: (typeof coverage)[number][1], text: string) =>
  [...text].every((character) => {
    if (invisible.test(character)) return !/\p{Variation_Selector}/u.test(character);
    const point = character.codePointAt(0)!;
    let [from, to] = [0, runs.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (runs[middle]![1] < point) from = middle + 1;
      else to = middle;
    }
    return from < runs.length && runs[from]![0] <= point;
  });

/**
 * The typeface that draws a cluster whole, rather with one glyph than with a letter and marks; null when none does. White
 * space needs none and is given the first.
 */
export function typefaceOf(cluster: string): Typeface | null {
  if (/^\s+$/.test(cluster)) return "Source Sans 3";
  for (const form of ["NFC", "NFD"])
    for (const [family, runs] of coverage) if (draws(runs, cluster.normalize(form))) return family;
  return null;
}

/** The clusters that no typeface of ours draws, each once. */
export const undrawable = (text: string): string[] =>
  [...new Set(clustersOf(text))].filter((cluster) => !typefaceOf(cluster));

/**
 * A text with, for each cluster that no typeface draws, what can be drawn of it: its base without the marks that are strange
 * to it (`1️⃣` becomes `1`), or else a white square. Everything else stays as it is.
 */
export const drawableText = (text: string): string =>
  clustersOf(text)
    .map((cluster) => (typefaceOf(cluster) ? cluster : reduced(cluster)))
    .join("");

function reduced(cluster: string): string {
  const [base = "", ...marks] = cluster.normalize("NFD");
  if (!typefaceOf(base)) return "□";
  return marks.reduce((kept, mark) => (typefaceOf(kept + mark) ? kept + mark : kept), base).normalize("NFC");
}
