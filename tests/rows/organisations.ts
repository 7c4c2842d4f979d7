// Organisations and who acts for them, for server tests.
import type { MembershipRole, OrganisationAct } from "~/features/identity/access/can";
import { type Actor, actorFrom, asMember, type Member } from "~/features/identity/access/scope";
import { toLocale } from "~/i18n/locale";
import type { Person } from "~prisma/client";
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

/** Somebody who signed in, with the second factor given, as their session is read: with the organisations they act for now. */
export async function actorNow({ id }: Pick<Person, "id">): Promise<Actor> {
  const person = await db.person.findUniqueOrThrow({
    where: { id },
    include: { memberships: { where: { until: null }, include: { organisation: true } } },
  });
  return actorFrom({
    personId: id,
    email: person.email,
    name: person.name,
    locale: toLocale(person.locale),
    roles: person.roles,
    memberships: person.memberships.map(({ organisationId, organisation, role }) => {
      return { organisationId, name: organisation.name, role };
    }),
    sessionId: "",
    secondFactor: true,
  });
}

/** The same with the scope of an act for an organisation, which must be theirs to do. */
export async function memberNow<Act extends OrganisationAct>(
  person: Pick<Person, "id">,
  organisation: { id: string },
  act: Act,
): Promise<Member<Act>> {
  const member = asMember(await actorNow(person), organisation.id, act);
  if (!member) throw new Error(`${act} is not theirs to do`);
  return member;
}
