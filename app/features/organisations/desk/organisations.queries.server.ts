import type { MembershipRole } from "~/features/identity/access/can";
import type { FoundationScope } from "~/features/identity/access/scope";
import { typedNumber } from "~/lib/registration/typed-number";
import { now } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { prefixQuery } from "~/platform/db/prefix-query";
import { openAt } from "../invitations/invite.server";
import type { OrganisationKind } from "../organisation/organisation";
import { factsOf } from "../organisation/organisation-columns.server";
import { isVerified, readDomain } from "../organisation/verification";

/** In the desk's list. */
export interface ListedOrganisation {
  id: string;
  name: string;
  kind: OrganisationKind;
  kvk: string;
  isVerified: boolean;
  isDemo: boolean;
  endedAt: Date | null;
  members: number;
  createdAt: Date;
}

export const pageSize = 50;

/** What is looked for: `toJoin` leaves out this organisation itself, and those that were joined into another. */
interface Asked {
  typed: string;
  onlyUnverified: boolean;
  page: number;
  toJoin?: string;
}

/**
 * Organisations whose name has words that begin like what was typed, or whose KvK number or mail domain it is (an address at it will do);
 * without a word all, newest first. One query.
 */
export async function deskOrganisations(
  _scope: FoundationScope<"organisation.look">,
  { typed, onlyUnverified, page, toJoin }: Asked,
): Promise<{ organisations: ListedOrganisation[]; pages: number }> {
  const domain = readDomain(typed);
  const { rows } = await pool.query<ListedOrganisation & { total: number }>({
    name: "desk-organisations",
    text: `select o.id, o.name, o.kind::text as kind, o.kvk, o."isDemo", o."endedAt", o."createdAt", count(*) over ()::int as total,
        (o."verifiedAt" is not null or d.linked) as "isVerified",
        (select count(*)::int from "Membership" m where m."organisationId" = o.id and m.until is null) as members
      from "Organisation" o
      cross join lateral (select exists (select from "OrganisationDomain" where "organisationId" = o.id) as linked) d
      where ($1::text is null or to_tsvector('simple', o.name) @@ $1::tsquery or o.kvk = $2
          or exists (select from "OrganisationDomain" where "organisationId" = o.id and domain = $3))
        and (not $4 or (o."verifiedAt" is null and not d.linked and o."endedAt" is null))
        and ($5::uuid is null or (o.id <> $5 and o."endedAt" is null))
      order by o."endedAt" is not null, o."createdAt" desc, o.id limit ${pageSize} offset $6`,
    values: [
      prefixQuery(typed),
      typedNumber(typed),
      domain.ok ? domain.domain : "",
      onlyUnverified,
      toJoin ?? null,
      (page - 1) * pageSize,
    ],
  });
  const total = rows[0]?.total ?? 0;
  return {
    organisations: rows.map(({ total: _, ...row }) => row),
    pages: Math.ceil(total / pageSize),
  };
}

/** An organisation at the desk, also one that was joined into another; null when there is none. */
export async function deskOrganisation(_scope: FoundationScope<"organisation.look">, id: string) {
  const row = await db.organisation.findUnique({
    where: { id },
    include: {
      domains: { orderBy: { domain: "asc" } },
      joinedInto: { select: { id: true, name: true } },
      memberships: {
        where: { until: null },
        orderBy: [{ role: "asc" }, { from: "asc" }],
        select: {
          personId: true,
          role: true,
          from: true,
          person: { select: { name: true, email: true, disabledAt: true } },
        },
      },
      _count: {
        select: { invitations: { where: openAt(now()) }, joinRequests: { where: { answeredAt: null } } },
      },
    },
  });
  if (!row) return null;
  return {
    id,
    facts: factsOf(row),
    version: row.version,
    isVerified: isVerified(row),
    /** Staff said so, then; null when they did not. */
    said: row.verifiedAt && { at: row.verifiedAt, ...(await lastSaid(id)) },
    isDemo: row.isDemo,
    createdAt: row.createdAt,
    endedAt: row.endedAt,
    joinedInto: row.joinedInto,
    domains: row.domains.map(({ domain }) => domain),
    members: row.memberships.map(({ personId, role, from, person }): DeskMember => {
      const { name, email, disabledAt } = person;
      return { id: personId, role, since: from, name: name || email, email, isClosed: disabledAt !== null };
    }),
    /** Invitations that can be answered, and people who ask to be let in. */
    waiting: { invitations: row._count.invitations, requests: row._count.joinRequests },
  };
}

/** Who said last that it is who it says it is, and why. */
async function lastSaid(id: string): Promise<{ who: string | null; reason: string | null }> {
  const { rows } = await pool.query<{ who: string | null; reason: string | null }>(
    `select coalesce(nullif(p.name, ''), p.email) as who, a.detail->>'reason' as reason
      from "AuditEntry" a left join "Person" p on p.id = a."actorId"
      where a."subjectType" = 'organisation' and a."subjectId" = $1 and a.act = 'organisation.verify'
      order by a.at desc, a.id desc limit 1`,
    [id],
  );
  return rows[0] ?? { who: null, reason: null };
}

export type DeskOrganisation = NonNullable<Awaited<ReturnType<typeof deskOrganisation>>>;

interface DeskMember {
  /** Of the person. */
  id: string;
  name: string;
  email: string;
  role: MembershipRole;
  since: Date;
  /** The account was closed. */
  isClosed: boolean;
}

/** For which organisations somebody acts, by role and name, as a page about that person tells. */
export async function organisationsOfPerson(_scope: FoundationScope<"person.read">, personId: string) {
  const rows = await db.membership.findMany({
    where: { personId, until: null },
    orderBy: [{ role: "asc" }, { organisation: { name: "asc" } }, { organisationId: "asc" }],
    select: { role: true, organisation: { select: { id: true, name: true, isDemo: true } } },
  });
  return rows.map(({ role, organisation }) => ({ ...organisation, role }));
}
