/** Guessing is limited in the database, per mailbox or person and per network (S6). */
import { networkOf } from "~/lib/network";
import { countDown, countUp } from "~/platform/rate-limit.server";

const windowSeconds = 15 * 60;
/** For one mailbox, and for one person's second factor. */
const wrongEach = 5;

interface Scope {
  key: string;
  /** How many wrong guesses are answered as such; the next one has to wait. */
  wrong: number;
}

/** The 31st wrong guess from one network has to wait, whatever it was for. */
const network = (clientAddress: string): Scope => ({
  key: `wrong-code:${networkOf(clientAddress)}`,
  wrong: 30,
});

export const mailboxGuesses = (email: string, clientAddress: string) => [
  network(clientAddress),
  { key: `wrong-code:${email}`, wrong: wrongEach },
];
export const secondFactorGuesses = (personId: string, clientAddress: string) => [
  network(clientAddress),
  { key: `wrong-totp:${personId}`, wrong: wrongEach },
];
/** The audit log tells of the first wrong guess and of the one that had to wait, not of each. */
export const isWorthNoting = (count: number) => count === 1 || count === wrongEach + 1;

/** A guess without a sign-in to belong to. */
export const looseGuesses = (clientAddress: string) => [network(clientAddress)];

export type Guess<T> =
  | { kind: "answered"; value: T }
  /** `count`: how many wrong ones there are now in the last scope. */
  | { kind: "wrong"; count: number }
  | { kind: "tooMany"; waitSeconds: number; count: number };

/**
 * Lets `check` look at a guess unless too many were wrong; it returns null for a wrong one. Each guess is counted before it
 * is looked at, so that guesses at the same moment count together; one that was not wrong is taken off again.
 */
export async function guess<T>(scopes: Scope[], check: () => Promise<T | null>): Promise<Guess<T>> {
  let wait = 0;
  let last = 0;
  for (const { key, wrong } of scopes) {
    const { count, waitSeconds } = await countUp({ key, windowSeconds });
    last = count;
    if (count > wrong + 1) return { kind: "tooMany", waitSeconds, count };
    if (count > wrong) wait = waitSeconds;
  }
  const value = await check();
  if (value === null)
    return wait > 0 ? { kind: "tooMany", waitSeconds: wait, count: last } : { kind: "wrong", count: last };
  for (const { key } of scopes) await countDown({ key, windowSeconds });
  return { kind: "answered", value };
}
