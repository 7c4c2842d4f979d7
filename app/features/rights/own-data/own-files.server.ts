import { receiptAttachment } from "~/features/invoicing/receipts/receipt-attachment.server";
import type { ZippedFile } from "~/platform/own-data/zip";
import { db } from "~/platform/db/db.server";
import type { Subject } from "~/platform/own-data/own-data.server";
import { siteById } from "~/platform/site/sites.server";

/** The PDFs of somebody's certificates as they were issued, and of their receipts, one at a time. */
export async function* ownFiles(
  { id: personId }: Subject,
  folder: { certificates: string; receipts: string },
): AsyncGenerator<ZippedFile> {
  const certificates = await db.certificate.findMany({
    where: { holder: { personId }, file: { isNot: null } },
    select: { id: true, number: true },
    orderBy: { issuedAt: "asc" },
  });
  for (const { id, number } of certificates) {
    const { pdf } = await db.certificateFile.findUniqueOrThrow({ where: { certificateId: id } });
    if (pdf) yield { name: `${folder.certificates}/${number}.pdf`, bytes: pdf };
  }
  const receipts = await db.receipt.findMany({
    where: { order: { personId } },
    select: { id: true, order: { select: { site: true } } },
    orderBy: [{ year: "asc" }, { sequence: "asc" }],
  });
  for (const { id, order } of receipts)
    for (const { filename, content } of await receiptAttachment(id, siteById(order.site)))
      yield { name: `${folder.receipts}/${filename}`, bytes: content };
}
