import { now } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { type ActorFacts } from "../access/can";
import { type Actor, actorFrom } from "../access/scope";
import { sessionIdOf } from "./hashes.server";
import { noteSession } from "./known-sessions.server";
import { type SessionUse, secondFactorTime, sessionCutoffs, touchCutoff } from "./session-rules";

type ActorRow = Omit<ActorFacts, "sessionId"> & { lastSeenAt: Date };

/**
 * One row on the primary key, with the organisations that this person acts for: every signed-in request asks it. Takes the values `$1` to
 * `$7`.
 */
const findSession = `
  select p.id as "personId", p.email, p.name, p.locale, p.roles::text[], s."lastSeenAt",
    coalesce(s."secondFactorAt" > $7::timestamptz, false) as "secondFactor",
    coalesce((select json_agg(json_build_object('organisationId', o.id, 'name', o.name, 'role', m.role) order by o.name collate "dutch", o.id)
      from "Membership" m join "Organisation" o on o.id = m."organisationId"
      where m."personId" = p.id and m.until is null), '[]'::json) as memberships
  from "Session" s join "Person" p on p.id = s."personId"
  where s.id = $1 and p."disabledAt" is null and s."expiresAt" > $2
    and s."lastSeenAt" > case when p.roles = '{}' then $4::timestamptz else $3::timestamptz end
    and s."createdAt" > case when p.roles = '{}' then $6::timestamptz else $5::timestamptz end`;

/** What a page asks of the database together with who asks: one row, which may depend on `actor."personId"`. */
export interface ActorsRead {
  /** Of the prepared statement. */
  name: string;
  /** Its values are `$8` and on; its columns have other names than those of `Actor`. */
  select: string;
  values: unknown[];
}

/**
 * Who holds this session token, or null: unknown, ended, too old, unused too long, or of somebody who is disabled. The use
 * is noted so that the session lasts: acting at most every ten minutes, reading at most once an hour (decision 18).
 */
export async function findActor(token: string, use: SessionUse): Promise<Actor | null> {
  const sessionId = sessionIdOf(token);
  const row = await askSession<ActorRow>(sessionId, "find-session", findSession, []);
  return row && seen(sessionId, row, use);
}

/** The same with a read of the page's own, in one statement: the row is null when there is none for this person. */
export async function findActorWith<Row extends object>(
  token: string,
  use: SessionUse,
  { name, select, values }: ActorsRead,
): Promise<{ actor: Actor; row: Row | null } | null> {
  const text = `with actor as (${findSession}) select actor.*, read.* from actor
    left join lateral (select true as "isFound", own.* from (${select}) own) read on true`;
  const sessionId = sessionIdOf(token);
  const found = await askSession<ActorRow & Row & { isFound: true | null }>(sessionId, name, text, values);
  if (!found) return null;
  const {
    personId,
    email,
    name: personName,
    locale,
    roles,
    memberships,
    secondFactor,
    lastSeenAt,
    isFound,
    ...row
  } = found;
  const person = { personId, email, name: personName, locale, roles, memberships, secondFactor, lastSeenAt };
  return { actor: await seen(sessionId, person, use), row: isFound && (row as unknown as Row) };
}

async function askSession<Row extends object>(
  sessionId: string,
  name: string,
  text: string,
  values: unknown[],
) {
  const instant = now();
  const staff = sessionCutoffs("foundation", instant);
  const learner = sessionCutoffs("person", instant);
  const given = new Date(instant.getTime() - secondFactorTime);
  const session = [sessionId, instant, staff.seen, learner.seen, staff.made, learner.made, given];
  const { rows } = await pool.query<Row>({ name, text, values: [...session, ...values] });
  if (rows[0]) noteSession(sessionId);
  return rows[0] ?? null;
}

async function seen(sessionId: string, { lastSeenAt, ...actor }: ActorRow, use: SessionUse): Promise<Actor> {
  const instant = now();
  const cutoff = touchCutoff(use, instant);
  // Of requests at the same moment one writes.
  if (cutoff && lastSeenAt < cutoff)
    await db.session.updateMany({
      where: { id: sessionId, lastSeenAt: { lt: cutoff } },
      data: { lastSeenAt: instant },
    });
  return actorFrom({ ...actor, sessionId });
}
