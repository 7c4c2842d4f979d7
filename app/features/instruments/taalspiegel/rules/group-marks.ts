// Which groups each word is of, written behind it in signs that stand in no text. A pattern then asks for a sign, and not for each word of
// a group anew: it is some forty times shorter, and made as much sooner.

import { quick } from "./quick-form";

/** Groups of single words that patterns ask for. */
const names = [
  "people",
  "area",
  "giver",
  "origin",
  "comer",
  "maker",
  "craft",
  "going",
  "gift",
  "aid",
] as const;
export type Group = (typeof names)[number];

/** The sign of a group. */
export const mark = (group: Group): string => String.fromCodePoint(0xe000 + names.indexOf(group));

/** All signs, as they stand in a class of characters. */
export const marks = `${mark(names[0])}-${mark(names.at(-1)!)}`;

const allMarks = new RegExp(`[${marks}]`, "g");

/** A sentence with the signs, and where a place in it stands without them. */
export interface MarkedWords {
  text: string;
  at: (index: number) => number;
}

/** No word of a group is longer. */
const longestWord = 64;

/** Makes what marks the words of folded sentences; it remembers the words that it met. */
export function wordMarker(groups: Readonly<Record<Group, string>>): (sentence: string) => MarkedWords {
  const tests = names.map((name) => ({ sign: mark(name), isOf: quick(new RegExp(`^(?:${groups[name]})$`)) }));
  const known = new Map<string, string>();
  const marksOf = (word: string) =>
    word.length > longestWord ? "" : tests.map(({ sign, isOf }) => (isOf.test(word) ? sign : "")).join("");
  const markedWord = (word: string) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    // The parts of a word with hyphens are words too, from its beginning: ‘wijk’ of ‘wijk-aanpak’.
    const made = word.replace(
      /[a-z0-9](?![a-z0-9])/g,
      (letter, index: number) => letter + marksOf(word.slice(0, index + 1)),
    );
    known.set(word, made);
    return made;
  };
  return (sentence) => {
    const text = sentence.replace(allMarks, "□").replace(/[a-z0-9-]+/g, markedWord);
    return { text, at: (index) => index - (text.slice(0, index).match(allMarks)?.length ?? 0) };
  };
}
