/**
 * A text as it is shown on paper: without control characters, halves of characters and marks that turn the direction of
 * what follows (UAX 9). Line ends are `\n`; nothing else changes.
 */
export const inertText = (text: string) =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\p{Bidi_Control}|\p{Cc}/gu, (character) => (character === "\n" ? "\n" : ""));

/** A text for one line: as above, and every run of white space is one space. */
export const inertLine = (text: string) => inertText(text.replace(/\s+/g, " ")).trim();
