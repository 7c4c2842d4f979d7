import type { OrganisationScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";

/** Who belongs to a host, by name: whoever leads its cohorts is chosen of them. Five hundred at most. */
export const membersToLead = ({ organisation }: OrganisationScope<"host.plan">) =>
  db.person.findMany({
    where: { disabledAt: null, memberships: { some: { organisationId: organisation.id, until: null } } },
    select: { id: true, name: true, email: true },
    orderBy: [{ name: "asc" }, { email: "asc" }],
    take: 500,
  });
