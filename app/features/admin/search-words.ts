const mostWords = 5;

/**
 * What staff typed as a PostgreSQL text query (for `::tsquery`, which takes words as they are: an address stays whole): every
 * word must begin a word that is searched. Null when there is no word in it. Words are quoted, so that nothing typed is an
 * operator (PostgreSQL manual, §8.11.2).
 */
export function searchWords(typed: string): string | null {
  const words = (typed.toLowerCase().match(/[\p{Letter}\p{Mark}\p{Number}@.+_-]+/gu) ?? [])
    .map((word) => word.replace(/^[^\p{Letter}\p{Number}]+|[^\p{Letter}\p{Mark}\p{Number}]+$/gu, ""))
    .filter((word) => /[\p{Letter}\p{Number}]/u.test(word))
    .slice(0, mostWords);
  return words.length > 0 ? words.map((word) => `'${word.slice(0, 100)}':*`).join(" & ") : null;
}

/** What was typed to search for, as far as it is looked at. PostgreSQL refuses NUL. */
export const typedIn = (text: string | null): string =>
  (text ?? "").replaceAll("\0", "").trim().slice(0, 200);

/** The page asked for in an address, from 1; what is no page is the first. */
export const pageIn = (text: string | null): number => (/^[1-9]\d{0,4}$/.test(text ?? "") ? Number(text) : 1);

/** The address of a list with its filters; empty ones are left out. */
export function listAddress(path: string, filters: Record<string, string | number | null>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value !== "" && value !== null) search.set(name, String(value));
  return search.size > 0 ? `${path}?${search}` : path;
}
