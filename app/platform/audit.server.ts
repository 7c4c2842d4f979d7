import type { Prisma } from "~prisma/client";
import { now } from "./clock.server";
import type { Db } from "./db/db.server";
import { newId } from "./db/ids.server";

export interface AuditFact {
  /** Who did it; null for the system and for visitors. */
  actorId: string | null;
  /** A word or two: `sign-in`, `cohort.publish`, `order.refund`. */
  act: string;
  subjectType: string;
  subjectId: string;
  /** What a reader of the log needs. Never a code, token, e-mail address or text of a person. */
  detail?: Prisma.InputJsonObject;
}

/** Writes one line in the append-only audit log, in the transaction of the act itself. */
export async function recordAudit(tx: Db, { detail = {}, ...fact }: AuditFact): Promise<void> {
  await tx.auditEntry.create({ data: { id: newId(), at: now(), ...fact, detail } });
}
