/**
 * What is kept in the database and useless to who reads only that: keyed hashes and sealed texts, with the keys of SECRET_KEY
 * (decision 18). Each use has a key of its own, derived from those (HKDF, RFC 5869).
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { env } from "./env.server";

/** What keyed hashes are for. */
export type HashPurpose =
  | "seat"
  | "sign-in code"
  | "session"
  | "known mailbox"
  | "attempts"
  | "invitation"
  | "export"
  | "quote"
  | "quote link"
  | "work link"
  | "cohort link"
  | "interest confirm"
  | "interest leave"
  | "mail list"
  | "calendar feed";

const masters = (env.SECRET_KEY ?? "").split(",").filter(Boolean);
if (masters.length === 0) throw new Error("SECRET_KEY is not set");

const derived = (master: string, use: string) =>
  Buffer.from(hkdfSync("sha256", Buffer.from(master, "base64"), "", `masterclasses: ${use}`, 32));

/** Each key's own name, to find it again; it tells nothing of the key. */
const ids = masters.map((master) => derived(master, "name").toString("base64url").slice(0, 8));

const hashKeys = new Map<HashPurpose, Buffer[]>();
function hashKeysFor(purpose: HashPurpose): Buffer[] {
  const known = hashKeys.get(purpose) ?? masters.map((master) => derived(master, `hash, ${purpose}`));
  hashKeys.set(purpose, known);
  return known;
}

/** HMAC-SHA-256 of `text` with each key, the newest first; 43 characters of base64url. For comparing with what was stored. */
export const keyedHashes = (purpose: HashPurpose, text: string): string[] =>
  hashKeysFor(purpose).map((key) => createHmac("sha256", key).update(text).digest("base64url"));

/** The same with the newest key: what is stored. */
export const keyedHash = (purpose: HashPurpose, text: string): string => keyedHashes(purpose, text)[0]!;

/** `v1.<name of the key>.<96-bit nonce>.<ciphertext and 128-bit tag>`; base32 secrets and other plain texts hold no dot. */
const sealedForm = /^v1\.([\w-]{8})\.([\w-]{16})\.([\w-]+)$/;
const sealKey = (at: number) => derived(masters[at]!, "seal");

/** Seals `text` with the newest key (AES-256-GCM). It opens only with the same `context`: what it is and whose. */
export function seal(text: string, context: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", sealKey(0), nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `v1.${ids[0]}.${nonce.toString("base64url")}.${sealed.toString("base64url")}`;
}

/** Whether `stored` is sealed with the newest key. */
export const isSealed = (stored: string) => sealedForm.exec(stored)?.[1] === ids[0];

/**
 * The text that was sealed; what was stored before there were keys comes back as it is.
 *
 * @throws Error when its key is no longer in SECRET_KEY, or when it was changed or belongs to another context
 */
export function unseal(stored: string, context: string): string {
  const [, id, nonce, sealed] = sealedForm.exec(stored) ?? [];
  if (!id || !nonce || !sealed) return stored;
  const at = ids.indexOf(id);
  if (at < 0)
    throw new Error(`SECRET_KEY lacks the key ${id}, with which something in the database is sealed`);
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", sealKey(at), Buffer.from(nonce, "base64url"))
    .setAAD(Buffer.from(context))
    .setAuthTag(bytes.subarray(-16));
  return decipher.update(bytes.subarray(0, -16), undefined, "utf8") + decipher.final("utf8");
}
