/** The words of a text that can be told to somebody who mistyped one: in small letters, four letters at least. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** Whether one slip of the hand makes `typed` of `word`: a letter too many, missing, wrong, or two in each other's place. */
export function isOneSlip(typed: string, word: string): boolean {
  if (typed === word || Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start++;
  const [rest, right] = [typed.slice(start), word.slice(start)];
  return (
    rest.slice(1) === right ||
    rest === right.slice(1) ||
    rest.slice(1) === right.slice(1) ||
    (rest[0] === right[1] && rest[1] === right[0] && rest.slice(2) === right.slice(2))
  );
}

/**
 * What somebody may have meant: each word that `counts` does not know becomes the most used word that is one slip away. Null
 * when nothing changes.
 */
export function closeQuery(query: string, counts: ReadonlyMap<string, number>): string | null {
  const meant = query.toLowerCase().replace(/\p{L}{4,}/gu, (typed) => {
    if (counts.has(typed)) return typed;
    let best = typed;
    for (const [word, count] of counts)
      if (count > (counts.get(best) ?? 0) && isOneSlip(typed, word)) best = word;
    return best;
  });
  return meant === query.toLowerCase() ? null : meant;
}
