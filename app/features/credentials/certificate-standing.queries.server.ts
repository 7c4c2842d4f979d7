import { latinNameOf } from "~/features/identity/latin-name.queries.server";
import { db } from "~/platform/db.server";
import type { CertificateStanding } from "./certificate-standing";
import { nameOnCertificate } from "./holder-name";

/** How it stands with the certificate of a completed enrolment of this person. */
export async function certificateStanding(
  { personId, name }: { personId: string; name: string },
  enrolmentId: string,
): Promise<CertificateStanding> {
  const certificate = await db.certificate.findFirst({
    where: { personId, enrolmentId },
    select: { number: true, revocation: { select: { revokedAt: true } } },
  });
  if (certificate) return { is: certificate.revocation ? "revoked" : "issued", number: certificate.number };
  const onCertificate = nameOnCertificate({ name, latinName: await latinNameOf(personId) });
  return { is: "gap" in onCertificate ? "needsName" : "beingMade" };
}
