import { db } from "~/platform/db.server";
import { isSecure } from "~/platform/env.server";
import { isId } from "~/platform/ids.server";
import { readCookie } from "./cookies";
import { loadSignIn } from "./sign-in-codes.db.server";

/** The sign-in that this browser has begun, or null. `isOpen`: its code may still be used. */
export async function beganSignIn(request: Request) {
  const id = readCookie(request.headers.get("cookie"), "sign-in", isSecure) ?? undefined;
  const row = isId(id) ? await loadSignIn(db, id) : null;
  return row && { id: row.id, email: row.email, redirectTo: row.redirectTo, isOpen: row.isOpen };
}
