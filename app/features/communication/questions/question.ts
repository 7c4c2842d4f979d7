// Questions in a group: their limits, and what is wrong with what was typed.

/** In characters, of a question and of an answer. */
export const longestText = 2_000;
export const longestReason = 300;

/** What somebody writes in an hour, in whichever groups. */
export const mostAnHour = 30;

/**
 * Why something was not placed. - `gone`: they may not speak there (any more), or what they speak of is not there. - `closed`: the question was
 * hidden. - `often`: `wait` seconds must pass.
 */
export type TalkFault =
  { reason: "gone" | "closed" | "empty" | "tooLong" } | { reason: "often"; wait: number };

/** What is wrong with a text by itself. */
export const textFault = (text: string): "empty" | "tooLong" | null =>
  text === "" ? "empty" : [...text].length > longestText ? "tooLong" : null;
