import type { Entry } from "../explanations.messages";
import { pattern } from "./vocabulary";

/** What a finding is about; `legal` is a word of the law that is left alone. */
export const categories = ["lack", "place", "object", "giving", "origin", "legal"] as const;
export type Category = (typeof categories)[number];

/** Those, and words that a city has put on a list of its own. */
export const shownCategories = [...categories, "city"] as const;
export type ShownCategory = (typeof shownCategories)[number];

/** What stands in for a finding when its reader takes that over: the word goes, only what stands before its last part does, or a city's own word comes. */
export type Instead = "leaveOut" | "lastPart" | "cityWord";

/** Patterns that mean the same thing; they are said something about together. */
export interface Rule {
  category: Category;
  /** Which texts of explanations.messages.ts. */
  entry: Entry;
  /** Letters without which a sentence has none of it: looked for first, through all of a text, for that is quick. */
  stem: RegExp;
  find: readonly RegExp[];
  /** The sentence has this too, or has it not. */
  when?: RegExp;
  unless?: RegExp;
  instead?: Instead;
}

type Conditions = { when?: string; unless?: string; instead?: Instead };

/** Makes rules of one category: an entry with its patterns, and what else the sentence must have or lack. */
export const rulesOf =
  (category: Category) =>
  (
    entry: Entry,
    stem: RegExp,
    find: readonly string[],
    { when, unless, instead }: Conditions = {},
  ): Rule => ({
    category,
    entry,
    stem: new RegExp(stem, "g"),
    find: find.map(pattern),
    ...(when && { when: pattern(when) }),
    ...(unless && { unless: pattern(unless) }),
    ...(instead && { instead }),
  });
