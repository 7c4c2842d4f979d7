/**
 * The code that learners type in the room. It is made from a secret and the minute, as that of an authenticator app (RFC 6238): nothing but
 * the secret is stored, and what somebody reads aloud to who is not there works for a minute or two.
 */
import { createHmac } from "node:crypto";
import { presenceCodeLength, presenceLetters } from "./presence-code";

const stepSeconds = 60;

const stepAt = (at: Date) => Math.floor(at.getTime() / 1000 / stepSeconds);

/** The code of a step. */
function codeOfStep(secret: string, step: number): string {
  const bytes = createHmac("sha256", secret).update(String(step)).digest();
  return Array.from(
    { length: presenceCodeLength },
    (_, i) => presenceLetters[bytes.readUInt32BE(i * 4) % presenceLetters.length]!,
  ).join("");
}

/** The code at this moment. */
export const presenceCode = (secret: string, at: Date): string => codeOfStep(secret, stepAt(at));

/** The seconds until the next code. */
export const secondsToNext = (at: Date): number =>
  stepSeconds - (Math.floor(at.getTime() / 1000) % stepSeconds);

export interface OpenedCode {
  secret: string;
  openedAt: Date;
  openUntil: Date;
}

/** The most steps to look back, to tell a code that is over from one that never was. */
const longestLook = 120;

/**
 * What `typed` (as `readPresenceCode` gives it) is at this moment: the present code or the one before it, while the code is open; one that
 * was shown earlier; or none of this code.
 */
export function judgeCode({ secret, openedAt, openUntil }: OpenedCode, typed: string, at: Date) {
  const [first, last] = [stepAt(openedAt), stepAt(at < openUntil ? at : openUntil)];
  for (let step = last; step >= Math.max(first, last - longestLook); step--)
    if (codeOfStep(secret, step) === typed)
      return at < openUntil && step >= stepAt(at) - 1 ? ("right" as const) : ("past" as const);
  return "wrong" as const;
}
