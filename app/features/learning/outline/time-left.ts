/**
 * How much time is left, as people say it: in minutes up to an hour, rounded up to five; in hours above, rounded to halves. An estimate
 * need not look like a measurement.
 */
export function timeLeft(minutes: number): { minutes: number } | { hours: number } {
  if (minutes <= 60) return { minutes: Math.ceil(minutes / 5) * 5 };
  return { hours: Math.round(minutes / 30) / 2 };
}
