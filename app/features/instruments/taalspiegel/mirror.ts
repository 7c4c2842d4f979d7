// What the mirror sees in a text: by the rules of the method, and by the words of a city. Pure: the same for the same text, in the browser and on the server.
import { type CityList, type CityNote, cityWordFinder } from "./city-list";
import type { Entry } from "./explanations.messages";
import { fold, sentencesOf } from "./folded-text";
import { type MarkedWords, wordMarker } from "./rules/group-marks";
import { othersWordsIn, quotationsIn } from "./rules/not-own";
import { quick } from "./rules/quick-form";
import type { Instead, Rule, ShownCategory } from "./rules/rule";
import { rulesOfActing } from "./rules/rules-of-acting";
import { rulesOfDecline } from "./rules/rules-of-decline";
import { rulesOfGiving } from "./rules/rules-of-giving";
import { rulesOfHelping } from "./rules/rules-of-helping";
import { rulesOfLaw, rulesOfTerms } from "./rules/rules-of-law";
import { rulesOfNaming } from "./rules/rules-of-naming";
import { rulesOfNeighbourhoods } from "./rules/rules-of-neighbourhoods";
import { rulesOfSteering } from "./rules/rules-of-steering";
import { wordGroups } from "./rules/vocabulary";

/** A piece of the text. */
export interface Span {
  start: number;
  end: number;
}

export interface Finding {
  category: ShownCategory;
  /** Which texts say why, by the name in explanations.messages.ts; of a city's word the city does. */
  entry: Entry | "city";
  /** What the city says of it, when it is one of its words. */
  city?: CityNote;
  /** Where it stands: one piece, or two when a verb is in two ("leidt … toe"). */
  spans: readonly Span[];
  instead: Instead | null;
}

/** How many characters are read: some fifteen thousand words. */
export const longestText = 100_000;

/** How many findings are shown, at most: it stops there. */
export const mostFindings = 500;

/** All rules, in the order in which they are tried. */
export const allRules: readonly Rule[] = [
  ...rulesOfTerms,
  ...rulesOfNaming,
  ...rulesOfNeighbourhoods,
  ...rulesOfDecline,
  ...rulesOfActing,
  ...rulesOfSteering,
  ...rulesOfGiving,
  ...rulesOfHelping,
  ...rulesOfLaw,
];

/** A sentence that says what a word means in law, or points at where that stands. */
const definition =
  /wordt (?:in deze [a-z]+ )?verstaan|als bedoeld in|, bedoeld in|in de zin van (?:artikel|de [a-z]*wet|het)|op grond van artikel/;

/** In the name of a programme (‘Actieplan Krachtwijken’): a capital behind a word. Vogelaar is a name in the word itself. */
const isName = (text: string, start: number) =>
  /^(?!Vogelaar)\p{Lu}\p{Ll}/u.test(text.slice(start, start + 9)) &&
  /[\p{L}\d] $/u.test(text.slice(Math.max(0, start - 2), start));

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Every finding in a text, in its order; of two in one place the city's, else the earlier and longer. What is beyond `longestText`, or follows on `mostFindings`, is not read. */
export function findingsIn(original: string, cityLists: readonly CityList[] = []): Finding[] {
  const { text, at } = fold(original.slice(0, longestText));
  const found: Finding[] = [];
  const marked = wordMarker(wordGroups);
  const cityWordsIn = cityWordFinder(cityLists);
  const sentences = sentencesOf(text);
  const quotations = quotationsIn(text);
  const rules = rulesFor(text, sentences);
  for (const [index, sentence] of sentences.entries()) {
    if (found.length >= mostFindings) break;
    const taken: Span[] = [];
    const place = (index: number) => at(sentence.start + index);
    let others: Span[] | null = null;
    const isCapital = (index: number) => /\p{Lu}/u.test(original[place(index)] ?? "");
    const isOthers = (span: Span) => {
      const inText = { start: sentence.start + span.start, end: sentence.start + span.end };
      others ??= othersWordsIn(sentence.text, isCapital);
      return (
        others.some((other) => touches(span, other)) || quotations.some((other) => touches(inText, other))
      );
    };
    for (const { start, end, note } of cityWordsIn(sentence.text)) {
      if (isOthers({ start, end })) continue;
      taken.push({ start, end });
      const spans = [{ start: place(start), end: place(end) }];
      const instead = note.instead ? "cityWord" : null;
      found.push({ category: "city", entry: "city", spans, instead, city: note });
    }
    let words: MarkedWords | null = null;
    for (const { category, entry, find, when, unless, instead } of rules[index]!) {
      words ??= marked(sentence.text);
      for (const spans of find.flatMap((form) => matchesOf(words!, form))) {
        if (category === "place" && isName(original, place(spans[0]!.start))) continue;
        if (spans.some((span) => isOthers(span) || taken.some((other) => touches(span, other)))) continue;
        if ((when && words.text.search(quick(when)) < 0) || (unless && words.text.search(quick(unless)) >= 0))
          continue;
        taken.push(...spans);
        const isDefined = category !== "giving" && category !== "legal" && definition.test(sentence.text);
        found.push({
          category: isDefined ? "legal" : category,
          entry: isDefined ? "definition" : entry,
          spans: spans.map(({ start, end }) => ({ start: place(start), end: place(end) })),
          instead: (!isDefined && instead) || null,
        });
      }
    }
  }
  return found.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start).slice(0, mostFindings);
}

/** Of each sentence the rules whose letters stand in it, found in one walk through the text for each rule. */
function rulesFor(text: string, sentences: readonly { start: number }[]): Rule[][] {
  const rules = sentences.map((): Rule[] => []);
  for (const rule of allRules) {
    rule.stem.lastIndex = 0;
    for (let index = 0; index < sentences.length && rule.stem.test(text); index++) {
      while ((sentences[index + 1]?.start ?? Infinity) < rule.stem.lastIndex) index++;
      rules[index]!.push(rule);
      rule.stem.lastIndex = sentences[index + 1]?.start ?? text.length;
    }
  }
  return rules;
}

/** Where a form stands in a sentence: of each match its marks, or all of it. */
function matchesOf({ text, at }: MarkedWords, form: RegExp): Span[][] {
  const found: Span[][] = [];
  quick(form).lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    const { groups, 0: whole } = match.indices!;
    const pointedAt = Object.values(groups ?? {}).filter((mark) => mark !== undefined);
    found.push(
      (pointedAt.length > 0 ? pointedAt : [whole!]).map(([start, end]) => ({
        start: at(start),
        end: at(end),
      })),
    );
  }
  return found;
}
