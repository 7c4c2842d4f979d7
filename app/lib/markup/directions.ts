// In which direction a text is read: letters of Arabic and Hebrew go from right to left.

const leftLetter = String.raw`(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}`;
const rightLetter = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}]`;
/** From a letter that is read from right to left to the last such letter before one that is read the other way. */
const rightStretch = new RegExp(
  String.raw`(${rightLetter}(?:(?:(?!${leftLetter})[^])*${rightLetter})?\p{M}*)`,
  "u",
);

/** The first letter of a text that is read from right to left; empty when there is none. */
export const firstRightLetter = (text: string) => new RegExp(rightLetter, "u").exec(text)?.[0] ?? "";

/** Whether a text as a whole is read from right to left: then what stands at its ends, such as a bracket, follows that direction too. */
export const isRightToLeft = (text: string) =>
  firstRightLetter(text) !== "" && !new RegExp(leftLetter, "u").test(text);

/** A text in stretches that are each read in one direction. */
export function stretchesOf(text: string): { text: string; isRightToLeft: boolean }[] {
  if (isRightToLeft(text)) return [{ text, isRightToLeft: true }];
  return text
    .split(rightStretch)
    .filter(Boolean)
    .map((part) => ({ text: part, isRightToLeft: rightStretch.test(part) }));
}
