import type { Role } from "./actor";

const hour = 3_600_000;
const day = 24 * hour;

/** How long a session lasts, in milliseconds: without use, and at most. */
export const sessionLimits: Record<Role, { idle: number; absolute: number }> = {
  LEARNER: { idle: 14 * day, absolute: 90 * day },
  STAFF: { idle: 8 * hour, absolute: 24 * hour },
};

/** Use is noted at most this often, in milliseconds. */
export const touchInterval = 10 * 60_000;

const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);

/** Sessions of a role are over when they were last used before `seen` or made before `made`. */
export const sessionCutoffs = (role: Role, now: Date) => ({
  seen: before(now, sessionLimits[role].idle),
  made: before(now, sessionLimits[role].absolute),
});

/** Whether the session's last use should be written again. */
export const isTouchDue = (lastSeenAt: Date, now: Date) => lastSeenAt < before(now, touchInterval);

/** 32 random bytes in base64url: what a token in a cookie looks like before the database is asked. */
export const isToken = (value: string | null): value is string => value !== null && /^[\w-]{43}$/.test(value);
