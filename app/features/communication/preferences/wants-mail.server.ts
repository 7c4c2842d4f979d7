import type { Db } from "~/platform/db/db.server";
import type { MailList } from "./mail-list";

/** Those of these people who did not leave the list. */
export async function whoWants(tx: Db, personIds: readonly string[], list: MailList): Promise<Set<string>> {
  const left = await tx.mailPreference.findMany({
    where: { list, personId: { in: [...personIds] } },
    select: { personId: true },
  });
  const gone = new Set(left.map(({ personId }) => personId));
  return new Set(personIds.filter((personId) => !gone.has(personId)));
}
