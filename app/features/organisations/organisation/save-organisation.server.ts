import type { Member, Staff } from "~/features/identity/access/scope";
import { recordAudit } from "~/platform/audit.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import {
  addressUses,
  type OrganisationFacts,
  type OrganisationFaults,
  type OrganisationTyped,
  readOrganisation,
} from "./organisation";
import { columnsOf, factsOf } from "./organisation-columns.server";

export type OrganisationSaved =
  | { ok: true }
  | { ok: false; faults: OrganisationFaults }
  /** `changed`: somebody saved it since the form was made. */
  | { ok: false; reason: "notFound" | "changed" };

interface Change {
  typed: OrganisationTyped;
  /** The one that the form was made from. */
  version: number;
}

/** Saves what an organisation says of itself, by one of its owners or managers. A name that staff verified stays verified by its domains alone. */
export const saveOrganisation = (
  actor: Member<"organisation.edit">,
  change: Change,
): Promise<OrganisationSaved> =>
  save(change, { actorId: actor.personId, organisationId: actor.organisation.id, reason: null });

/** The same by staff, for whoever asked, with a reason that the audit log keeps. */
export const correctOrganisation = (
  actor: Staff<"organisation.correct">,
  organisationId: string,
  { reason, ...change }: Change & { reason: string },
): Promise<OrganisationSaved> => save(change, { actorId: actor.personId, organisationId, reason });

async function save(
  { typed, version }: Change,
  { actorId, organisationId, reason }: { actorId: string; organisationId: string; reason: string | null },
): Promise<OrganisationSaved> {
  const reading = readOrganisation(typed);
  if (!reading.ok) return reading;
  return db.$transaction(async (tx): Promise<OrganisationSaved> => {
    const before = await lock(tx, organisationId);
    if (!before) return { ok: false, reason: "notFound" };
    const changed = changedFields(factsOf(before), reading.facts);
    if (changed.length === 0) return { ok: true };
    if (before.version !== version) return { ok: false, reason: "changed" };
    // Staff said of the old name that it was right; who renames it has to be believed anew.
    const loses =
      reason === null && changed.some((field) => field === "name" || field === "kvk" || field === "oin");
    await tx.organisation.update({
      where: { id: organisationId },
      data: { ...columnsOf(reading.facts), version: version + 1, ...(loses && { verifiedAt: null }) },
    });
    await recordAudit(tx, {
      actorId,
      act: reason === null ? "organisation.save" : "organisation.correct",
      subjectType: "organisation",
      subjectId: organisationId,
      detail: { changed, ...(reason !== null && { reason }) },
    });
    return { ok: true };
  }, transactionLimits);
}

async function lock(tx: Tx, id: string) {
  await tx.$queryRaw`select from "Organisation" where id = ${id}::uuid for update`;
  return tx.organisation.findFirst({ where: { id, endedAt: null } });
}

/** The names of the fields that differ. */
function changedFields(before: OrganisationFacts, after: OrganisationFacts): string[] {
  const fields = ["kind", "name", "kvk", "oin", "vatId", "eInvoice", "invoiceEmail"] as const;
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return [
    ...fields.filter((field) => before[field] !== after[field]),
    ...addressUses.filter((use) => !isSame(sorted(before.addresses[use]), sorted(after.addresses[use]))),
  ];
}

/** PostgreSQL keeps the keys of an object in an order of its own. */
const sorted = (address: OrganisationFacts["addresses"]["visiting"]) =>
  address && [address.line, address.postcode, address.city, address.country];
