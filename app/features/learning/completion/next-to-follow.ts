/**
 * Which of the masterclasses in `order` comes after one that was completed: the first later one that is not followed yet, else
 * the first of all; null when all are followed.
 */
export function nextToFollow(
  order: readonly string[],
  completedId: string,
  followed: ReadonlySet<string>,
): string | null {
  const from = order.indexOf(completedId) + 1;
  return [...order.slice(from), ...order.slice(0, from)].find((id) => !followed.has(id)) ?? null;
}
