import { LRUCache } from "lru-cache";

/** Sessions that opened a moment ago, by id, on this instance. Kept no longer than a visit pauses, in milliseconds. */
const known = new LRUCache<string, true>({ max: 10_000, ttl: 15 * 60_000 });

/** Notes that the database knew this session. */
export const noteSession = (sessionId: string) => void known.set(sessionId, true);

/**
 * Whether this session was real a moment ago. It opens nothing: it only tells people who are signed in from visitors before
 * the database is asked, for whose turn it is.
 */
export const isKnownSession = (sessionId: string) => known.has(sessionId);
