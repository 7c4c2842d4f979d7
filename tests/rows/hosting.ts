// Hosts, their agreements and the cohorts they hold, for server tests.
import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { asFacilitator, type CohortFacilitator } from "~/features/identity/access/scope";
import type { Cohort, HostAgreement, Organisation, Person } from "~prisma/client";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { answerOf } from "./answers";
import type { SentForm } from "./desk";
import { addOrganisation, memberNow } from "./organisations";
import { addPerson, routeArguments, signInAs } from "./people";
import { makeCohort } from "./shop";

const day = 86_400_000;
const dayIn = (days: number) => new Date(Math.floor(now().getTime() / day + days) * day);

/** An agreement that was accepted, on all of the first masterclass, paid by learners; it lasts from a hundred days ago for a year. */
export async function addAgreement(
  { id: organisationId }: Pick<Organisation, "id">,
  by: Pick<Person, "id" | "name">,
  values: Partial<HostAgreement> = {},
): Promise<HostAgreement> {
  return db.hostAgreement.create({
    data: {
      ...{
        id: newId(),
        organisationId,
        contentIds: ["mc1", "m0", "m1", "m2", "m3"],
        languages: ["nl", "en"],
      },
      ...{ firstDay: dayIn(-100), lastDay: dayIn(265), paidBy: "LEARNERS", rosterSeats: 40 },
      ...{ lowestPriceCents: 10_000, highestPriceCents: 90_000, hostShareBp: 6_000, createdById: by.id },
      ...{ offeredAt: dayIn(-90), offeredById: by.id, text: "<p>Samen.</p>", textHash: "" },
      ...{ acceptedAt: dayIn(-80), acceptedById: by.id, acceptedByName: by.name || "Noor Jansen" },
      ...values,
    },
  });
}

/** A university that hosts: with its owner, its coordinator (a manager) and somebody of it who facilitates where they are asked to. */
export async function addHost(values: Partial<HostAgreement> = {}) {
  const [owner, coordinator, facilitator] = await Promise.all([
    addPerson({ name: "Olga Visser" }),
    addPerson({ name: "Rana Bakker" }),
    addPerson({ name: "Ilse Smit" }),
  ]);
  const organisation = await addOrganisation(
    { name: "Hogeschool Rijkdam" },
    { [owner.id]: "OWNER", [coordinator.id]: "MANAGER", [facilitator.id]: "MEMBER" },
  );
  const agreement = await addAgreement(organisation, owner, values);
  return { organisation, agreement, owner, coordinator, facilitator };
}

/** A cohort that is held under this agreement, with who facilitates it. */
export async function addHostedCohort(
  { id: agreementId }: Pick<HostAgreement, "id">,
  facilitators: readonly Pick<Person, "id" | "name">[] = [],
  values: Partial<Cohort> = {},
) {
  const cohort = await makeCohort({ agreementId, ...values });
  for (const { id: personId, name } of facilitators)
    await db.facilitator.create({ data: { id: newId(), cohortId: cohort.id, name, personId } });
  return cohort;
}

/** Somebody who facilitates this cohort, with its scope. */
export const facilitatorNow = async (
  person: Pick<Person, "id">,
  organisation: Pick<Organisation, "id">,
  { id }: Pick<Cohort, "id">,
): Promise<CohortFacilitator> =>
  asFacilitator(await memberNow(person, organisation, "cohort.facilitate"), id);

/** Signs somebody in; `load` and `send` ask a route below the host's pages as that person. */
export async function openHost(person: { id: string }, organisationId: string) {
  const cookie = await signInAs(person);
  const ask = (handler: LoaderFunction | ActionFunction, below: string, body?: URLSearchParams) => {
    const path = `/host/${organisationId}${below}`;
    const request = new Request(`http://localhost:3000${path}`, {
      method: body ? "POST" : "GET",
      headers: { cookie },
      body,
    });
    const offerId = /^\/compositions\/([^/?]+)/.exec(below)?.[1];
    const cohortId = /^\/cohorts\/([0-9a-f-]{36})/.exec(below)?.[1];
    return answerOf(handler, {
      ...routeArguments(request, { locale: "nl" }),
      params: { organisationId, ...(cohortId && { cohortId }), ...(offerId && { offerId }) },
    });
  };
  return {
    load: (loader: LoaderFunction, below: string) => ask(loader, below),
    send: (action: ActionFunction, below: string, form: SentForm) => {
      const entries = Object.entries(form).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one as string]),
      );
      return ask(action, below, new URLSearchParams(entries));
    },
  };
}
