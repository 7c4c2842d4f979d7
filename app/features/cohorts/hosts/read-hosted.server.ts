import { knownOrganisation } from "~/features/organisations/organisation/known-organisation.server";
import type { Db } from "~/platform/db/db.server";
import type { CohortFaults } from "../editing/cohort-form";
import { audiences } from "./audience";
import type { HostedFields, HostedPlan } from "./hosted-plan";

/** Reads what a host says of its cohort; that the agreement is one of its own is for `HostTerms`. */
export async function readHosted(
  tx: Db,
  { agreement, audience: typed, closedFor }: HostedFields,
): Promise<{ ok: true; hosted: HostedPlan } | { ok: false; faults: CohortFaults }> {
  const audience = audiences.find((one) => one === typed);
  if (!audience) return { ok: false, faults: { audience: "choiceWrong" } };
  if (audience !== "CLOSED")
    return { ok: true, hosted: { agreementId: agreement, audience, closedFor: null } };
  const known = await knownOrganisation(tx, closedFor);
  return known.ok
    ? { ok: true, hosted: { agreementId: agreement, audience, closedFor: known.organisation } }
    : { ok: false, faults: { closedFor: known.reason } };
}

/** What is stored of it; undefined for a cohort of the foundation itself. */
export async function storedHosted(
  tx: Db,
  {
    agreementId,
    audience,
    closedForId,
  }: { agreementId: string | null; audience: HostedPlan["audience"]; closedForId: string | null },
): Promise<HostedPlan | undefined> {
  if (!agreementId) return undefined;
  const select = { id: true, name: true };
  const closedFor = closedForId
    ? await tx.organisation.findUniqueOrThrow({ where: { id: closedForId }, select })
    : null;
  return { agreementId, audience, closedFor };
}
