import { recordAudit } from "~/platform/audit.server";
import { db } from "~/platform/db/db.server";
import { isFirst } from "~/platform/rate-limit.server";
import type { Actor } from "./scope";

/**
 * Notes in the audit log that somebody was denied a page, or a change: of each session the first in a quarter of an hour,
 * because nobody can take lines out of that log again. Who only asks for the head of a page (HEAD) changes nothing.
 */
export async function noteDenial(actor: Actor, { method, url }: Request): Promise<void> {
  if (method === "HEAD") return;
  if (!(await isFirst({ key: `denied:${method}:${actor.sessionId}`, windowSeconds: 15 * 60 }))) return;
  await recordAudit(db, {
    actorId: actor.personId,
    act: "denied",
    subjectType: "page",
    subjectId: new URL(url).pathname.slice(0, 200),
    detail: { method },
  });
}
