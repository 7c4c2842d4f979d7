/** RFC 5322 §3.2.3: what a local part is made of (`dot-atom`); what would need quotes is no mailbox that people have. */
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/;
const invisible = /[\p{Cf}\u034f\ufe0f]/gu;

/** An international domain in the one form the mail system uses (UTS 46, `xn--…`), as every `URL` knows it; null when it is none. */
function asciiDomain(written: string): string | null {
  if (/[\s/\\?#@:%[\]<>^|]/.test(written) || !URL.canParse(`http://${written}/`)) return null;
  const { hostname } = new URL(`http://${written}/`);
  return domain.test(hostname) ? hostname : null;
}

/**
 * An e-mail address as it is stored: trimmed, lower case, full-width letters as plain ones, without invisible characters, its
 * domain in ASCII: both spellings of an international domain are one mailbox. Null when it is none (RFC 5321 §4.5.3.1: a local
 * part of at most 64 characters, 254 in all).
 */
export function parseEmail(typed: string): string | null {
  const text = typed.replace(invisible, "").normalize("NFKC").trim().toLowerCase();
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  const host = asciiDomain(text.slice(at + 1));
  if (host === null || local.length > 64 || !localPart.test(local)) return null;
  const email = `${local}@${host}`;
  return email.length <= 254 ? email : null;
}
