import { isSecure } from "~/platform/env.server";
import { keyedHash, keyedHashes } from "~/platform/secrets.server";
import { readCookie, setCookie } from "../sessions/cookies";

/** As many mailboxes are remembered in one browser. */
const remembered = 5;
const yearSeconds = 365 * 86_400;

const namesIn = (request: Request) =>
  (readCookie(request.headers.get("cookie"), "known", isSecure) ?? "")
    .split(".")
    .filter(Boolean)
    .slice(0, remembered);

/** Whether somebody has signed in to this mailbox in this browser. The cookie names it by a keyed hash that nobody can make up. */
export function knowsMailbox(request: Request, email: string): boolean {
  const names = namesIn(request);
  return keyedHashes("known mailbox", email).some((name) => names.includes(name));
}

/** The Set-Cookie value with which this browser remembers the mailbox, for a year. */
export function rememberMailbox(request: Request, email: string): string {
  const name = keyedHash("known mailbox", email);
  const names = [name, ...namesIn(request).filter((other) => other !== name)].slice(0, remembered);
  return setCookie("known", names.join("."), yearSeconds, isSecure);
}
