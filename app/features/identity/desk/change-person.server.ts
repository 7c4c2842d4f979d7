import type { Staff } from "../access/scope";
import { deleteSessionsOf } from "../sessions/sessions.db.server";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { type PersonChange, type PersonRefusal, personStep } from "./person-acts";

export type PersonChanged = { ok: true } | { ok: false; reason: PersonRefusal | "notFound" };

/**
 * Sets what somebody does for the foundation, takes away a second factor whose phone was lost, closes an account or opens it again. Every
 * session of that person ends. That the actor still is an administrator is checked once more under the lock, so that two people cannot end
 * each other's role. The reason is kept in the audit log. Refusals: `notFound`, and those of `personStep`. What is so already stays so.
 */
export async function changePerson(
  actor: Staff<"person.edit">,
  personId: string,
  { reason, ...change }: PersonChange & { reason: string },
): Promise<PersonChanged> {
  return db.$transaction(async (tx): Promise<PersonChanged> => {
    await tx.$queryRaw`select from "Person" where "id" in (${personId}::uuid, ${actor.personId}::uuid) order by "id" for update`;
    const rows = await tx.person.findMany({
      where: { id: { in: [personId, actor.personId] }, erasedAt: null },
    });
    const people = rows.map((row) => ({ ...row, hasSecondFactor: row.totpSecret !== null }));
    const person = people.find(({ id }) => id === personId);
    const self = people.find(({ id }) => id === actor.personId);
    if (!person || !self) return { ok: false, reason: "notFound" };
    const step = personStep(change, person, self);
    if (!step.ok) return step;
    if (step.isSame) return { ok: true };
    const data =
      change.act === "roles"
        ? { roles: [...change.roles] }
        : {
            "reset-factor": { totpSecret: null, totpLastStep: null },
            disable: { disabledAt: now() },
            enable: { disabledAt: null },
          }[change.act];
    await tx.person.update({ where: { id: personId }, data });
    const { count } = await deleteSessionsOf(tx, personId);
    await recordAudit(tx, {
      actorId: actor.personId,
      act: `person.${change.act}`,
      subjectType: "person",
      subjectId: personId,
      detail: {
        ...(change.act === "roles" && { before: person.roles, after: [...change.roles] }),
        sessionsEnded: count,
        reason,
      },
    });
    return { ok: true };
  }, transactionLimits);
}
