import type { OrganisationScope } from "~/features/identity/access/scope";
import { slugToOpen } from "~/features/cohorts/hosts/invitation-link.server";
import type { Audience } from "~/features/cohorts/hosts/audience";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { agreementState } from "../agreements/agreement-state";

/** Where a cohort of a host stands with the foundation, and whom it is for. */
export interface ProposalView {
  id: string;
  status: "DRAFT" | "PUBLISHED" | "CLOSED" | "CANCELLED";
  proposedAt: Date | null;
  /** What the foundation asks to change first; empty when it asks nothing. */
  returnedNote: string;
  audience: Audience;
  /** The last part of the public address that opens it; null for one that none opens. */
  slug: string | null;
  /** The name of the organisation that a closed one is for. */
  closedFor: string | null;
  /** New cohorts can be held under its agreement. */
  isAgreed: boolean;
  timeZone: string;
}

/** For who plans; null for a cohort that is not the host's. One query. */
export async function proposalOf(
  { organisation }: OrganisationScope<"host.plan">,
  id: string,
): Promise<ProposalView | null> {
  const row = await db.cohort.findFirst({
    where: { id, agreement: { organisationId: organisation.id } },
    include: { agreement: true, closedFor: { select: { name: true } } },
  });
  if (!row?.agreement) return null;
  const { status, proposedAt, returnedNote, audience, timeZone } = row;
  return {
    ...{ id, status, proposedAt, returnedNote, audience, timeZone },
    slug: status === "DRAFT" || audience === "CLOSED" ? null : slugToOpen(row),
    closedFor: row.closedFor?.name ?? null,
    isAgreed: agreementState(row.agreement, now()) === "current",
  };
}
