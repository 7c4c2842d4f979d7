import type { TextBlock } from "./collect-facts";
import { wordCount } from "../units";

/** Words in a sentence above which it is reported. */
const longSentence = 25;

export interface Readability {
  /** Whole sentences: what ends without a full stop (a heading, a table cell) would flatter the average. */
  sentences: number;
  /** Words a sentence, over the whole ones. */
  average: number;
  /** Words of the longest one. */
  longest: number;
  long: { line: number; words: number; text: string }[];
}

const segmenters = new Map<string, Intl.Segmenter>();
function sentencesOf(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text.replace(/\s+/g, " "))].map(({ segment }) => segment.trim());
}

/**
 * How hard a text is to read, measured in words a sentence. Block quotations are left out: their sentences are not ours to shorten.
 * @param language decides where a sentence ends (BCP 47)
 */
export function readability(blocks: readonly TextBlock[], language: string): Readability {
  const sentences = blocks
    .filter(({ kind }) => kind !== "quotation")
    .flatMap(({ line, text }) => sentencesOf(text, language).map((sentence) => ({ line, text: sentence })))
    .map((sentence) => ({ ...sentence, words: wordCount(sentence.text) }));
  const whole = sentences.filter(({ text, words }) => words > 0 && /[.!?…:;][’”")\]]*$/.test(text));
  const words = whole.reduce((sum, sentence) => sum + sentence.words, 0);
  return {
    sentences: whole.length,
    average: whole.length > 0 ? words / whole.length : 0,
    longest: Math.max(0, ...whole.map((sentence) => sentence.words)),
    long: sentences.filter((sentence) => sentence.words > longSentence),
  };
}
