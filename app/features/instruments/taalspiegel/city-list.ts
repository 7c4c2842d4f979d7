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

/** What is looked for of these lists: as many words of them together, and forms of each, as there may be. */
export function lookedFor(lists: readonly CityList[]): CityList[] {
  let left = mostWords;
  return lists.flatMap(({ name, words }) => {
    const kept = words.slice(0, left).map((one) => ({ ...one, forms: one.forms.slice(0, mostForms) }));
    left -= kept.length;
    return kept.length > 0 ? [{ name, words: kept }] : [];
  });
}

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** How forms go on from the words before: with which words, and with what a last word may begin. */
interface Step {
  next: Map<string, Step>;
  /** Whose form ends with this word. */
  note?: CityNote;
  beginnings: Map<string, CityNote>;
  /** How long those are, the longest first. */
  lengths: number[];
}

const newStep = (): Step => ({ next: new Map(), beginnings: new Map(), lengths: [] });

/** Makes what finds these words in folded sentences; of two in one place the longer. `onLookUp` is told of each time that something is looked up. */
export function cityWordFinder(
  lists: readonly CityList[],
  onLookUp?: () => void,
): (sentence: string) => { start: number; end: number; note: CityNote }[] {
  const first = newStep();
  for (const { name, words } of lookedFor(lists))
    for (const { forms, why, instead } of words)
      for (const form of forms) addForm(first, form, { from: name, why, instead });
  if (first.next.size + first.beginnings.size === 0) return () => [];
  return (sentence) => {
    const words = [...sentence.matchAll(word)].map(({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    }));
    const found: { start: number; end: number; note: CityNote }[] = [];
    for (let at = 0; at < words.length; at++) {
      const { start } = words[at]!;
      let longest: { last: number; note: CityNote } | null = null;
      let step: Step | undefined = first;
      for (let last = at; step && last < words.length; last++) {
        const { text } = words[last]!;
        onLookUp?.();
        const next: Step | undefined = step.next.get(text);
        const note = next?.note ?? beginningOf(text, step, onLookUp);
        if (note) longest = { last, note };
        step = next;
      }
      if (!longest) continue;
      at = longest.last;
      found.push({ start, end: words[at]!.end, note: longest.note });
    }
    return found;
  };
}

function beginningOf(
  text: string,
  { beginnings, lengths }: Step,
  onLookUp?: () => void,
): CityNote | undefined {
  for (const length of lengths) {
    if (length > text.length) continue;
    onLookUp?.();
    const note = beginnings.get(text.slice(0, length));
    if (note) return note;
  }
  return undefined;
}

/** Adds a form as somebody wrote it; nothing when there is no word in it, or too little of one before its `*`. Of the same form twice the first stays. */
function addForm(first: Step, written: string, note: CityNote) {
  const text = fold(written.trim()).text;
  const isOpen = text.endsWith("*");
  const words = [...text.matchAll(word)].map(([one]) => one);
  const last = words.pop();
  if (!last || (isOpen && last.length < fewestLetters)) return;
  let step = first;
  for (const one of words) step = goOn(step, one);
  if (!isOpen) return void (goOn(step, last).note ??= note);
  if (step.beginnings.has(last)) return;
  step.beginnings.set(last, note);
  if (!step.lengths.includes(last.length))
    step.lengths = [...step.lengths, last.length].sort((a, b) => b - a);
}

/** The step that this word leads to, made when it is not there. */
function goOn({ next }: Step, one: string): Step {
  const step = next.get(one) ?? newStep();
  next.set(one, step);
  return step;
}
