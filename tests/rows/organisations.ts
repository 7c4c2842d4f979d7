// Organisations and who acts for them, for server tests.
import type { MembershipRole } from "~/features/identity/access/can";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";

interface OrganisationValues {
  name?: string;
  kvk?: string;
  verifiedAt?: Date;
  domains?: string[];
}

/** Adds a municipality with its members: role by the id of a person. It needs an owner, as the invariants say. */
export async function addOrganisation(
  { domains = [], ...values }: OrganisationValues = {},
  members: Record<string, MembershipRole>,
) {
  const id = newId();
  const organisation = await db.organisation.create({
    data: { id, kind: "MUNICIPALITY", name: "Gemeente Voorstad", ...values },
  });
  await db.membership.createMany({
    data: Object.entries(members).map(([personId, role]) => {
      return { id: newId(), organisationId: id, personId, role, from: now() };
    }),
  });
  await db.organisationDomain.createMany({ data: domains.map((domain) => ({ domain, organisationId: id })) });
  return organisation;
}
