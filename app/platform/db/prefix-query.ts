import { typedWords } from "~/lib/folding/fold";

const mostWords = 5;

/**
 * What somebody typed as a PostgreSQL text query (for `::tsquery`) over a column `words`: every word must begin one of those by which a row is
 * found. Null when there is no word in it. Words are quoted, so that nothing typed is an operator (PostgreSQL manual, §8.11.2).
 */
export function prefixQuery(typed: string): string | null {
  const words = typedWords(typed).slice(0, mostWords);
  return words.length > 0 ? words.map((word) => `'${word.slice(0, 100)}':*`).join(" & ") : null;
}
