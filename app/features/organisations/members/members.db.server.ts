import type { MembershipRole } from "~/features/identity/access/can";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import type { Members } from "./membership";

/** Takes the organisations' rows, so that who acts for them changes by one at a time. Returns those that exist and have not ended. */
export async function lockOrganisations(
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  return tx.$queryRaw`select id, name from "Organisation" where id = any(${ids}::uuid[]) and "endedAt" is null order by id for update`;
}

/** Who acts for an organisation now. */
export async function loadMembers(tx: Tx, organisationId: string): Promise<Members> {
  const rows = await tx.membership.findMany({
    where: { organisationId, until: null },
    select: { personId: true, role: true },
  });
  return new Map(rows.map(({ personId, role }) => [personId, role]));
}

/**
 * Writes the difference: what ended gets its end, what began is a new row from the same moment. Whoever is no longer among them is no longer asked to
 * the organisation's pieces either: coming back they are asked anew.
 */
export async function saveMembers(
  tx: Tx,
  organisationId: string,
  before: Members,
  after: Members,
): Promise<void> {
  const at = now();
  const ended = [...before].filter(([personId, role]) => after.get(personId) !== role);
  const begun = [...after].filter(([personId, role]) => before.get(personId) !== role);
  await tx.membership.updateMany({
    where: { organisationId, until: null, personId: { in: ended.map(([personId]) => personId) } },
    data: { until: at },
  });
  const gone = [...before.keys()].filter((personId) => !after.has(personId));
  if (gone.length > 0)
    await tx.artefactMember.deleteMany({ where: { personId: { in: gone }, artefact: { organisationId } } });
  await tx.membership.createMany({
    data: begun.map(([personId, role]) => ({ id: newId(), organisationId, personId, role, from: at })),
  });
}

/** The most organisations that somebody acts for: they are read with every page of theirs. */
const mostMemberships = 50;

/** Whether this person may come to act for one more organisation. */
export const hasRoom = async (tx: Tx, personId: string): Promise<boolean> =>
  (await tx.membership.count({ where: { personId, until: null } })) < mostMemberships;

/** The owners and managers of an organisation, to write to. */
export const managersOf = (tx: Tx, organisationId: string) =>
  tx.person.findMany({
    where: {
      disabledAt: null,
      memberships: {
        some: { organisationId, until: null, role: { in: ["OWNER", "MANAGER"] satisfies MembershipRole[] } },
      },
    },
    select: { id: true, email: true, locale: true },
    orderBy: { id: "asc" },
  });
