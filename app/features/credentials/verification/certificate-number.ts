import { normaliseCode } from "~/lib/codes";

/** Characters of a certificate's number: 80 random bits. */
export const numberLength = 16;

const wellFormed = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/;

/**
 * The number in what somebody typed or pasted: with or without dashes and spaces, in small letters, with O for 0, or the
 * whole address of the verification page. Null when it cannot be a number.
 */
export function parseNumber(typed: string): string | null {
  if (typed.length > 300) return null;
  const last =
    typed
      .trim()
      .replace(/[?#].*$/, "")
      .replace(/\/+$/, "")
      .split("/")
      .at(-1) ?? "";
  const number = normaliseCode(last.replace(/[‐-―]/g, "-"));
  return wellFormed.test(number) ? number : null;
}
