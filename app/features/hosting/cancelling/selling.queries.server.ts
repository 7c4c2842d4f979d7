import { closedByHost } from "~/features/cohorts/hosts/closed-by-host.server";
import { within } from "~/features/cohorts/hosts/planner";
import type { OrganisationScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

/** Where the selling of a group stands, and whether its host may open it again. */
export interface Selling {
  status: "DRAFT" | "PUBLISHED" | "CLOSED" | "CANCELLED";
  mayReopen: boolean;
  /** Its last day has passed: nothing of this is done any more. */
  isOver: boolean;
}

/** For who plans; null for a group that is not the host's. */
export async function sellingOf(scope: OrganisationScope<"host.plan">, id: string): Promise<Selling | null> {
  const cohort = await db.cohort.findFirst({
    where: { id, ...within(scope) },
    select: { status: true, endsAt: true },
  });
  if (!cohort) return null;
  const mayReopen = cohort.status === "CLOSED" && (await closedByHost(db, id, scope.organisation.id));
  return { status: cohort.status, mayReopen, isOver: cohort.endsAt <= now() };
}
