import type { MembershipRole } from "~/features/identity/access/can";
import type { FoundationScope } from "~/features/identity/access/scope";
import { db, pool } from "~/platform/db/db.server";
import { prefixQuery } from "~/platform/db/prefix-query";
import { isVerified } from "../organisation/verification";
import { factsOf } from "../organisation/organisation-columns.server";

type Look = FoundationScope<"organisation.look">;

/** In the desk's list. */
export interface ListedOrganisation {
  id: string;
  name: string;
  kind: string;
  isVerified: boolean;
  isDemo: boolean;
  endedAt: Date | null;
  members: number;
  createdAt: Date;
}

export const pageSize = 50;

/**
 * Organisations whose name has words that begin like what was typed, or whose KvK number or mail domain it is; without a word all, newest
 * first. One query.
 */
export async function deskOrganisations(
  _scope: Look,
  { typed, onlyUnverified, page }: { typed: string; onlyUnverified: boolean; page: number },
): Promise<{ organisations: ListedOrganisation[]; pages: number }> {
  const words = prefixQuery(typed);
  const { rows } = await pool.query<ListedOrganisation & { total: number }>({
    name: "desk-organisations",
    text: `select o.id, o.name, o.kind::text as kind, o."isDemo", o."endedAt", o."createdAt", count(*) over ()::int as total,
        (o."verifiedAt" is not null or d.linked) as "isVerified",
        (select count(*)::int from "Membership" m where m."organisationId" = o.id and m.until is null) as members
      from "Organisation" o
      cross join lateral (select exists (select from "OrganisationDomain" where "organisationId" = o.id) as linked) d
      where ($1::text is null or to_tsvector('simple', o.name) @@ $1::tsquery or o.kvk = $2
          or exists (select from "OrganisationDomain" where "organisationId" = o.id and domain = lower($2)))
        and (not $3 or (o."verifiedAt" is null and not d.linked and o."endedAt" is null))
      order by o."endedAt" is not null, o."createdAt" desc, o.id limit ${pageSize} offset $4`,
    values: [words, typed.trim(), onlyUnverified, (page - 1) * pageSize],
  });
  const total = rows[0]?.total ?? 0;
  return {
    organisations: rows.map(({ total: _, ...row }) => row),
    pages: Math.ceil(total / pageSize),
  };
}

/** An organisation at the desk, also one that was joined into another; null when there is none. */
export async function deskOrganisation(_scope: Look, id: string) {
  const row = await db.organisation.findUnique({
    where: { id },
    include: {
      domains: { orderBy: { domain: "asc" } },
      joinedInto: { select: { id: true, name: true } },
      memberships: {
        where: { until: null },
        orderBy: [{ role: "asc" }, { from: "asc" }],
        select: { personId: true, role: true, from: true, person: { select: { name: true, email: true } } },
      },
    },
  });
  if (!row) return null;
  return {
    id,
    facts: factsOf(row),
    version: row.version,
    isVerified: isVerified(row),
    verifiedAt: row.verifiedAt,
    isDemo: row.isDemo,
    createdAt: row.createdAt,
    endedAt: row.endedAt,
    joinedInto: row.joinedInto,
    domains: row.domains.map(({ domain }) => domain),
    members: row.memberships.map(({ personId, role, from, person }): DeskMember => {
      return { id: personId, role, since: from, name: person.name || person.email, email: person.email };
    }),
  };
}

export type DeskOrganisation = NonNullable<Awaited<ReturnType<typeof deskOrganisation>>>;

interface DeskMember {
  /** Of the person. */
  id: string;
  name: string;
  email: string;
  role: MembershipRole;
  since: Date;
}
