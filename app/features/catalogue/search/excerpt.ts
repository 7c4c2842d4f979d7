import { wordPlaces } from "~/lib/folding/fold";

/** A part of an excerpt; `hit` is what was looked for. */
export interface ExcerptPart {
  text: string;
  hit: boolean;
}

/** In words. */
const [longest, before] = [30, 6];

/** A paragraph that ends without a stop, such as a heading, is told apart from the next. */
const onOneLine = (text: string) => text.replace(/(?<![.:;!?’”)\s])\s*\n\s*/g, " · ").replace(/\s+/g, " ");

/**
 * The part of a text that has most of what was found in it, which is marked; `hits` counts its words from 0. It begins where a paragraph does
 * when that is near, and has `…` where the text went on. `fromStart`: it begins where the text does.
 */
export function excerptOf(text: string, hits: readonly number[], { fromStart = false } = {}): ExcerptPart[] {
  const words = wordPlaces(text);
  if (words.length === 0) return [];
  const found = new Set(hits);
  const beginsParagraph = (index: number) =>
    index <= 0 || text.slice(words[index - 1]!.end, words[index]!.start).includes("\n");
  const beginBefore = (hit: number) => {
    for (let index = hit; index > hit - before; index -= 1)
      if (beginsParagraph(index)) return Math.max(0, index);
    return hit - before;
  };
  const countFrom = (begin: number) => hits.filter((hit) => hit >= begin && hit < begin + longest).length;
  const begins = fromStart ? [] : hits.filter((hit) => hit < words.length).map(beginBefore);
  const begin = begins.reduce((best, one) => (countFrom(one) > countFrom(best) ? one : best), begins[0] ?? 0);
  const end = Math.min(begin + longest, words.length);
  const parts: ExcerptPart[] = [];
  let at = words[begin]!.start;
  for (let index = begin; index < end; index += 1) {
    if (!found.has(index)) continue;
    const word = words[index]!;
    parts.push(
      { text: text.slice(at, word.start), hit: false },
      { text: text.slice(word.start, word.end), hit: true },
    );
    at = word.end;
  }
  const isWhole = end === words.length || beginsParagraph(end);
  const stop = isWhole ? (end === words.length ? text.length : words[end]!.start) : words[end - 1]!.end;
  parts.push({ text: text.slice(at, stop).trimEnd(), hit: false });
  const marked = [
    { text: beginsParagraph(begin) ? "" : "… ", hit: false },
    ...parts,
    { text: isWhole ? "" : " …", hit: false },
  ];
  return marked.map((part) => ({ ...part, text: onOneLine(part.text) })).filter((part) => part.text !== "");
}
