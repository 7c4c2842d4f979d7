import type { PersonScope, SiteScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { leaverIn } from "./leave-link.server";
import type { MailList } from "./mail-list";

/** The lists that somebody left. One query. */
export async function listsLeft({ personId }: PersonScope): Promise<MailList[]> {
  const rows = await db.mailPreference.findMany({ where: { personId }, select: { list: true } });
  return rows.map(({ list }) => list);
}

/** The list behind a link in a mail, and whether its reader is on it; null when we did not make the link. One query. */
export async function leavePage(
  _scope: SiteScope,
  link: { list?: string; token?: string },
): Promise<{ list: MailList; isLeft: boolean } | null> {
  const leaver = leaverIn(link);
  if (!leaver) return null;
  return { list: leaver.list, isLeft: (await db.mailPreference.count({ where: leaver })) > 0 };
}
