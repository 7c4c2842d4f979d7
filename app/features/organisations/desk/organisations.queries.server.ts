import { type MembershipRole, membershipRoles } from "~/features/identity/access/can";
import type { FoundationScope } from "~/features/identity/access/scope";
import { dutchOrder } from "~/lib/folding/dutch-order";
import { now } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { openAt } from "../invitations/invite.server";
import { factsOf } from "../organisation/organisation-columns.server";
import { isVerified } from "../organisation/verification";

/** An organisation at the desk, also one that was joined into another; null when there is none. */
export async function deskOrganisation(_scope: FoundationScope<"organisation.look">, id: string) {
  const row = await db.organisation.findUnique({
    where: { id },
    include: {
      domains: { orderBy: { domain: "asc" } },
      joinedInto: { select: { id: true, name: true } },
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

/** For which organisations somebody acts, by role and name, as a page about that person tells. */
export async function organisationsOfPerson(_scope: FoundationScope<"person.read">, personId: string) {
  const rows = await db.membership.findMany({
    where: { personId, until: null },
    orderBy: { organisationId: "asc" },
    select: { role: true, organisation: { select: { id: true, name: true, isDemo: true } } },
  });
  const rank = (role: MembershipRole) => membershipRoles.indexOf(role);
  return rows
    .map(({ role, organisation }) => ({ ...organisation, role }))
    .toSorted((a, b) => rank(a.role) - rank(b.role) || dutchOrder(a.name, b.name));
}
