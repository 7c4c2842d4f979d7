import { clustersOf } from "~/lib/text/drawable";
import { inertLine } from "~/lib/text/inert-text";

/**
 * How wide a character is at most, in sizes of its letters, in the typefaces of page and paper: the first that fits. A letter with marks is as
 * wide as the letter. Other typefaces draw what ours do not, so that scripts without one here are taken widely.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}/u, 0],
  [/[ \u2005]/u, 0.22],
  [/[\ufb50-\ufdef\ufe70-\ufefc]/u, 2.2],
  [/[',.:;Iijl|·ı’‘]/u, 0.32],
  [/[!()\-/[\\\]f{}rtł°]/u, 0.41],
  [/[*?szJcvxy"«»_”“„]/u, 0.5],
  [/[MmwW%@&©®—]/u, 0.93],
  [/[A-Z]/u, 0.7],
  [/[a-z0-9\p{Sc}+=<>#^`~–€ß]/u, 0.61],
  [/\p{Script=Latin}|[…‰]/u, 1.35],
  [/[ЉЊШЩЮЖФМЫжшщюфмыљњ]/u, 1.08],
  [/[\u0370-\u03ff\u0400-\u045f]/u, 0.85],
  [/\p{Script=Hebrew}/u, 1],
  [/[\u0621-\u0625\u0627\u0629\u0631\u0632\u0640\u0647\u0648]/u, 0.5],
  [/[\u0628\u062a\u062b\u0633-\u0636\u063b\u063c\u0641]/u, 1.22],
  [/[\u0620-\u064a]/u, 0.95],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u, 1.04],
];
const widest = 2.2;
const known = new Map<string, number>();

function characterWidth(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const letter = /[\u00c0-\u024f\u0400-\u045f]/u.test(character) ? character.normalize("NFD")[0]! : character;
  const width = widths.find(([pattern]) => pattern.test(letter))?.[1] ?? widest;
  if (known.size < 5_000) known.set(character, width);
  return width;
}

/** At most so wide is a text, in letters of this size. */
export const widthOf = (text: string, size: number): number =>
  [...text.normalize("NFC")].reduce((sum, character) => sum + characterWidth(character) * size, 0);

/** Words that are one character, and would be wider than any line, in their letters. */
const spelled = (text: string) =>
  text
    .replaceAll("\ufdfd", "بسم الله الرحمن الرحيم")
    .replace(/[\ufdf0-\ufdfc]/gu, (one) => one.normalize("NFKC"));

/** A text in lines that each fit within `room`: broken between words, and within a word that is wider by itself. Nothing is left out. */
export function linesOf(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  const add = (piece: string, joint: string) => {
    const longer = line === "" ? piece : line + joint + piece;
    if (line === "" || widthOf(longer, size) <= room) line = longer;
    else {
      lines.push(line);
      line = piece;
    }
  };
  for (const word of inertLine(spelled(text)).split(" ").filter(Boolean)) {
    if (widthOf(word, size) <= room) add(word, " ");
    else for (const [index, cluster] of clustersOf(word).entries()) add(cluster, index === 0 ? " " : "");
  }
  return line === "" ? lines : [...lines, line];
}
