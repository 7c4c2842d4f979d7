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
