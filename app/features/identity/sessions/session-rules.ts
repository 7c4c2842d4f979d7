import { type ActorFacts, isOfFoundation } from "../access/can";

const hour = 3_600_000;
const day = 24 * hour;

/** Sessions of the foundation's people are shorter than those of others. */
export type SessionKind = "person" | "foundation";
export const sessionKinds: readonly SessionKind[] = ["person", "foundation"];
export const sessionKindOf = (person: Pick<ActorFacts, "roles">): SessionKind =>
  isOfFoundation(person) ? "foundation" : "person";

/** How long a session lasts, in milliseconds: without use, and at most. */
export const sessionLimits: Record<SessionKind, { idle: number; absolute: number }> = {
  person: { idle: 14 * day, absolute: 90 * day },
  foundation: { idle: 8 * hour, absolute: 24 * hour },
};

/** How long a second factor counts once it was given, in milliseconds: a working day, also in a session that lasts longer. */
export const secondFactorTime = 24 * hour;

/** What a request does with a session: change something, only read, or (null) not even that. */
export type SessionUse = "act" | "read" | null;

/** Use is noted at most this often, in milliseconds: reading seldom, because it is to write nothing else. */
const touchIntervals = { act: 10 * 60_000, read: hour };

const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);

/** Sessions of a kind are over when they were last used before `seen` or made before `made`. */
export const sessionCutoffs = (kind: SessionKind, now: Date) => ({
  seen: before(now, sessionLimits[kind].idle),
  made: before(now, sessionLimits[kind].absolute),
});

/** A use is written when the last one written lies before this moment; null: it is not. */
export const touchCutoff = (use: SessionUse, now: Date) => use && before(now, touchIntervals[use]);

/** 32 random bytes in base64url: what a token in a cookie looks like before the database is asked. */
export const isToken = (value: string | null): value is string => value !== null && /^[\w-]{43}$/.test(value);
