import { networkOf } from "~/lib/network";
import { countAttempt } from "~/platform/rate-limit.server";

/**
 * Counts an unknown number that was asked for from an address: 30 a quarter of an hour per network. Returns the seconds to
 * wait once there were more, else null. Numbers that exist are not counted: an office may verify as many as it likes.
 */
export const countUnknownNumber = (clientAddress: string): Promise<number | null> =>
  countAttempt({ key: `verify:${networkOf(clientAddress)}`, limit: 30, windowSeconds: 15 * 60 });
