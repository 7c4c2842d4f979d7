import type { FoundationScope } from "~/features/identity/access/scope";
import { pool } from "~/platform/db/db.server";
import type { CertificateKind } from "../certificates/certificate";

export interface PersonCertificate {
  number: string;
  title: string;
  kind: CertificateKind;
  enrolmentId: string;
  contentId: string;
  issuedAt: Date;
  /** The name on it. */
  holder: string;
  holderLatinName: string;
  /** Of several versions the first is 1. */
  version: number;
  state: "valid" | "revoked" | "replaced";
  isDemo: boolean;
}

/** The certificates of somebody in all their versions, newest first. One query. */
export async function certificatesOfPerson(
  _scope: FoundationScope<"certificate.read">,
  personId: string,
): Promise<PersonCertificate[]> {
  const { rows } = await pool.query<PersonCertificate>({
    name: "desk-certificates-of-person",
    text: `select c.number, c.title, c.kind, c."enrolmentId", c."contentId", c."issuedAt", c."isDemo", h.name as holder,
        h."latinName" as "holderLatinName",
        (row_number() over (partition by c."enrolmentId", c."contentId" order by c."issuedAt", c.id))::int as version,
        case when exists (select from "Certificate" n where n."supersedesId" = c.id) then 'replaced'
          when exists (select from "CertificateRevocation" r where r."certificateId" = c.id) then 'revoked' else 'valid' end as state
      from "CertificateHolder" h join "Certificate" c on c.id = h."certificateId" where h."personId" = $1
      order by c."issuedAt" desc, c.id desc limit 100`,
    values: [personId],
  });
  return rows;
}
