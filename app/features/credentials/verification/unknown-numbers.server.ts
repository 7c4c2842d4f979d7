import { networkOf } from "~/lib/network";
import { countAttempt, findWait } from "~/platform/rate-limit.server";

/**
 * Counts an unknown number that was asked for from an address: 30 a quarter of an hour per network. Returns the seconds to
 * wait once there were more, else null. Numbers that exist are not counted: an office may verify as many as it likes. Who
 * has to wait is not counted any further, and who only asks for the head of a page (HEAD) not at all.
 */
export async function countUnknownNumber(clientAddress: string, { method }: Request): Promise<number | null> {
  const limit = { key: `verify:${networkOf(clientAddress)}`, limit: 30, windowSeconds: 15 * 60 };
  return (await findWait(limit)) ?? (method === "HEAD" ? null : countAttempt(limit));
}
