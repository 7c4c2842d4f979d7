import { asciiDigits } from "./text/digits";

/** Letters and digits that cannot be mistaken for one another when read aloud or typed over (Crockford's base 32). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Turns random bytes into a readable code of `length` characters in groups of four: `K7PM-92QD-…`. Five bits a byte are
 * used, so `bytes` needs at least `length` bytes.
 */
export function readableCode(bytes: Uint8Array, length: number): string {
  const characters = Array.from({ length }, (_, i) => alphabet[bytes[i]! & 31]);
  return characters.join("").replace(/(.{4})(?=.)/g, "$1-");
}

/**
 * What somebody typed, as a code is stored: upper case, digits of any script, O as 0, I and L as 1, dashes and spaces of any kind
 * as they belong.
 */
export function normaliseCode(typed: string): string {
  const plain = asciiDigits(typed.normalize("NFKC")).toUpperCase();
  const characters = plain
    .replace(/[\s\p{Pd}\p{Cf}]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return characters.replace(/(.{4})(?=.)/g, "$1-");
}
