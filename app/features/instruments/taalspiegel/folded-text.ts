// What rules read of a text: small letters without accents, with the way back to where each stood.

/** A text as rules read it. */
export interface FoldedText {
  text: string;
  /** Where a letter of `text` stands in what was folded; also of the end. */
  at: (index: number) => number;
}

/** Letters stay, accents, soft hyphens, invisible marks and hyphens at the end of a line go; typed quotation marks become one kind. */
export function fold(original: string): FoldedText {
  // Where a run of letters begins, in the folded text and in the original; within it both go on by one.
  const runs: { folded: number; original: number }[] = [];
  let length = 0;
  const pieces: string[] = [];
  for (let index = 0; index < original.length;) {
    plain.lastIndex = index;
    // Most of a text is plain letters: those go by in one piece.
    const run = plain.exec(original)?.[0] ?? "";
    if (run !== "") {
      pieces.push(run.toLowerCase());
      runs.push({ folded: length, original: index });
      length += run.length;
      index += run.length;
      continue;
    }
    const hyphen = brokenWord(original, index);
    if (hyphen > 0) {
      index += hyphen;
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(index)!);
    for (const letter of foldedLetter(character)) {
      // A letter of two units is none that a rule asks for.
      pieces.push(letter.length > 1 ? "□" : letter);
      runs.push({ folded: length, original: index });
      length += 1;
    }
    index += character.length;
  }
  runs.push({ folded: length, original: original.length });
  const at = (index: number) => {
    let [low, high] = [0, runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (runs[middle]!.folded <= index) low = middle;
      else high = middle - 1;
    }
    return runs[low]!.original + index - runs[low]!.folded;
  };
  return { text: pieces.join(""), at };
}

/** Characters that stay what they are, in small: all of ASCII but the hyphen. */
const plain = /[\0-,.-\x7F]+/y;

const foldedLetter = (character: string): string =>
  character === "-"
    ? character
    : character
        .normalize("NFD")
        .toLowerCase()
        .replace(/[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, "");

/** How many characters a word is broken by here, at the end of a line. */
function brokenWord(text: string, index: number): number {
  if (text[index] !== "-" || !/\p{L}/u.test(text[index - 1] ?? "")) return 0;
  return /^-\r?\n[ \t]{0,8}(?=\p{Ll})/u.exec(text.slice(index, index + 12))?.[0].length ?? 0;
}

/** No piece is longer, so that reading a text takes as long as the text is, whatever stands in it. */
const longestPiece = 1_200;

/** Behind a mark and a space, but not behind an initial or an abbreviation; at an empty line; before an item of a list. */
const endOfSentence =
  /(?<!\b(?:[a-z]|dhr|mw|mevr|art|bijv|bv|ca|nr|blz|evt|incl|o\.a|m\.b\.t|t\.a\.v))[.!?…]['"”’)]{0,3}\s|;\s|\n[ \t\r]{0,8}(?=\n)|\n(?=[ \t]{0,8}[-•*–]\s)/g;

/** Pieces of a folded text that are read by themselves, each with where it begins: sentences, headings, items of a list. */
export function sentencesOf(folded: string): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  const add = (start: number, end: number) => {
    for (let from = start; from < end;) {
      const piece = folded.slice(from, Math.min(end, from + longestPiece));
      const space = from + piece.length < end ? piece.lastIndexOf(" ") : -1;
      const until = from + (space > 0 ? space : piece.length);
      pieces.push({ text: folded.slice(from, until), start: from });
      from = until;
    }
  };
  let start = 0;
  for (const { 0: mark, index } of folded.matchAll(endOfSentence)) {
    add(start, index + mark.length);
    start = index + mark.length;
  }
  add(start, folded.length);
  return pieces;
}
