/**
 * Whether all of `before` is still in `after`, with one piece inserted at most: then writing `after` over `before` loses
 * nothing. White space counts.
 */
export function isInsertion(before: string, after: string): boolean {
  const room = after.length - before.length;
  if (room < 0) return false;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  return before.slice(start) === after.slice(start + room);
}

const wordsOf = (text: string) => text.match(/\S+/g) ?? [];

/**
 * How many characters of `before` would be gone with `after` in its place: those of its words that `after` does not have, or
 * not as often. Where they stand does not count, so that rewriting a sentence at each end loses two words and not a page.
 */
export function lostCharacters(before: string, after: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  let lost = 0;
  for (const word of wordsOf(before)) {
    const times = left.get(word) ?? 0;
    if (times > 0) left.set(word, times - 1);
    else lost += word.length;
  }
  return lost;
}
