import type { PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { leaverIn } from "./leave-link.server";
import { type MailList, mailLists } from "./mail-list";

/** Has somebody mailed what is on `wanted`, and nothing of the other lists. Returns nothing; the same twice is the same. */
export const choosePreferences = ({ personId }: PersonScope, wanted: readonly MailList[]): Promise<void> =>
  db.$transaction(async (tx) => {
    await tx.mailPreference.deleteMany({ where: { personId, list: { in: [...wanted] } } });
    await tx.mailPreference.createMany({
      data: mailLists
        .filter((list) => !wanted.includes(list))
        .map((list) => ({ personId, list, leftAt: now() })),
      skipDuplicates: true,
    });
  }, transactionLimits);

/**
 * Takes the reader of a mail off the list that it came from, by its link. Who is off it already is off it, and so is who has no account any more.
 * Refuses a link that we did not make.
 */
export async function leaveList(link: { list?: string; token?: string }): Promise<{ ok: boolean }> {
  const leaver = leaverIn(link);
  if (!leaver) return { ok: false };
  const { personId, list } = leaver;
  await db.$executeRaw`insert into "MailPreference" ("personId", list, "leftAt")
    select id, ${list}::"MailList", ${now()} from "Person" where id = ${personId}::uuid and "erasedAt" is null
    on conflict do nothing`;
  return { ok: true };
}
