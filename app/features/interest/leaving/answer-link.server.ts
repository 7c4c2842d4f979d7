import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { idInLink } from "./interest-link.server";

export type LinkAnswered = { ok: true } | { ok: false; reason: "notFound" | "expired" };

/**
 * Says that the address is the reader's and that they want to hear: from now on it waits for news. Saying it twice is fine. Refuses a link
 * that we did not make (`notFound`), and one of an address that is not on the list any more (`expired`).
 */
export async function confirmInterest(token: string | undefined): Promise<LinkAnswered> {
  const id = idInLink("confirm", token);
  if (!id) return { ok: false, reason: "notFound" };
  await db.interest.updateMany({ where: { id, confirmedAt: null }, data: { confirmedAt: now() } });
  const isListed = (await db.interest.count({ where: { id } })) > 0;
  return isListed ? { ok: true } : { ok: false, reason: "expired" };
}

/**
 * Takes the address of a link off the list of its masterclass, whatever it waited for there. Who is off it already is off it. Refuses a
 * link that we did not make.
 */
export async function leaveList(token: string | undefined): Promise<LinkAnswered> {
  const id = idInLink("leave", token);
  if (!id) return { ok: false, reason: "notFound" };
  const row = await db.interest.findUnique({ where: { id } });
  if (row) {
    const { email, site, masterclassId } = row;
    await db.interest.deleteMany({ where: { email, site, masterclassId } });
  }
  return { ok: true };
}
