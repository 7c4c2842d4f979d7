/** The longest name that fits on a certificate, in characters. */
export const longestName = 100;

export type NameReading = { ok: true; name: string } | { ok: false; reason: "nameMissing" | "nameTooLong" };

/**
 * A name as it must stand on a certificate: spaces and line breaks become one space, invisible characters go (they could
 * split a header or turn the text around). It may be empty only for somebody who never gave one.
 */
export function readName(typed: string, present: string): NameReading {
  const name = typed
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}|\p{Bidi_Control}|[\u200b\u2060\ufeff]/gu, "")
    .replace(/ +/g, " ")
    .trim()
    .normalize("NFC");
  if (name === "" && present !== "") return { ok: false, reason: "nameMissing" };
  if ([...name].length > longestName) return { ok: false, reason: "nameTooLong" };
  return { ok: true, name };
}
