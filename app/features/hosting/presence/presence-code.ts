/** None of which is taken for another, on a screen at the end of a room or read aloud: no 0 and O, 1 and I, 2 and Z, 5 and S, 8 and B, U and V. */
export const presenceLetters = "ACDEFHJKMNPQRTVWXY3479";
export const presenceCodeLength = 6;

/** What somebody typed as a code is made: capitals, without spaces and dashes; null when it cannot be one. */
export function readPresenceCode(typed: string): string | null {
  const code = typed
    .normalize("NFKC")
    .replace(/[\s\p{Pd}\p{Cf}.]/gu, "")
    .toUpperCase();
  const isOne =
    code.length === presenceCodeLength && [...code].every((letter) => presenceLetters.includes(letter));
  return isOne ? code : null;
}

/** A code as it is shown: `K7P M93`. */
export const shownCode = (code: string): string => code.replace(/^(.{3})(?=.)/, "$1 ");
