import { randomBytes } from "node:crypto";
import { now } from "~/platform/clock.server";
import type { Db, Tx } from "~/platform/db.server";
import { isSecure } from "~/platform/env.server";
import { setCookie } from "./cookies";
import { sessionIdOf } from "./hashes.server";
import { sessionLimits } from "./session-rules";

export interface NewSession {
  /** What the browser keeps: 32 random bytes, base64url. Nowhere stored. */
  token: string;
  /** The value of the Set-Cookie header that gives it to the browser. */
  cookie: string;
}

/**
 * Makes a session for a person, with the limits of the person's role. `secondFactor` says that it was given just now.
 * A person who does not exist is a fault.
 */
export async function createSession(
  tx: Tx,
  { personId, userAgent, secondFactor }: { personId: string; userAgent: string; secondFactor: boolean },
): Promise<NewSession> {
  const { role } = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { role: true } });
  const token = randomBytes(32).toString("base64url");
  const createdAt = now();
  const { absolute } = sessionLimits[role];
  await tx.session.create({
    data: {
      id: sessionIdOf(token),
      personId,
      createdAt,
      lastSeenAt: createdAt,
      expiresAt: new Date(createdAt.getTime() + absolute),
      secondFactorAt: secondFactor ? createdAt : null,
      userAgent: userAgent.slice(0, 400),
    },
  });
  return { token, cookie: setCookie("session", token, absolute / 1000, isSecure) };
}

/** The Set-Cookie value that makes a browser forget its session. */
export const noSessionCookie = () => setCookie("session", "", 0, isSecure);

/** Ends one session; ending it twice is fine. */
export const deleteSession = (tx: Db, sessionId: string) =>
  tx.session.deleteMany({ where: { id: sessionId } });

/** Ends every session of a person, on every instance at once. Also for when a role changes or somebody is disabled. */
export const deleteSessionsOf = (tx: Db, personId: string) => tx.session.deleteMany({ where: { personId } });
