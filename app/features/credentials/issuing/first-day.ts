/**
 * The first day of what was completed at `completedAt`: when it was first worked in or its group began, whichever was earlier;
 * without either when it was enrolled in. Null when none of these lies before its completion.
 */
export function firstDay(
  { worked, group, enrolled }: { worked: Date | null; group: Date | null; enrolled: Date | null },
  completedAt: Date,
): Date | null {
  const before = (days: readonly (Date | null)[]) =>
    days.filter((day) => day !== null).filter((day) => day <= completedAt);
  const [first, ...others] = before([worked, group]);
  if (!first) return before([enrolled])[0] ?? null;
  return others.reduce((earliest, day) => (day < earliest ? day : earliest), first);
}
