import { randomBytes } from "node:crypto";
import { now } from "~/platform/clock.server";
import type { Db, Tx } from "~/platform/db/db.server";
import { isSecure } from "~/platform/env.server";
import { keyedHash, keyedHashes } from "~/platform/secrets.server";
import type { FoundationRole } from "../access/can";
import { setCookie } from "./cookies";
import { sessionIdOf } from "./hashes.server";
import { sessionKindOf, sessionLimits } from "./session-rules";

export interface NewSession {
  /** What the browser keeps: 256 bits, base64url. Nowhere stored. */
  token: string;
  /** The value of the Set-Cookie header that gives it to the browser. */
  cookie: string;
}

interface SessionWish {
  person: { id: string; roles: readonly FoundationRole[] };
  userAgent: string;
  /** Whether it was given just now. */
  secondFactor: boolean;
  /**
   * The id of what this session follows on, for which there is one session only (a sign-in, or the session before the second
   * factor): `findSuccessor` gives it to the same browser again.
   */
  follows?: string;
}

/**
 * Makes a session for a person, with the limits of its kind. Its token is random, or made from what it follows on with a
 * key that the database does not hold (decision 18). A person who does not exist is a fault.
 */
export async function createSession(
  tx: Tx,
  { person, userAgent, secondFactor, follows }: SessionWish,
): Promise<NewSession> {
  const token = follows ? keyedHash("session", follows) : randomBytes(32).toString("base64url");
  const createdAt = now();
  const { absolute } = sessionLimits[sessionKindOf(person)];
  await tx.session.create({
    data: {
      id: sessionIdOf(token),
      personId: person.id,
      createdAt,
      lastSeenAt: createdAt,
      expiresAt: new Date(createdAt.getTime() + absolute),
      secondFactorAt: secondFactor ? createdAt : null,
      userAgent: userAgent.slice(0, 400),
    },
  });
  return { token, cookie: setCookie("session", token, absolute / 1000, isSecure) };
}

/**
 * The session that followed on this one thing, with its person and the Set-Cookie value that gives it again; null when it ended.
 * Whoever asks has checked that it is the same browser with the same code.
 */
export async function findSuccessor(tx: Db, follows: string) {
  const tokens = new Map(keyedHashes("session", follows).map((token) => [sessionIdOf(token), token]));
  const session = await tx.session.findFirst({
    where: { id: { in: [...tokens.keys()] }, expiresAt: { gt: now() }, person: { disabledAt: null } },
    include: { person: true },
  });
  if (!session) return null;
  const seconds = Math.ceil((session.expiresAt.getTime() - now().getTime()) / 1000);
  return { ...session, cookie: setCookie("session", tokens.get(session.id)!, seconds, isSecure) };
}

/** Ends one session; ending it twice is fine. */
export const deleteSession = (tx: Db, sessionId: string) =>
  tx.session.deleteMany({ where: { id: sessionId } });

/** Ends every session of a person, on every instance at once. Also for when a role changes or somebody is disabled. */
export const deleteSessionsOf = (tx: Db, personId: string) => tx.session.deleteMany({ where: { personId } });
