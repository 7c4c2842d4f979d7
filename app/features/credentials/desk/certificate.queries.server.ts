import type { CertificateKind } from "../certificates/certificate";
import type { FoundationScope } from "~/features/identity/access/scope";
import { pool } from "~/platform/db/db.server";

export interface DeskCertificate {
  number: string;
  kind: CertificateKind;
  /** Empty once pseudonymised. */
  holderName: string;
  holderLatinName: string;
  isPseudonymised: boolean;
  title: string;
  hours: number;
  locale: string;
  issuedAt: Date;
  completedAt: Date;
  /** Whose enrolment it is of: the account may be of nobody by now. */
  personId: string;
  email: string;
  isDemo: boolean;
  issuerName: string;
  replacedBy: string | null;
  replaces: string | null;
  revokedAt: Date | null;
  revokedBecause: string | null;
  revokedBy: string | null;
}

const columns = `c.number, c.kind, h.name as "holderName", h."latinName" as "holderLatinName",
  h."pseudonymisedAt" is not null as "isPseudonymised", c.title, c.hours, c.locale, c."issuedAt", c."completedAt",
  e."personId", c."isDemo", c."issuerName", n.number as "replacedBy", o.number as replaces, p.email, r."revokedAt", r.reason as "revokedBecause", coalesce(nullif(s.name, ''), s.email) as "revokedBy"`;
const joins = `join "CertificateHolder" h on h."certificateId" = c.id join "Enrolment" e on e.id = c."enrolmentId"
  join "Person" p on p.id = e."personId" left join "Certificate" n on n."supersedesId" = c.id
  left join "Certificate" o on o.id = c."supersedesId" left join "CertificateRevocation" r on r."certificateId" = c.id
  left join "Person" s on s.id = r."revokedById"`;

/** One certificate with what staff may know of it; null when there is none. One query. */
export async function deskCertificate(
  _scope: FoundationScope<"certificate.read">,
  number: string,
): Promise<DeskCertificate | null> {
  const { rows } = await pool.query<DeskCertificate>({
    name: "desk-certificate",
    text: `select ${columns} from "Certificate" c ${joins} where c.number = $1`,
    values: [number],
  });
  return rows[0] ?? null;
}
