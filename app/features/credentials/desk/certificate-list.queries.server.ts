import type { FoundationScope } from "~/features/identity/access/scope";
import { fromDayInput } from "~/lib/dates";
import { type Asked, cutPage, type Keyed, type ListPage, pageSize } from "~/lib/lists/list-page";
import { pool } from "~/platform/db/db.server";
import { type Found, keyPage, type Put, statementValues } from "~/platform/db/key-page";
import { prefixQuery } from "~/platform/db/prefix-query";
import type { CertificateKind } from "../certificates/certificate";
import { parseNumber } from "../verification/certificate-number";
import { certificateList, type CertificateState } from "./certificate-list";

/** In the desk's list. */
export interface ListedCertificate {
  number: string;
  kind: CertificateKind;
  state: CertificateState;
  /** Empty once pseudonymised. */
  holderName: string;
  holderLatinName: string;
  isPseudonymised: boolean;
  email: string;
  title: string;
  hours: number;
  /** The group as it was called then; empty when there was none. */
  cohortName: string;
  completedAt: Date;
  issuedAt: Date;
  isDemo: boolean;
}

/** By name, a list begins at the holders: the rows, their order and what tells them apart are those of one index. */
const byHolder = `(select h."certificateId" as id, h.name, r.number, r."contentId", r."cohortId", r."issuedAt"
  from "CertificateHolder" h join "Certificate" r on r.id = h."certificateId")`;
const sources = {
  issued: { table: `"Certificate"`, key: `c."issuedAt"` },
  title: { table: `"Certificate"`, key: `c.title collate "dutch"` },
  name: { table: byHolder, key: `c.name collate "dutch"` },
} as const;

const revoked = `c.id in (select "certificateId" from "CertificateRevocation")`;
const replaced = `c.id in (select "supersedesId" from "Certificate" where "supersedesId" is not null)`;
/** As the page of one says it: what was replaced is not called revoked as well. */
const stateIs: Record<CertificateState, string[]> = {
  valid: [
    `not exists (select from "CertificateRevocation" r where r."certificateId" = c.id)`,
    `not exists (select from "Certificate" n where n."supersedesId" = c.id)`,
  ],
  revoked: [revoked, `not exists (select from "Certificate" n where n."supersedesId" = c.id)`],
  replaced: [replaced],
};

/** Certificates as a page of the list of them. One query. */
export async function deskCertificates(
  _scope: FoundationScope<"certificate.read">,
  asked: Asked<typeof certificateList>,
  size = pageSize,
): Promise<ListPage<ListedCertificate>> {
  const { values, put } = statementValues();
  const page = keyPage(
    {
      ...{ ...sources[asked.sort.by], as: "c", kind: certificateList.sorts[asked.sort.by] },
      where: conditionsOf(asked.filters, put),
      found: asked.typed === "" ? null : certificateSearch(asked.typed, put),
    },
    asked,
    size,
    put,
  );
  const { rows } = await pool.query<ListedCertificate & Keyed>(
    `with page as (${page.text})
      select page.key, c.id, c.number, c.kind, c.title, c.hours, c."cohortName", c."completedAt", c."issuedAt", c."isDemo", h.name as "holderName",
        h."latinName" as "holderLatinName", h."pseudonymisedAt" is not null as "isPseudonymised", p.email,
        case when n.id is not null then 'replaced' when r."certificateId" is not null then 'revoked' else 'valid' end as state
      from page join "Certificate" c on c.id = page.id join "CertificateHolder" h on h."certificateId" = c.id
      join "Enrolment" e on e.id = c."enrolmentId" join "Person" p on p.id = e."personId"
      left join "Certificate" n on n."supersedesId" = c.id left join "CertificateRevocation" r on r."certificateId" = c.id ${page.order}`,
    values,
  );
  const { rows: shown, ...ways } = cutPage(rows, asked.place, size);
  return { ...ways, rows: shown.map(({ key: _key, id: _id, ...row }) => row) };
}

/** What a group is called to which the list is narrowed; null when it is not. */
export async function certificatesOnly(
  _scope: FoundationScope<"certificate.read">,
  { cohort }: Pick<Asked<typeof certificateList>["filters"], "cohort">,
): Promise<{ filter: "cohort"; name: string | null } | null> {
  if (!cohort) return null;
  const { rows } = await pool.query<{ name: string }>(`select name from "Cohort" where id = $1`, [cohort]);
  return { filter: "cohort", name: rows[0]?.name ?? null };
}

function conditionsOf(
  { state, content, cohort, from, until }: Asked<typeof certificateList>["filters"],
  put: Put,
): string[] {
  const conditions = state ? [...stateIs[state]] : [];
  if (content) conditions.push(`c."contentId" = ${put(content)}`);
  if (cohort) conditions.push(`c."cohortId" = ${put(cohort)}`);
  if (from) conditions.push(`c."issuedAt" >= ${put(fromDayInput(from))}`);
  if (until) conditions.push(`c."issuedAt" < ${put(fromDayInput(until, 1))}`);
  return conditions;
}

/** By its number, and by words of the name on it and of the holder's account as they begin. */
function certificateSearch(typed: string, put: Put): Found {
  const number = parseNumber(typed);
  const words = prefixQuery(typed);
  const ways = number ? [{ is: `c.number = ${put(number)}`, isCounted: true }] : [];
  if (words === null) return { ways, words: null };
  const query = `${put(words)}::tsquery`;
  const accounts = `"CertificateHolder" h join "Person" p on p.id = h."personId"`;
  return {
    ways,
    words: {
      lookups: [
        `c.id = any(array(select h."certificateId" from "CertificateHolder" h where h.words @@ ${query}))`,
        `c.id = any(array(select h."certificateId" from ${accounts} where p.words @@ ${query}))`,
      ],
      // An array is looked up row by row, however many PostgreSQL takes it for; "offset 0" keeps a question about one row from being answered for all rows beforehand.
      inRow: `exists (select from ${accounts} where h."certificateId" = c.id and p.words @@ ${query} offset 0)
        or exists (select from "CertificateHolder" h where h."certificateId" = c.id and h.words @@ ${query} offset 0)`,
      having: ["CertificateHolder", "Person"].map((table) => `"${table}" w where w.words @@ ${query}`),
    },
  };
}
