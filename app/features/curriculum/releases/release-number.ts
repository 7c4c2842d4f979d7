/** The number of a release as an address has it; null for what is none. */
export const readReleaseNumber = (text = ""): number | null =>
  /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
