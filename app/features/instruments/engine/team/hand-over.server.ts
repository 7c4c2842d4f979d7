import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId } from "~/platform/db/ids.server";
import { lockArtefact } from "../artefacts/artefacts.db.server";
import { lockTeam, mostOfTeam } from "./team-access.db.server";

/** `notMember`: this person does not act for the organisation. `tooMany`: it has 1,000 pieces. `ofTeam`: the piece belongs to an organisation already. */
export type HandOverRefusal = "notFound" | "notMember" | "tooMany" | "ofTeam";

/**
 * Gives a piece of one's own to an organisation that one acts for, with its history, for good. Whoever gives it is the first who edits it. Of two at
 * once the first is done, and the other refused: `ofTeam`.
 */
export async function handOver(
  actor: Actor,
  artefactId: string,
  organisationId: string,
): Promise<{ ok: true } | { ok: false; reason: HandOverRefusal }> {
  if (!isId(artefactId)) return { ok: false, reason: "notFound" };
  const { personId } = actor;
  return db.$transaction(async (tx) => {
    const refuse = (reason: HandOverRefusal) => ({ ok: false, reason }) as const;
    const role = await lockTeam(tx, actor, organisationId);
    // When it changed hands meanwhile the first look sees neither what was nor what is.
    const row =
      (await lockArtefact(tx, personId, artefactId)) ?? (await lockArtefact(tx, personId, artefactId));
    if (!row) return refuse("notFound");
    if (row.organisationId) return refuse("ofTeam");
    if (!role) return refuse("notMember");
    if ((await tx.artefact.count({ where: { organisationId } })) >= mostOfTeam) return refuse("tooMany");
    await tx.artefact.update({ where: { id: artefactId }, data: { personId: null, organisationId } });
    await tx.artefactMember.create({
      data: { artefactId, personId, mayEdit: true, addedById: personId, addedAt: now() },
    });
    await recordAudit(tx, {
      ...{ actorId: personId, act: "work.give", subjectType: "organisation", subjectId: organisationId },
      detail: { artefactId },
    });
    return { ok: true } as const;
  }, transactionLimits);
}
