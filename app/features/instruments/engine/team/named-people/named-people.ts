// Somebody who is named in a piece, by initials, role or name: where, and the piece without them.
import { fold, wordPlaces } from "~/lib/folding/fold";
import { type ArtefactDocument, type Instrument, longest } from "../../instrument";
import { fieldIn } from "../../rows";
import { shortInstead, takenOut } from "./taken-out-name";

/** In how many pieces somebody is shown, and taken out, at a time: a word that stands everywhere is no name. */
export const mostNamed = 50;

/** A name as it is looked for: its words, small and without accents. Null when there is too little to look for. */
export function nameWords(typed: string): string[] | null {
  const words = wordsIn(typed).map(({ word }) => word);
  return words.length > 0 && words.join("").length >= 2 && words.length <= 10 ? words : null;
}

const wordsIn = (text: string) =>
  wordPlaces(text).map(({ start, end }) => ({ start, end, word: fold(text.slice(start, end)).trim() }));

/** Where the words stand in a text one after another, each as a whole word. */
function placesIn(text: string, words: readonly string[]): { start: number; end: number }[] {
  // What stands in the place of a name is no name.
  const written = wordsIn(text.replaceAll(takenOut, (one) => "\0".repeat(one.length)));
  const places: { start: number; end: number }[] = [];
  for (let at = 0; at + words.length <= written.length; at++)
    if (words.every((word, i) => written[at + i]!.word === word)) {
      places.push({ start: written[at]!.start, end: written[at + words.length - 1]!.end });
      at += words.length - 1;
    }
  return places;
}

/** Letters that one letter may be: `ß` is found as `ss`. */
const oneLetter = ["ss", "ae", "oe", "th", "ij", "lj", "nj", "dz", "ff", "fi", "fl", "st"];

/**
 * A pattern for the database, which all texts fit in which this word stands, and few others: in the place of a letter one with an accent may stand, and marks that nobody sees
 * after it.
 */
export const wordPattern = (word: string): string =>
  [...word]
    .map((sign, at, signs) => {
      const before = signs[at - 1] ?? "";
      if (/['@-]/.test(sign)) return `(?:[\`'._+@-]|${accented})*`;
      if (isOfOtherScript(sign)) return `${isOfOtherScript(before) ? "" : otherScript}${accented}*`;
      const isOptional = oneLetter.includes(before + sign);
      return `(?:(?:${sign}|${accented})${accented}*)${isOptional ? "?" : ""}`;
    })
    .join("");

/** What is no plain letter, and what is of another script than ours. */
const accented = String.raw`[^\x01-\x7f]`;
const otherScript = String.raw`[^\x01-\u02af\u2000-\u206f]`;
const isOfOtherScript = (sign: string) => sign > "\u02af" && !/\p{Script=Latin}/u.test(sign);

/** What holds no text of people: a choice, a day, a row. */
const isText = ({ fields }: Instrument, key: string) =>
  !["choice", "date", "row"].includes(fields[fieldIn(key)]?.kind ?? "text");

/** The keys of a document whose text names somebody. */
export const keysNaming = (
  instrument: Instrument,
  document: ArtefactDocument,
  names: (text: string) => boolean,
): string[] => Object.keys(document).filter((key) => isText(instrument, key) && names(document[key]!));

/** Whether these words stand in a text. */
export const isNaming = (text: string, words: readonly string[]): boolean => placesIn(text, words).length > 0;

/** The document without them: a field that asks for a person is emptied, in other texts `instead` takes the place of the name. */
export function withoutName(
  instrument: Instrument,
  document: ArtefactDocument,
  words: readonly string[],
  instead: string,
): ArtefactDocument {
  const changed = keysNaming(instrument, document, (text) => isNaming(text, words)).map(
    (key): [string, string] => {
      const shape = instrument.fields[fieldIn(key)];
      if (shape?.kind === "person") return [key, ""];
      const most =
        shape?.kind === "line" ? longest.line : (shape?.kind === "text" && shape.longest) || longest.text;
      return [key, textWithoutName(document[key]!, words, instead, most)];
    },
  );
  return { ...document, ...Object.fromEntries(changed) };
}

/** A text without them, of `most` characters. What takes the name's place may be longer than it: where that does not fit it is one sign, so that nothing else goes. */
export function textWithoutName(
  text: string,
  words: readonly string[],
  instead: string,
  most = Infinity,
): string {
  const places = placesIn(text, words);
  const put = (sign: string) =>
    places.reduceRight((rest, { start, end }) => rest.slice(0, start) + sign + rest.slice(end), text);
  const whole = put(instead);
  return whole.length <= most ? whole : put(shortInstead);
}
