/** Where values lie between the two ends of a chart. */
export interface Scale {
  /** Round values at which a line is drawn, the lowest first; zero is one of them. */
  ticks: number[];
  /** From 0 at the lowest tick to 100 at the highest: a share of the chart's length, in percent. */
  at: (value: number) => number;
}

/** How many steps a scale has at most on one side of zero. */
const mostSteps = 4;

/**
 * The scale on which all these values lie, with zero, between two round values. Steps are 1, 2 or 5 times a power of ten, never less than
 * `leastStep`, which is such a number. Without a value, or when all are zero, it has one step.
 */
export function scaleOf(values: readonly number[], leastStep = 1): Scale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const step = stepFor(Math.max(leastStep, -lowest / mostSteps, highest / mostSteps));
  const from = Math.floor(lowest / step);
  const until = Math.max(Math.ceil(highest / step), from + 1);
  return {
    ticks: Array.from({ length: until - from + 1 }, (_, n) => (from + n) * step),
    at: (value) => percent(value - from * step, (until - from) * step),
  };
}

/** The first round step that is no smaller than this. */
function stepFor(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find((times) => times * power >= least) ?? 10);
}

const percent = (part: number, whole: number) => Math.round((10_000 * part) / whole) / 100;
