import type { PersonScope, SiteScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { feedAddress } from "./feed-address.server";

export interface FeedView {
  /** Where a program reads it. */
  address: string;
  /** The same, as what opens a program for calendars. */
  opens: string;
  createdAt: Date;
  /** Which it is, for the form that renews it. */
  id: string;
}

/** The calendar that somebody lets programs read; null while there is none. */
export async function feedOf({ personId }: PersonScope, { site }: SiteScope): Promise<FeedView | null> {
  const feed = await db.calendarFeed.findUnique({ where: { personId } });
  if (!feed) return null;
  const address = feedAddress(feed.id, site);
  const { id, createdAt } = feed;
  return { address, opens: address.replace(/^https?:/, "webcal:"), createdAt, id };
}
