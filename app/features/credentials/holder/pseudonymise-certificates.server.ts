import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import { lockHolder } from "../certificates/certificates.db.server";
import { hashName } from "./name-hash.server";

/**
 * Takes a person out of all their certificates, for good, as a step of erasing them: names and the person's id go, the PDFs
 * in which the name stands, and what staff wrote at a revocation. What was learned stays, so that a number can still be verified, with a salted hash of each name, so
 * that a name that somebody shows can be checked. The database allows this change alone, once. Returns how many there were.
 */
export async function pseudonymiseCertificates(tx: Tx, personId: string): Promise<number> {
  await lockHolder(tx, personId);
  const holders = await tx.certificateHolder.findMany({ where: { personId } });
  for (const { certificateId, name, latinName } of holders) {
    const nameHashes = await Promise.all([name, ...(latinName ? [latinName] : [])].map(hashName));
    await tx.certificateHolder.update({
      where: { certificateId },
      data: { personId: null, name: "", latinName: "", nameHashes, pseudonymisedAt: now() },
    });
  }
  const ids = holders.map(({ certificateId }) => certificateId);
  await tx.certificate.updateMany({
    where: { id: { in: ids } },
    data: { personId: null, holderName: "", holderLatinName: "" },
  });
  await tx.certificateFile.updateMany({ where: { certificateId: { in: ids } }, data: { pdf: null } });
  await tx.certificateRevocation.updateMany({
    where: { certificateId: { in: ids } },
    data: { reason: "" },
  });
  await tx.certificateSharing.deleteMany({ where: { certificateId: { in: ids } } });
  return holders.length;
}
