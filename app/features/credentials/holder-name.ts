import { inertLine } from "~/lib/inert-text";

/** Letters that the certificate's typeface has. */
const printable = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}\p{P}\p{Zs}´`^+]+$/u;

/**
 * A person's name as it goes on a certificate, for good; null when there is none to put there: empty, without a letter, or
 * in a script that the certificate cannot print (a box in its place would stay for ever).
 */
export function nameOnCertificate(name: string): string | null {
  const line = inertLine(name.normalize("NFC"));
  return /\p{L}/u.test(line) && printable.test(line) ? line : null;
}
