import { now } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import type { Actor } from "../access/can";
import { sessionIdOf } from "./hashes.server";
import { noteSession } from "./known-sessions.server";
import { type SessionUse, sessionCutoffs, touchCutoff } from "./session-rules";

type ActorRow = Omit<Actor, "sessionId"> & { lastSeenAt: Date };

/** One row on the primary key: every signed-in request asks it. Takes the values `$1` to `$6`. */
const findSession = `
  select p.id as "personId", p.email, p.name, p.locale, p.role, s."secondFactorAt" is not null as "secondFactor",
    s."lastSeenAt"
  from "Session" s join "Person" p on p.id = s."personId"
  where s.id = $1 and p."disabledAt" is null and s."expiresAt" > $2
    and s."lastSeenAt" > case p.role when 'STAFF' then $3::timestamptz else $4::timestamptz end
    and s."createdAt" > case p.role when 'STAFF' then $5::timestamptz else $6::timestamptz end`;

/** What a page asks of the database together with who asks: one row, which may depend on `actor."personId"`. */
export interface ActorsRead {
  /** Of the prepared statement. */
  name: string;
  /** Its values are `$7` and on; its columns have other names than those of `Actor`. */
  select: string;
  values: unknown[];
}

/**
 * Who holds this session token, or null: unknown, ended, too old, unused too long, or of somebody who is disabled. The use
 * is noted so that the session lasts: acting at most every ten minutes, reading at most once an hour (decision 18).
 */
export async function findActor(token: string, use: SessionUse): Promise<Actor | null> {
  const row = await askSession<ActorRow>(token, "find-session", findSession, []);
  return row && seen(token, row, use);
}

/** The same with a read of the page's own, in one statement: the row is null when there is none for this person. */
export async function findActorWith<Row extends object>(
  token: string,
  use: SessionUse,
  { name, select, values }: ActorsRead,
): Promise<{ actor: Actor; row: Row | null } | null> {
  const text = `with actor as (${findSession}) select actor.*, read.* from actor
    left join lateral (select true as "isFound", own.* from (${select}) own) read on true`;
  const found = await askSession<ActorRow & Row & { isFound: true | null }>(token, name, text, values);
  if (!found) return null;
  const {
    personId,
    email,
    name: personName,
    locale,
    role,
    secondFactor,
    lastSeenAt,
    isFound,
    ...row
  } = found;
  const person = { personId, email, name: personName, locale, role, secondFactor, lastSeenAt };
  return { actor: await seen(token, person, use), row: isFound && (row as unknown as Row) };
}

async function askSession<Row extends object>(token: string, name: string, text: string, values: unknown[]) {
  const instant = now();
  const staff = sessionCutoffs("STAFF", instant);
  const learner = sessionCutoffs("LEARNER", instant);
  const sessionId = sessionIdOf(token);
  const session = [sessionId, instant, staff.seen, learner.seen, staff.made, learner.made];
  const { rows } = await pool.query<Row>({ name, text, values: [...session, ...values] });
  if (rows[0]) noteSession(sessionId);
  return rows[0] ?? null;
}

async function seen(token: string, { lastSeenAt, ...actor }: ActorRow, use: SessionUse): Promise<Actor> {
  const [sessionId, instant] = [sessionIdOf(token), now()];
  const cutoff = touchCutoff(use, instant);
  // Of requests at the same moment one writes.
  if (cutoff && lastSeenAt < cutoff)
    await db.session.updateMany({
      where: { id: sessionId, lastSeenAt: { lt: cutoff } },
      data: { lastSeenAt: instant },
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
