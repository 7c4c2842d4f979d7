/** A repeatable source of choices: the same seed gives the same ones in the same order. FNV-1a, stepped by mulberry32. */
export function chooser(seed: string) {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  return <T>(from: readonly T[]): T => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return from[((t ^ (t >>> 14)) >>> 0) % from.length] as T;
  };
}
