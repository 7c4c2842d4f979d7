import type { PersonScope } from "~/features/identity/access/scope";
import { db, pool } from "~/platform/db/db.server";
import { waitsForHost } from "../certificates/waits-for-host";
import { nameOnCertificate } from "../holder/holder-name";

/** How it stands with the certificate of a completed enrolment. */
export type CertificateStanding =
  | { is: "issued"; number: string }
  | { is: "revoked"; number: string }
  /** A facilitator of its group has not finished it. */
  | { is: "waitsForHost" }
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
  const { rows } = await pool.query<{ number: string | null; isRevoked: boolean; waitsForHost: boolean }>({
    name: "certificate-standing",
    text: `select c.number, r."revokedAt" is not null as "isRevoked", ${waitsForHost} as "waitsForHost"
      from "Enrolment" e left join "Cohort" h on h.id = e."cohortId"
      left join ("Certificate" c join "CertificateHolder" o on o."certificateId" = c.id)
        on c."enrolmentId" = e.id and c."contentId" = e."contentId" and o."personId" = e."personId"
        and not exists (select from "Certificate" n where n."supersedesId" = c.id)
      left join "CertificateRevocation" r on r."certificateId" = c.id
      where e.id = $1 and e."personId" = $2`,
    values: [enrolmentId, personId],
  });
  const { number, isRevoked, waitsForHost: isWaiting } = rows[0] ?? {};
  if (number) return { is: isRevoked ? "revoked" : "issued", number };
  if (isWaiting) return { is: "waitsForHost" };
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true, latinName: true },
  });
  const name = nameOnCertificate(person);
  if (!("gap" in name)) return { is: "beingMade" };
  return { is: name.gap === "noName" ? "needsName" : "needsLatinName" };
}
