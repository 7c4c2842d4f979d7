import type { OrganisationScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";

/** Whether this organisation was ever offered an agreement: then it has a host's pages. */
export const isHost = async ({ organisation: { id } }: OrganisationScope<never>): Promise<boolean> =>
  (await db.hostAgreement.count({ where: { organisationId: id, offeredAt: { not: null } } })) > 0;
