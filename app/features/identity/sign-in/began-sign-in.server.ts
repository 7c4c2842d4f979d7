import { domainToUnicode } from "node:url";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { isSecure } from "~/platform/env.server";
import { isId } from "~/platform/db/ids.server";
import { readCookie } from "../sessions/cookies";
import { isOpen } from "./sign-in-code";
import { loadSignIn } from "./sign-in-codes.db.server";

/** An address as people write it: an international domain in its own letters. */
function readable(email: string): string {
  const [local, domain = ""] = email.split("@");
  return `${local}@${domainToUnicode(domain)}`;
}

/** The sign-in that this browser has begun, or null. `isOpen`: its code may still be used. `browserId` stands for the browser. */
export async function beganSignIn(request: Request) {
  const id = readCookie(request.headers.get("cookie"), "sign-in", isSecure) ?? undefined;
  const row = isId(id) ? await loadSignIn(db, id) : null;
  return (
    row && {
      id: row.id,
      email: row.email,
      shownEmail: readable(row.email),
      redirectTo: row.redirectTo,
      isOpen: isOpen(row, now()),
      browserId: row.browserId ?? row.id,
    }
  );
}
