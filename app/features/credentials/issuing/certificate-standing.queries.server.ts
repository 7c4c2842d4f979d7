import { db } from "~/platform/db/db.server";
import { nameOnCertificate } from "./holder-name";

/** How it stands with the certificate of a completed enrolment. */
export type CertificateStanding =
  | { is: "issued"; number: string }
  | { is: "revoked"; number: string }
  /** Its job has not been done yet. */
  | { is: "beingMade" }
  /** There is no name to print. */
  | { is: "needsName" }
  /** The name is in letters that no typeface of ours has, and there is no Latin spelling. */
  | { is: "needsLatinName" };

/** How it stands with the certificate of a completed enrolment of this person. */
export async function certificateStanding(
  { personId }: { personId: string },
  enrolmentId: string,
): Promise<CertificateStanding> {
  const certificate = await db.certificate.findFirst({
    where: { personId, enrolmentId },
    select: { number: true, revocation: { select: { revokedAt: true } } },
  });
  if (certificate) return { is: certificate.revocation ? "revoked" : "issued", number: certificate.number };
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true, latinName: true },
  });
  const name = nameOnCertificate(person);
  if (!("gap" in name)) return { is: "beingMade" };
  return { is: name.gap === "noName" ? "needsName" : "needsLatinName" };
}
