import { fold } from "~/lib/folding/fold";
import type { PersonName } from "~/features/identity/profile/person-name";

/** The words of a name as everybody writes them: without accents, capitals, hyphens and apostrophes. */
const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[ '@-]+/)
    .filter(Boolean);

/** What stands before a surname and is often left out: "van der", "'t", "de la". */
const prefixes = new Set(
  "van von vom zu de der den des het t s ter ten te op aan in uit la le les du di da do dos das del della d el al l bin ibn ben bint abu mac st".split(
    " ",
  ),
);
const bare = (words: readonly string[]) => {
  const begin = words.findIndex((word) => !prefixes.has(word));
  return begin < 0 ? [] : words.slice(begin);
};

/** Names are compared without the spaces in them: "Vanderberg" is "van der Berg". */
const joined = (words: readonly string[]) => words.join("");

/**
 * Whether what somebody typed is the surname in a name, as people write surnames: with or without accents, capitals and what stands
 * before it, one of two, or with the first names. A first name by itself is none.
 */
export function isSurnameOf(typed: string, { name, latinName }: PersonName): boolean {
  const given = wordsOf(typed);
  const tried = new Set([joined(given), joined(bare(given))].filter((text) => text !== ""));
  return [name, latinName].some((spelling) => {
    const words = wordsOf(spelling);
    const inAnyOrder = words.length > 0 && joined(given.toSorted()) === joined(words.toSorted());
    return inAnyOrder || partsOf(words).some((part) => tried.has(part));
  });
}

/**
 * All that may pass for a surname: what stands together in a name and is more than a prefix. Many write their family names first: what
 * begins with the first word counts when that is a prefix, or when it is two names, as one alone may be a first name.
 */
const partsOf = (words: readonly string[]): string[] =>
  words.flatMap((first, begin) => {
    const least = begin > 0 || prefixes.has(first) ? 1 : 2;
    return words
      .map((_, end) => words.slice(begin, end + 1))
      .filter((part) => part.filter((word) => !prefixes.has(word)).length >= least)
      .map(joined);
  });
