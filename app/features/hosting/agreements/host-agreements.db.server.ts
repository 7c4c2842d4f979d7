import type { HostAgreement } from "~prisma/client";
import type { Tx } from "~/platform/db/db.server";

/** An agreement as it is once its row is taken: acts on it come one after the other. */
export async function lockAgreement(tx: Tx, id: string): Promise<HostAgreement | null> {
  await tx.$queryRaw`select from "HostAgreement" where id = ${id}::uuid for update`;
  return tx.hostAgreement.findUnique({ where: { id } });
}
