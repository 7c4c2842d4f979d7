/** At most `limit` in any `windowSeconds` on end. */
export interface SlidingLimit {
  limit: number;
  windowSeconds: number;
}

/**
 * Whether one more may follow on those at `times`: null when fewer than the limit lie in the window before `now`, else the whole
 * seconds until there is room for one (for Retry-After).
 */
export function secondsToWait(
  times: readonly Date[],
  { limit, windowSeconds }: SlidingLimit,
  now: Date,
): number | null {
  const ends = times.map((time) => time.getTime() + windowSeconds * 1000);
  const counted = ends.filter((end) => end > now.getTime()).sort((a, b) => a - b);
  const end = counted[counted.length - limit];
  return counted.length < limit || end === undefined ? null : Math.ceil((end - now.getTime()) / 1000);
}
