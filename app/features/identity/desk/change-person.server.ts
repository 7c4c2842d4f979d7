import type { Actor } from "../access/can";
import { deleteSessionsOf } from "../sessions/sessions.db.server";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { type PersonAct, type PersonRefusal, personStep } from "./person-acts";

export type PersonChange = { ok: true } | { ok: false; reason: PersonRefusal | "notFound" };

/**
 * Makes somebody staff, ends the staff role, closes an account or opens it again. Every session of that person ends. Whoever
 * is staff no more loses the second factor, and sets up a new one when made staff again. For staff: the caller has checked
 * `can(actor, "person.edit")`; that the actor still is staff is checked once more under the lock, so that two people cannot
 * end each other's role. The reason is kept in the audit log. Refusals: `notFound`, and those of `personStep`. What is so already
 * stays so.
 */
export async function changePerson(
  actor: Actor,
  personId: string,
  { act, reason }: { act: PersonAct; reason: string },
): Promise<PersonChange> {
  return db.$transaction(async (tx): Promise<PersonChange> => {
    await tx.$queryRaw`select from "Person" where "id" in (${personId}::uuid, ${actor.personId}::uuid) order by "id" for update`;
    const people = await tx.person.findMany({
      where: { id: { in: [personId, actor.personId] }, erasedAt: null },
    });
    const person = people.find(({ id }) => id === personId);
    const self = people.find(({ id }) => id === actor.personId);
    if (!person || !self) return { ok: false, reason: "notFound" };
    const step = personStep(act, person, self);
    if (!step.ok) return step;
    if (step.isSame) return { ok: true };
    const changes = {
      "make-staff": { role: "STAFF" },
      "end-staff": { role: "LEARNER", totpSecret: null, totpLastStep: null },
      disable: { disabledAt: now() },
      enable: { disabledAt: null },
    } as const;
    await tx.person.update({ where: { id: personId }, data: changes[act] });
    const { count } = await deleteSessionsOf(tx, personId);
    await recordAudit(tx, {
      actorId: actor.personId,
      act: `person.${act}`,
      subjectType: "person",
      subjectId: personId,
      detail: { sessionsEnded: count, reason },
    });
    return { ok: true };
  }, transactionLimits);
}
