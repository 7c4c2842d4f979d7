import type { Member } from "~/features/identity/access/scope";
import { toLocalInput } from "~/lib/dates";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { lockOrganisations } from "../members/members.db.server";
import { type ConsentFault, readConsent, type TypedConsent } from "./consent";

export type ConsentRecorded =
  | { ok: true }
  | { ok: false; faults: Partial<Record<keyof TypedConsent, ConsentFault>> }
  /** - `holds`: one is recorded and has not ended. */
  | { ok: false; reason: "holds" | "notFound" };

/**
 * Records that the works council consents to names beside who began and completed: on which day, and who gave it. One holds at a time; the
 * same one recorded twice is one.
 */
export async function recordConsent(
  { personId, organisation: { id: organisationId } }: Member<"consent.record">,
  typed: TypedConsent,
): Promise<ConsentRecorded> {
  const read = readConsent(typed, toLocalInput(now()).slice(0, 10));
  if (!read.ok) return read;
  const { givenOn, givenBy } = read;
  return db.$transaction(async (tx): Promise<ConsentRecorded> => {
    if ((await lockOrganisations(tx, [organisationId])).length === 0)
      return { ok: false, reason: "notFound" };
    const holds = await tx.worksCouncilConsent.findFirst({ where: { organisationId, endedAt: null } });
    if (holds)
      return holds.givenBy === givenBy && holds.givenOn.getTime() === givenOn.getTime()
        ? { ok: true }
        : { ok: false, reason: "holds" };
    const id = newId();
    await tx.worksCouncilConsent.create({
      data: { id, organisationId, givenOn, givenBy, recordedById: personId, recordedAt: now() },
    });
    await recordAudit(tx, {
      actorId: personId,
      act: "consent.record",
      subjectType: "organisation",
      subjectId: organisationId,
      detail: { consentId: id },
    });
    return { ok: true };
  }, transactionLimits);
}

/** Ends the consent that holds: from now on nobody sees who began and completed by name. Without one nothing happens. */
export async function endConsent({
  personId,
  organisation: { id: organisationId },
}: Member<"consent.record">): Promise<void> {
  await db.$transaction(async (tx) => {
    const ended = await tx.worksCouncilConsent.updateManyAndReturn({
      where: { organisationId, endedAt: null },
      data: { endedAt: now(), endedById: personId },
    });
    for (const { id } of ended)
      await recordAudit(tx, {
        actorId: personId,
        act: "consent.end",
        subjectType: "organisation",
        subjectId: organisationId,
        detail: { consentId: id },
      });
  }, transactionLimits);
}
