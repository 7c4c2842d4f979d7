import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { inertLine } from "~/lib/text/inert-text";

const derive = promisify(scrypt) as (
  text: string,
  salt: Buffer,
  length: number,
  options: object,
) => Promise<Buffer>;
/** Some 50 milliseconds each: lists of names take long to try. The salt makes every certificate a list of its own. */
const cost = { N: 2 ** 14, r: 8, p: 1 };

/** Names are the same when they read the same: capitals and spaces do not count. */
const comparable = (name: string) => inertLine(name.normalize("NFC")).toLowerCase();

/** What is kept of a name to check one against: `scrypt.<salt>.<hash>`, of 128 and 256 bits (RFC 7914), in base64url. */
export async function hashName(name: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(comparable(name), salt, 32, cost);
  return `scrypt.${salt.toString("base64url")}.${hash.toString("base64url")}`;
}

/** Whether `stored` was made of this name. */
export async function isHashOf(name: string, stored: string): Promise<boolean> {
  const [, salt = "", hash = ""] = stored.split(".");
  const expected = Buffer.from(hash, "base64url");
  const found = await derive(comparable(name), Buffer.from(salt, "base64url"), 32, cost);
  return expected.length === found.length && timingSafeEqual(expected, found);
}
