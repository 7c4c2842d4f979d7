/**
 * Wrong codes are counted against the browser and the network they come from, in windows of a quarter of an hour that slide, and on
 * the code itself (sign-in-code.ts). Right ones count against nobody (decision 18).
 */
import { networkOf } from "~/lib/network";
import { countAttempt, type RateLimit, waitsFor } from "~/platform/rate-limit.server";

const windowSeconds = 15 * 60;

/** Where a code is tried. */
export interface Guesser {
  clientAddress: string;
  /** What stands for the browser, or null when it began nothing. */
  browserId: string | null;
  /** Whether somebody signed in to the mailbox in this browser before. */
  isKnown: boolean;
}

const networkLimit = ({ clientAddress }: Guesser): RateLimit => ({
  key: `wrong-code:${networkOf(clientAddress)}`,
  limit: 30,
  windowSeconds,
});
const browserLimit = (browserId: string, limit = 12): RateLimit => ({
  key: `wrong-code:${browserId}`,
  limit,
  windowSeconds,
});

/**
 * Null when a code from here is looked at, else the seconds to wait. A network is people: where somebody guesses, browsers
 * that gave no wrong code this quarter, or know the mailbox, go on unhindered.
 */
export async function waitBeforeGuess(guesser: Guesser): Promise<number | null> {
  const { browserId, isKnown } = guesser;
  const limits = [
    networkLimit(guesser),
    ...(browserId ? [browserLimit(browserId), browserLimit(browserId, 1)] : []),
  ];
  const [network = null, browser = null, first = null] = await waitsFor(limits);
  const isClean = isKnown || (browserId !== null && first === null);
  return browser ?? (isClean ? null : network);
}

/** Counts a wrong code from here. */
export async function noteWrong(guesser: Guesser): Promise<void> {
  if (guesser.browserId) await countAttempt(browserLimit(guesser.browserId));
  await countAttempt(networkLimit(guesser));
}

/** Wrong codes of one person's second factor, from wherever. */
export const secondFactorLimit = (personId: string): RateLimit => ({
  key: `wrong-totp:${personId}`,
  limit: 5,
  windowSeconds,
});
