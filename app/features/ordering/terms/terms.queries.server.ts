import type { OrganisationScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { salesTerms } from "./sales-terms.server";

/** Below which share of its lessons, in basis points, a seat of an organisation goes to a colleague now. */
export const transferBelow = async (_scope: OrganisationScope<"seats.assign">): Promise<number> =>
  (await salesTerms(db, now())).transferBelowShareBp;
