import type { Actor } from "~/features/identity/access/scope";
import { can, type MembershipRole } from "~/features/identity/access/can";
import type { Tx } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";

/** The most pieces of an organisation, and the most people who read one. */
export const mostOfTeam = 1_000;
export const mostReaders = 100;

/**
 * Takes the organisation's row before any piece of it, as everything does that changes who acts for it, and gives what this person is for it
 * now; null when they act for it no more, or it has ended.
 */
export async function lockTeam(
  tx: Tx,
  { personId }: Pick<Actor, "personId">,
  organisationId: string,
): Promise<MembershipRole | null> {
  if (!isId(organisationId)) return null;
  const found: unknown[] =
    await tx.$queryRaw`select from "Organisation" where id = ${organisationId}::uuid and "endedAt" is null for no key update`;
  if (found.length === 0) return null;
  const membership = await tx.membership.findFirst({
    where: { organisationId, personId, until: null },
    select: { role: true },
  });
  return membership?.role ?? null;
}

/** A piece of an organisation whose readers nobody else changes until the transaction ends. */
export interface OpenTeam {
  organisationId: string;
  /** Whether they may change it, by person: those who were asked to it and act for the organisation. */
  readers: ReadonlyMap<string, boolean>;
  role: MembershipRole;
  /** Whether the actor may say who reads it: who edits it, and who gives out the organisation's pieces. */
  mayChange: boolean;
}

/** Opens the team of a piece, for who reads it and for who gives out the organisation's pieces; null for everybody else. */
export async function openTeam(tx: Tx, actor: Actor, artefactId: string): Promise<OpenTeam | null> {
  if (!isId(artefactId)) return null;
  const of = await tx.artefact.findUnique({ where: { id: artefactId }, select: { organisationId: true } });
  const organisationId = of?.organisationId ?? "";
  const role = await lockTeam(tx, actor, organisationId);
  if (!role) return null;
  const found: unknown[] =
    await tx.$queryRaw`select from "Artefact" where id = ${artefactId}::uuid and "organisationId" = ${organisationId}::uuid for no key update`;
  if (found.length === 0) return null;
  const rows = await tx.artefactMember.findMany({
    where: { artefactId, person: { memberships: { some: { organisationId, until: null } } } },
    select: { personId: true, mayEdit: true },
  });
  const readers = new Map(rows.map(({ personId, mayEdit }) => [personId, mayEdit]));
  const isManager = role !== "MEMBER" && can(actor, "work.assign", { organisationId });
  if (!readers.has(actor.personId) && !isManager) return null;
  return { organisationId, readers, role, mayChange: isManager || readers.get(actor.personId) === true };
}
