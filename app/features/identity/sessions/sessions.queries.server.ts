import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { Actor } from "../access/scope";
import { sessionCutoffs, sessionKindOf } from "./session-rules";

/** Where a person is signed in, last used first. */
export async function listSessions(actor: Actor) {
  const { seen, made } = sessionCutoffs(sessionKindOf(actor), now());
  const sessions = await db.session.findMany({
    where: {
      personId: actor.personId,
      lastSeenAt: { gt: seen },
      createdAt: { gt: made },
      expiresAt: { gt: now() },
    },
    orderBy: { lastSeenAt: "desc" },
    take: 50,
  });
  return sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
    isCurrent: id === actor.sessionId,
    userAgent,
    startedAt: createdAt,
    lastSeenAt,
  }));
}
