import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { countAttempt } from "~/platform/rate-limit.server";
import { exportAddress } from "./export-key.server";

const hour = 3_600_000;
/** How long a code that was entered lets somebody download, in milliseconds. */
const confirmedTime = 15 * 60_000;

/** Five in an hour: making one reads everything. */
const exportLimit = (personId: string) => ({ key: `export:${personId}`, limit: 5, windowSeconds: 3_600 });

export type ExportRequest =
  | { ok: true; address: string }
  | { ok: false; reason: "notConfirmed" }
  | { ok: false; reason: "tooOften"; waitSeconds: number };

/**
 * Lets the actor download all that is theirs: returns the address, which works for a minute. Whoever finds a screen open is not to
 * walk away with everything, so it takes a session that began within the hour, or a code mailed for it (`notConfirmed`). Refuses
 * a sixth in an hour. The audit log tells of it.
 */
export async function askExport(actor: Actor): Promise<ExportRequest> {
  if (!(await isConfirmed(actor))) return { ok: false, reason: "notConfirmed" };
  const waitSeconds = await countAttempt(exportLimit(actor.personId));
  if (waitSeconds !== null) return { ok: false, reason: "tooOften", waitSeconds };
  await recordAudit(db, {
    actorId: actor.personId,
    act: "data.export",
    subjectType: "person",
    subjectId: actor.personId,
  });
  return { ok: true, address: exportAddress(actor.sessionId) };
}

async function isConfirmed({ personId, sessionId }: Actor): Promise<boolean> {
  const at = now().getTime();
  const isFresh = await db.session.count({
    where: { id: sessionId, personId, createdAt: { gt: new Date(at - hour) } },
  });
  if (isFresh > 0) return true;
  const since = new Date(at - confirmedTime);
  const codes = await db.confirmationCode.count({
    where: { personId, purpose: "EXPORT", usedAt: { gt: since } },
  });
  return codes > 0;
}
