import type { MembershipRole } from "~/features/identity/access/can";
import type { FoundationScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { openAt } from "../invitations/invite.server";
import { type Members, joinMembers } from "../members/membership";

interface Side {
  id: string;
  name: string;
  kvk: string;
  members: number;
}

/** What joining `from` into `into` would do now. */
export interface JoinPreview {
  from: Side;
  into: Side;
  /** Those who act for `from`: their role afterwards, and the one they have in `into` already. */
  moving: {
    id: string;
    name: string;
    email: string;
    role: MembershipRole;
    had: MembershipRole | null;
  }[];
  domains: string[];
  /** Open invitations, which end. */
  invitations: number;
  /** Requests that wait, which are answered by the other from then on. */
  requests: number;
}

/** What joining one organisation into another would do, by the rules that do it; null when one of them is not there, or was joined before. */
export async function joinPreview(
  _scope: FoundationScope<"organisation.look">,
  { from, into }: { from: string; into: string },
): Promise<JoinPreview | null> {
  const rows = await db.organisation.findMany({
    where: { id: { in: [from, into] }, endedAt: null },
    include: {
      domains: { orderBy: { domain: "asc" } },
      memberships: {
        where: { until: null },
        orderBy: [{ role: "asc" }, { from: "asc" }],
        select: { personId: true, role: true, person: { select: { name: true, email: true } } },
      },
      joinRequests: { where: { answeredAt: null }, select: { personId: true } },
      _count: { select: { invitations: { where: openAt(now()) } } },
    },
  });
  const [going, staying] = [from, into].map((id) => rows.find((row) => row.id === id));
  if (!going || !staying || going === staying) return null;
  const membersOf = ({ memberships }: typeof going): Members =>
    new Map(memberships.map(({ personId, role }) => [personId, role]));
  const had = membersOf(staying);
  const after = joinMembers(had, membersOf(going));
  const asksThere = new Set(staying.joinRequests.map(({ personId }) => personId));
  const side = ({ id, name, kvk, memberships }: typeof going): Side => {
    return { id, name, kvk, members: memberships.length };
  };
  return {
    from: side(going),
    into: side(staying),
    moving: going.memberships.map(({ personId, role, person: { name, email } }) => {
      const known = { id: personId, name: name || email, email };
      return { ...known, role: after.get(personId) ?? role, had: had.get(personId) ?? null };
    }),
    domains: going.domains.map(({ domain }) => domain),
    invitations: going._count.invitations,
    requests: going.joinRequests.filter(({ personId }) => !after.has(personId) && !asksThere.has(personId))
      .length,
  };
}
