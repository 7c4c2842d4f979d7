import type { Tx } from "~/platform/db/db.server";

/** An enquiry whose row is taken: what staff do with it comes one after the other. Null when there is none. */
export async function lockEnquiry(tx: Tx, id: string) {
  await tx.$queryRaw`select from "Enquiry" where id = ${id}::uuid for update`;
  return tx.enquiry.findUnique({ where: { id } });
}
