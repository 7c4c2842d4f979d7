import type { Tx } from "~/platform/db/db.server";
import type { CohortStatus } from "../cohort/cohort";
import type { CohortFaults, CohortPlan } from "../editing/cohort-form";
import type { Audience } from "./audience";

/** What only a host says of its cohort, as typed. */
export interface HostedFields {
  /** The id of the agreement under which it is held. */
  agreement: string;
  audience: string;
  /** Name or number in the trade register of the organisation that a closed one is for. */
  closedFor: string;
}

export interface HostedPlan {
  agreementId: string;
  audience: Audience;
  /** The organisation that a closed one is for; null for any other. */
  closedFor: { id: string; name: string } | null;
}

/** How a plan of a host is held to what was agreed. */
export interface HostTerms {
  /**
   * The faults by field, those of sessions by their place in the plan; asked in the transaction that saves it, so that an agreement that ends
   * meanwhile counts. `before` is null for a new cohort.
   */
  faultsOf(
    tx: Tx,
    plan: CohortPlan & { hosted: HostedPlan },
    before: { plan: CohortPlan; status: CohortStatus } | null,
  ): Promise<CohortFaults>;
}

/** The columns of a cohort that hold it; none for a plan that does not say. */
export const columnsOf = (hosted: HostedPlan | undefined) =>
  hosted && {
    agreementId: hosted.agreementId,
    audience: hosted.audience,
    closedForId: hosted.closedFor?.id ?? null,
  };
