import { createHash } from "node:crypto";
import { type Db, type Tx } from "~/platform/db.server";
import { newId } from "~/platform/ids.server";
import type { Certificate } from "./certificate";

/** A completed enrolment with its person, and its certificate when there is one. */
export async function loadCompletion(tx: Db, enrolmentId: string) {
  const enrolment = await tx.enrolment.findUnique({
    where: { id: enrolmentId },
    select: {
      id: true,
      contentId: true,
      completedAt: true,
      isDemo: true,
      person: { select: { id: true, name: true, latinName: true, email: true, locale: true } },
      cohort: { select: { language: true } },
      certificate: { select: { number: true } },
    },
  });
  if (!enrolment?.completedAt) return null;
  return { ...enrolment, completedAt: enrolment.completedAt };
}
export type Completion = NonNullable<Awaited<ReturnType<typeof loadCompletion>>>;

/**
 * Saves a certificate with its PDF. Returns its id, or null when the enrolment has one already: of two that are made at
 * once, the database keeps the first.
 */
export async function insertCertificate(
  tx: Tx,
  certificate: Certificate & { enrolmentId: string; personId: string },
  pdf: Buffer,
): Promise<string | null> {
  const id = newId();
  const { count } = await tx.certificate.createMany({ data: { id, ...certificate }, skipDuplicates: true });
  if (count === 0) return null;
  await tx.certificateFile.create({
    data: {
      certificateId: id,
      pdf: new Uint8Array(pdf),
      sha256: createHash("sha256").update(pdf).digest("hex"),
      createdAt: certificate.issuedAt,
    },
  });
  return id;
}
