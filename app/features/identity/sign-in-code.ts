/** How long a code works, in milliseconds (ASVS 5.0 §6.5.5). */
export const codeLifetime = 10 * 60_000;

/** How many digits a code has: a number below 100,000,000. */
export const codeLength = 8;
export const codeOf = (number: number) => String(number).padStart(codeLength, "0");

/** A code as people read it: `9837 2884`. */
export const shownCode = (code: string) => code.replace(/(\d{4})(?=\d)/g, "$1 ");
