import type { Tx } from "~/platform/db/db.server";

/**
 * Takes the holder's name off somebody's certificates: they erase their account. The certificates stay and can be checked. A
 * frozen certificate keeps its name in the database, where nobody sees it.
 */
export async function pseudonymiseCertificates(tx: Tx, personId: string): Promise<void> {
  await tx.certificateSharing.deleteMany({ where: { certificate: { personId } } });
}
