import type { CertificateKind } from "../certificates/certificate";
import { parseNumber } from "../verification/certificate-number";
import type { FoundationScope } from "~/features/identity/access/scope";
import { pool } from "~/platform/db/db.server";
import { prefixQuery } from "~/platform/db/prefix-query";

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

const certificatePageSize = 50;

const columns = `c.number, c.kind, h.name as "holderName", h."latinName" as "holderLatinName",
  h."pseudonymisedAt" is not null as "isPseudonymised", c.title, c.hours, c.locale, c."issuedAt", c."completedAt",
  e."personId", c."isDemo", c."issuerName", n.number as "replacedBy", o.number as replaces, p.email, r."revokedAt", r.reason as "revokedBecause", coalesce(nullif(s.name, ''), s.email) as "revokedBy"`;
const joins = `join "CertificateHolder" h on h."certificateId" = c.id join "Enrolment" e on e.id = c."enrolmentId"
  join "Person" p on p.id = e."personId" left join "Certificate" n on n."supersedesId" = c.id
  left join "Certificate" o on o.id = c."supersedesId" left join "CertificateRevocation" r on r."certificateId" = c.id
  left join "Person" s on s.id = r."revokedById"`;

/** Certificates, newest first: those that a number, a holder's name or address leads to, or all. One query. */
export async function deskCertificates(
  _scope: FoundationScope<"certificate.read">,
  typed: string,
  page: number,
): Promise<{ certificates: DeskCertificate[]; pages: number }> {
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  let condition = "true";
  if (typed.trim() !== "") {
    const words = put(prefixQuery(typed) ?? "");
    condition = `id in (select id from "Certificate" where number = ${put(parseNumber(typed) ?? "")}
      union select "certificateId" from "CertificateHolder" where words @@ ${words}::tsquery
      union select h."certificateId" from "CertificateHolder" h join "Person" p on p.id = h."personId"
        where p.words @@ ${words}::tsquery)`;
  }
  const { rows } = await pool.query<DeskCertificate & { total: number }>(
    `with c as (select *, count(*) over ()::int as total from "Certificate" where ${condition}
        order by "issuedAt" desc, id desc
        limit ${certificatePageSize} offset ${put((page - 1) * certificatePageSize)})
      select ${columns}, c.total from c ${joins} order by c."issuedAt" desc, c.id desc`,
    values,
  );
  return {
    certificates: rows.map(({ total: _total, ...row }) => row),
    pages: Math.ceil((rows[0]?.total ?? 0) / certificatePageSize),
  };
}

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
