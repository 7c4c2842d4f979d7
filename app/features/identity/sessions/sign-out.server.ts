import { recordAudit } from "~/platform/audit.server";
import { db } from "~/platform/db/db.server";
import type { Actor } from "../access/scope";
import { deleteSession, deleteSessionsOf } from "./sessions.db.server";

/**
 * Ends this session, or with `everywhere` all sessions of the person; they are gone on every instance at once, because each
 * request asks the database. Signing out twice is fine.
 */
export async function signOut(actor: Actor, { everywhere }: { everywhere: boolean }): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = everywhere
      ? await deleteSessionsOf(tx, actor.personId)
      : await deleteSession(tx, actor.sessionId);
    await recordAudit(tx, {
      actorId: actor.personId,
      act: everywhere ? "sign-out.everywhere" : "sign-out",
      subjectType: "person",
      subjectId: actor.personId,
      detail: { sessions: count },
    });
  });
}

/** Ends the sessions of the actor that began at `createdAt` (as the profile lists them); others' are out of reach. */
export async function endSession(actor: Actor, createdAt: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { personId: actor.personId, createdAt } });
    if (count > 0)
      await recordAudit(tx, {
        actorId: actor.personId,
        act: "session.end",
        subjectType: "person",
        subjectId: actor.personId,
      });
  });
}
