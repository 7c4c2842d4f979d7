import { now } from "~/platform/clock.server";
import { db, pool } from "~/platform/db.server";
import type { Actor } from "./actor";
import { sessionIdOf } from "./hashes.server";
import { isTouchDue, sessionCutoffs } from "./session-rules";

type ActorRow = Omit<Actor, "sessionId"> & { lastSeenAt: Date };

/** One prepared statement on the primary key: every signed-in request runs it. */
const findSession = `
  select p.id as "personId", p.email, p.name, p.locale, p.role, s."secondFactorAt" is not null as "secondFactor",
    s."lastSeenAt"
  from "Session" s join "Person" p on p.id = s."personId"
  where s.id = $1 and p."disabledAt" is null and s."expiresAt" > $2
    and s."lastSeenAt" > case p.role when 'STAFF' then $3::timestamptz else $4::timestamptz end
    and s."createdAt" > case p.role when 'STAFF' then $5::timestamptz else $6::timestamptz end`;

/**
 * Who holds this session token, or null: unknown, ended, too old, unused too long, or of somebody who is disabled. With
 * `use`, the session's last use is noted (at most every ten minutes); a page that is only read writes nothing.
 */
export async function findActor(token: string, use: boolean): Promise<Actor | null> {
  const instant = now();
  const sessionId = sessionIdOf(token);
  const staff = sessionCutoffs("STAFF", instant);
  const learner = sessionCutoffs("LEARNER", instant);
  const { rows } = await pool.query<ActorRow>({
    name: "find-session",
    text: findSession,
    values: [sessionId, instant, staff.seen, learner.seen, staff.made, learner.made],
  });
  const row = rows[0];
  if (!row) return null;
  const { lastSeenAt, ...actor } = row;
  if (use && isTouchDue(lastSeenAt, instant))
    await pool.query({
      name: "touch-session",
      text: `update "Session" set "lastSeenAt" = $2 where id = $1 and "lastSeenAt" < $2`,
      values: [sessionId, instant],
    });
  return { ...actor, sessionId };
}

/** Where a person is signed in, last used first. */
export async function listSessions(actor: Actor) {
  const { seen, made } = sessionCutoffs(actor.role, now());
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
