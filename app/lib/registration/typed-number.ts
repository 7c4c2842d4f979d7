import { asciiDigits } from "../text/digits";

/** What a reader of numbers answers: the number as it is stored and sent, or what is wrong with what was typed. */
export type NumberReading<Fault extends string> = { ok: true; number: string } | { ok: false; fault: Fault };

/**
 * A number of a register as somebody typed or pasted it, without the spaces, dots, dashes and unseen signs between, in upper
 * case and with the digits of any script as 0 to 9. What else was typed stays, so that it is refused and not lost.
 */
export const typedNumber = (typed: string): string =>
  asciiDigits(typed.normalize("NFKC"))
    .replace(/[\s\p{Pd}\p{Cf}.·]/gu, "")
    .toUpperCase();
