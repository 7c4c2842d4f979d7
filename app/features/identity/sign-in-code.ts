/** How long a code works, in milliseconds (ASVS 5.0 §6.5.5). */
export const codeLifetime = 10 * 60_000;

/** Eight digits, of a number below 100,000,000. */
export const codeOf = (number: number) => String(number).padStart(8, "0");

/** What somebody typed, without the spaces and dashes that mail programs and people put between digits. */
export const plainCode = (typed: string) => typed.replace(/[\s\u200b.-]/g, "");
