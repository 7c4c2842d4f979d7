import { networkOf } from "~/lib/network";
import { countAttempt, findWait } from "~/platform/rate-limit.server";

/**
 * Counts a link that we did not make and that was asked for from an address: 30 a quarter of an hour per network. Returns the seconds to wait once there
 * were more, else null. Links that we made are not counted, also when they have ended; nor is who only asks for the head of a page.
 */
export async function countUnknownLink(clientAddress: string, { method }: Request): Promise<number | null> {
  const limit = { key: `work-link:${networkOf(clientAddress)}`, limit: 30, windowSeconds: 15 * 60 };
  return (await findWait(limit)) ?? (method === "HEAD" ? null : countAttempt(limit));
}
