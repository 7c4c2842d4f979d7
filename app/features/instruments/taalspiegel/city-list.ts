// Words that a city does not want to read, found as they are written: plain words, looked up and not searched for, so that whatever
// people fill in costs no more than reading the text does.
import { fold } from "./folded-text";

/** What a city says of a word. */
interface CityWord {
  /** How it is written; `aanpak*` is all that begins so. */
  forms: readonly string[];
  why: string;
  instead: string;
}
export interface CityList {
  /** Of which city, or whose. */
  name: string;
  words: readonly CityWord[];
}

/** A word as it is pointed at, with whose it is. */
export interface CityNote {
  from: string;
  why: string;
  instead: string;
}

/** Words of all lists together, and forms of one word, at most; what is beyond is not looked for. */
const mostWords = 500;
const mostForms = 30;
/** Letters before a `*`: fewer would point at nearly everything. */
const fewestLetters = 3;

interface Form {
  words: readonly string[];
  /** The last of them may end in anything. */
  isOpen: boolean;
  note: CityNote;
}

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Makes what finds these words in folded sentences; of two in one place the longer. */
export function cityWordFinder(
  lists: readonly CityList[],
): (sentence: string) => { start: number; end: number; note: CityNote }[] {
  const forms = lists
    .flatMap(({ name, words }) => words.map((one) => ({ name, one })))
    .slice(0, mostWords)
    .flatMap(({ name, one: { forms, why, instead } }) =>
      forms.slice(0, mostForms).flatMap((form) => formOf(form, { from: name, why, instead })),
    );
  // By their first word; of a form of one word that is open, by what it begins with.
  const [byWord, byBeginning] = [new Map<string, Form[]>(), new Map<string, Form[]>()];
  for (const form of forms) {
    const index = form.isOpen && form.words.length === 1 ? byBeginning : byWord;
    const [first = ""] = form.words;
    index.set(first, [...(index.get(first) ?? []), form]);
  }
  const beginnings = [...new Set([...byBeginning.keys()].map(({ length }) => length))];
  if (forms.length === 0) return () => [];
  return (sentence) => {
    const words = [...sentence.matchAll(word)].map(({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    }));
    const found: { start: number; end: number; note: CityNote }[] = [];
    for (let at = 0; at < words.length; at++) {
      const { text, start } = words[at]!;
      const candidates = [
        ...(byWord.get(text) ?? []),
        ...beginnings.flatMap((length) => byBeginning.get(text.slice(0, length)) ?? []),
      ].filter((form) => form.words.every((one, index) => isOne(words[at + index]?.text, one, form, index)));
      const longest = candidates.toSorted((a, b) => b.words.length - a.words.length)[0];
      if (!longest) continue;
      at += longest.words.length - 1;
      found.push({ start, end: words[at]!.end, note: longest.note });
    }
    return found;
  };
}

const isOne = (text: string | undefined, one: string, { words, isOpen }: Form, index: number) =>
  isOpen && index === words.length - 1 ? text?.startsWith(one) : text === one;

/** A form as somebody wrote it; none when there is no word in it, or too little of one before its `*`. */
function formOf(written: string, note: CityNote): Form[] {
  const text = fold(written.trim()).text;
  const isOpen = text.endsWith("*");
  const words = [...text.matchAll(word)].map(([one]) => one);
  const last = words.at(-1);
  return !last || (isOpen && last.length < fewestLetters) ? [] : [{ words, isOpen, note }];
}
