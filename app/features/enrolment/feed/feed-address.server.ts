import { isId } from "~/platform/db/ids.server";
import { keyedHash, keyedHashes } from "~/platform/secrets.server";
import type { Site } from "~/platform/site/site";

/**
 * The address at which a program reads somebody's calendar. It is made from the feed's id with a key of ours and kept nowhere: who reads
 * the database cannot make it, and a feed with another id ends it.
 */
export const feedAddress = (feedId: string, { origin }: Pick<Site, "origin">): string =>
  `${origin}/calendars/${feedId}_${keyedHash("calendar feed", feedId)}.ics`;

/** The id of the feed in the last part of such an address; null when we did not make it. */
export function feedIn(secret: string): string | null {
  const [id, key] = [secret.slice(0, 36), secret.slice(37)];
  return isId(id) && secret[36] === "_" && keyedHashes("calendar feed", id).includes(key) ? id : null;
}
