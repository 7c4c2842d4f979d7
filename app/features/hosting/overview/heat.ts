// How far somebody is in a module, as a cell of the heat map.

/** Tints of a cell: nothing, up to a third, up to two thirds, less than all, all. */
export type Heat = 0 | 1 | 2 | 3 | 4;

export const heatOf = (percent: number): Heat =>
  percent === 0 ? 0 : percent >= 100 ? 4 : percent <= 33 ? 1 : percent <= 66 ? 2 : 3;

/** Whole percents, rounded down: 100 only when everything is done. */
export const percentOf = (done: number, of: number): number =>
  of === 0 ? 0 : Math.min(100, Math.floor((100 * done) / of));
