import type { Tx } from "~/platform/db/db.server";
import { addJob } from "~/platform/jobs.server";
import type { PersonName } from "./person-name";

/** Gives somebody another name in `tx`; a certificate that waited for it is issued. Returns whether it is another than they had. */
export async function renamePerson(
  tx: Tx,
  personId: string,
  { name, latinName }: PersonName,
): Promise<boolean> {
  const { count } = await tx.person.updateMany({
    where: { id: personId, NOT: { name, latinName } },
    data: { name, latinName },
  });
  if (count > 0) await addJob(tx, "issue-pending-certificates", { personId });
  return count > 0;
}
