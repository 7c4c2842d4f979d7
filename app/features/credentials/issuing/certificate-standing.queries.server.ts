import type { PersonScope } from "~/features/identity/access/scope";
import { db, pool } from "~/platform/db/db.server";
import { nameOnCertificate } from "../holder/holder-name";

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
  { personId }: PersonScope,
  enrolmentId: string,
): Promise<CertificateStanding> {
  const { rows } = await pool.query<{ number: string; isRevoked: boolean }>({
    name: "certificate-standing",
    text: `select c.number, r."revokedAt" is not null as "isRevoked"
      from "Enrolment" e join "Certificate" c on c."enrolmentId" = e.id and c."contentId" = e."contentId"
      join "CertificateHolder" h on h."certificateId" = c.id and h."personId" = e."personId"
      left join "CertificateRevocation" r on r."certificateId" = c.id
      where e.id = $1 and e."personId" = $2 and not exists (select from "Certificate" n where n."supersedesId" = c.id)`,
    values: [enrolmentId, personId],
  });
  const certificate = rows[0];
  if (certificate) return { is: certificate.isRevoked ? "revoked" : "issued", number: certificate.number };
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true, latinName: true },
  });
  const name = nameOnCertificate(person);
  if (!("gap" in name)) return { is: "beingMade" };
  return { is: name.gap === "noName" ? "needsName" : "needsLatinName" };
}
