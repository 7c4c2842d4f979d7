import type { Role } from "../access/can";

const hour = 3_600_000;
const day = 24 * hour;

/** How long a session lasts, in milliseconds: without use, and at most. */
export const sessionLimits: Record<Role, { idle: number; absolute: number }> = {
  LEARNER: { idle: 14 * day, absolute: 90 * day },
  STAFF: { idle: 8 * hour, absolute: 24 * hour },
};

/** What a request does with a session: change something, only read, or (null) not even that. */
export type SessionUse = "act" | "read" | null;

/** Use is noted at most this often, in milliseconds: reading seldom, because it is to write nothing else. */
const touchIntervals = { act: 10 * 60_000, read: hour };

const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);

/** Sessions of a role are over when they were last used before `seen` or made before `made`. */
export const sessionCutoffs = (role: Role, now: Date) => ({
  seen: before(now, sessionLimits[role].idle),
  made: before(now, sessionLimits[role].absolute),
});

/** A use is written when the last one written lies before this moment; null: it is not. */
export const touchCutoff = (use: SessionUse, now: Date) => use && before(now, touchIntervals[use]);

/** 32 random bytes in base64url: what a token in a cookie looks like before the database is asked. */
export const isToken = (value: string | null): value is string => value !== null && /^[\w-]{43}$/.test(value);
