let read = () => Date.now();

/** The present instant. Use cases and queries ask it; pure rules get it as a parameter. */
export const now = () => new Date(read());

/** Moves the clock, for tests and for rehearsals. Without an argument it follows the machine again. */
export function setClock(clock?: () => number) {
  read = clock ?? (() => Date.now());
}
