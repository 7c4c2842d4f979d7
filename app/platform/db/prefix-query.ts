const mostWords = 5;

/**
 * What staff typed as a PostgreSQL text query (for `::tsquery`, which takes words as they are: an address stays whole): every
 * word must begin a word that is searched. Null when there is no word in it. Words are quoted, so that nothing typed is an
 * operator (PostgreSQL manual, §8.11.2).
 */
export function prefixQuery(typed: string): string | null {
  const words = (typed.toLowerCase().match(/[\p{Letter}\p{Mark}\p{Number}@.+_-]+/gu) ?? [])
    .map((word) => word.replace(/^[^\p{Letter}\p{Number}]+|[^\p{Letter}\p{Mark}\p{Number}]+$/gu, ""))
    .filter((word) => /[\p{Letter}\p{Number}]/u.test(word))
    .slice(0, mostWords);
  return words.length > 0 ? words.map((word) => `'${word.slice(0, 100)}':*`).join(" & ") : null;
}
