import type { Actor } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { countAttempt } from "~/platform/rate-limit.server";
import { hasRoom } from "../members/members.db.server";
import { type OrganisationFaults, type OrganisationTyped, readOrganisation } from "./organisation";
import { columnsOf } from "./organisation-columns.server";

export type OrganisationMade =
  | { ok: true; id: string }
  | { ok: false; faults: OrganisationFaults }
  | { ok: false; reason: "tooMany" }
  | { ok: false; reason: "wait"; waitSeconds: number };

/** As many as somebody makes in a day: who makes more makes the same one again. */
const limit = 10;

/**
 * Makes an organisation, with the actor as its owner. It is unverified, and whether another of that name exists is not told. `wished` is the
 * form's own id: sent twice, it makes one. Refuses faults by field, `tooMany` (the actor acts for as many as one can), and too many in a day.
 */
export async function makeOrganisation(
  actor: Actor,
  typed: OrganisationTyped,
  wished = newId(),
): Promise<OrganisationMade> {
  const reading = readOrganisation(typed);
  if (!reading.ok) return reading;
  const made = await db.membership.findFirst({ where: { organisationId: wished, personId: actor.personId } });
  if (made) return { ok: true, id: wished };
  const waitSeconds = await countAttempt({
    key: `organisation:${actor.personId}`,
    limit,
    windowSeconds: 86_400,
  });
  if (waitSeconds !== null) return { ok: false, reason: "wait", waitSeconds };
  return db.$transaction(async (tx): Promise<OrganisationMade> => {
    await tx.$queryRaw`select from "Person" where id = ${actor.personId}::uuid for update`;
    if (await tx.membership.findFirst({ where: { organisationId: wished, personId: actor.personId } }))
      return { ok: true, id: wished };
    if (!(await hasRoom(tx, actor.personId))) return { ok: false, reason: "tooMany" };
    const at = now();
    // The id of another's is no id to make one with, and says nothing of it.
    const isTaken = (await tx.organisation.count({ where: { id: wished } })) > 0;
    const id = isTaken ? newId() : wished;
    await tx.organisation.create({ data: { id, ...columnsOf(reading.facts), createdAt: at } });
    await tx.membership.create({
      data: { id: newId(), organisationId: id, personId: actor.personId, role: "OWNER", from: at },
    });
    await recordAudit(tx, {
      actorId: actor.personId,
      act: "organisation.make",
      subjectType: "organisation",
      subjectId: id,
    });
    return { ok: true, id };
  }, transactionLimits);
}
