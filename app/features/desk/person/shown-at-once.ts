/** So many rows of a section stand on somebody's page; the rest is behind a link. */
export const shownAtOnce = 5;
