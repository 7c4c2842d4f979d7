import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";

/** Makes an address for somebody's calendar. Who has one keeps it. */
export async function makeFeed({ personId }: PersonScope): Promise<void> {
  await db.calendarFeed.createMany({
    data: { id: newId(), personId, createdAt: now() },
    skipDuplicates: true,
  });
}

/**
 * Makes another address in the place of the one of the feed `seen`, which ends at once. A form that was sent twice, or from before another
 * renewal, changes nothing.
 */
export async function renewFeed({ personId }: PersonScope, seen: string): Promise<void> {
  if (!isId(seen)) return;
  await db.calendarFeed.updateMany({
    where: { personId, id: seen },
    data: { id: newId(), createdAt: now() },
  });
}

/** Ends the address; what was stopped already stays so. */
export async function stopFeed({ personId }: PersonScope): Promise<void> {
  await db.calendarFeed.deleteMany({ where: { personId } });
}
