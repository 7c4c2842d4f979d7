import type { IncomingMessage } from "node:http";
import { readCookie } from "~/features/identity/sessions/cookies";
import { isToken } from "~/features/identity/sessions/session-rules";
import { isSecure } from "~/platform/env.server";

/** The session token that a request carries, of the right shape, or null; whether it opens anything is another question. */
export function sessionToken({ headers }: Pick<IncomingMessage, "headers">): string | null {
  const token = readCookie(headers.cookie ?? null, "session", isSecure);
  return isToken(token) ? token : null;
}
