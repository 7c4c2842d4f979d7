import { addressAt } from "~/addresses";
import { findActor } from "../sessions/find-actor.server";
import { isOfFoundation } from "./can";
import { tokenOf } from "./guards.server";

/** Its document is kept for all its readers. */
const lesson = "routes/learn/lesson";

/**
 * Who asks for a page that is somebody's own, as its header names them; null for a visitor, and where a document is kept: nobody's name gets
 * into that. It lets nobody in (the page's own guard does), so a fault says nothing here: that guard meets it too.
 */
export async function readerOf(request: Request) {
  const token = tokenOf(request);
  const address = addressAt(new URL(request.url).pathname)?.address;
  if (!token || !address || address.access.kind === "anyone" || address.id === lesson) return null;
  const actor = await findActor(token, null).catch(() => null);
  if (!actor) return null;
  const { name, email, memberships } = actor;
  return { name, email, organisations: memberships, isStaff: isOfFoundation(actor) };
}
