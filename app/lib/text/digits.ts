const isDigit = (character: string | undefined) => character !== undefined && /^\p{Nd}$/u.test(character);

/** The value of a decimal digit of any script: in Unicode each script's ten stand in a row, from zero on. */
function valueOf(digit: string): number {
  let before = digit.codePointAt(0)! - 1;
  while (isDigit(String.fromCodePoint(before))) before -= 1;
  return (digit.codePointAt(0)! - before - 1) % 10;
}

/** `text` with the decimal digits of every script (٣, ۳, ३, ３, 𝟑) as 0 to 9. */
export const asciiDigits = (text: string) => text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));

/**
 * The code of `length` digits in what somebody typed or pasted: digits of any script, with anything but letters between them,
 * also in the middle of the sentence they were mailed in. Where no run is of that length, all digits of the text.
 */
export function readCode(typed: string, length: number): string {
  const text = asciiDigits(typed);
  const all = text.replace(/\D/g, "");
  if (all.length === length) return all;
  const runs = text.match(/\d(?:[^\p{L}\d]{0,4}\d)*/gu) ?? [];
  return runs.map((run) => run.replace(/\D/g, "")).find((run) => run.length === length) ?? all;
}
